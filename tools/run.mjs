#!/usr/bin/env node
// This program builds a command-line tool from TypeScript with the project's one Vite configuration (only when a source
// is newer than the last build) and runs it: `node tools/run.mjs sim --policy safe-pathways`.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const [name = '', ...args] = process.argv.slice(2);
const entry = path.join(root, 'tools', 'cli', `${name}.ts`);
const output = path.join(root, '.build', 'cli', `${name}.js`);

function newest(folder) {
  let latest = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, item.name);
    latest = Math.max(latest, item.isDirectory() ? newest(full) : statSync(full).mtimeMs);
  }
  return latest;
}

function modified(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

if (modified(entry) === 0) {
  const known = readdirSync(path.join(root, 'tools', 'cli')).filter((file) => file.endsWith('.ts'));
  console.error(`There is no tool "${name}". Known tools: ${known.map((file) => file.slice(0, -3)).join(', ')}.`);
  process.exit(2);
}
const sources = ['src', 'tools', 'evidence', 'story', 'locales'].map((folder) => newest(path.join(root, folder)));
if (modified(output) < Math.max(...sources, modified(path.join(root, 'vite.config.ts')))) {
  const { build } = await import('vite');
  mkdirSync(path.dirname(output), { recursive: true });
  await build({
    logLevel: 'error',
    mode: 'cli',
    configFile: path.join(root, 'vite.config.ts'),
    build: {
      ssr: entry,
      outDir: path.dirname(output),
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: `${name}.js`, chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
}
process.argv = [process.argv[0], output, ...args];
await import(pathToFileURL(output).href);
