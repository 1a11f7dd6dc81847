#!/usr/bin/env node
// This program builds a command-line tool from TypeScript with the project's one Vite configuration (only when a source
// is newer than the last build) and runs it: `node tools/run.mjs sim --policy safe-pathways`.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isStale, modified } from './freshness.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', ...args] = process.argv.slice(2);
const entry = path.join(root, 'tools', 'cli', `${name}.ts`);
const outDir = path.join(root, '.build', 'cli', name || 'none');
const output = path.join(outDir, `${name}.js`);
const stamp = path.join(outDir, '.built');

if (name === '' || modified(entry) === 0) {
  const known = readdirSync(path.join(root, 'tools', 'cli')).filter((file) => file.endsWith('.ts'));
  console.error(`There is no tool "${name}". Known tools: ${known.map((file) => file.slice(0, -3)).join(', ')}.`);
  process.exit(2);
}
process.chdir(root);
if (isStale(root, stamp)) {
  const started = new Date();
  const { build } = await import('vite');
  mkdirSync(outDir, { recursive: true });
  try {
    await build({
      logLevel: 'error',
      mode: 'cli',
      configFile: path.join(root, 'vite.config.ts'),
      build: {
        ssr: entry,
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        rollupOptions: { output: { entryFileNames: `${name}.js`, chunkFileNames: 'chunks/[name]-[hash].js' } },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
  writeFileSync(stamp, started.toISOString());
}
process.argv = [process.argv[0], output, ...args];
await import(pathToFileURL(output).href);
