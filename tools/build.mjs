#!/usr/bin/env node
// This program builds everything that is handed out: `dist/` for the web, `dist-single/index.html` for a stick, an
// e-mail or a locked frame, and `release/saltmere.zip`, which opens by double-click on a computer without Node.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const configFile = path.join(root, 'vite.config.ts');

/** Build `dist/`. */
export async function buildWeb() {
  const { build } = await import('vite');
  await build({ root, configFile, logLevel: 'warn' });
}

/** Build `dist-single/index.html`: one file, its script allowed by hash alone. */
export async function buildSingle() {
  const { build } = await import('vite');
  const folder = path.join(root, 'dist-single');
  await build({ root, configFile, mode: 'single', logLevel: 'warn' });
  for (const item of readdirSync(folder)) {
    if (item !== 'index.html') rmSync(path.join(folder, item), { recursive: true });
  }
  const file = path.join(folder, 'index.html');
  writeFileSync(file, withHashedPolicy(withoutNeighbours(readFileSync(file, 'utf8'))));
}

/** Pack the single file with a note for people who have never seen one. */
export async function packRelease() {
  const { zipSync, strToU8 } = await import('fflate');
  const note = readFileSync(path.join(root, 'docs', 'read-me-first.txt'), 'utf8');
  const page = readFileSync(path.join(root, 'dist-single', 'index.html'));
  const licence = readFileSync(path.join(root, 'LICENSE'), 'utf8');
  const files = {
    'Saltmere/Saltmere.html': new Uint8Array(page),
    'Saltmere/Read me first.txt': strToU8(note),
    'Saltmere/Licence.txt': strToU8(licence),
  };
  mkdirSync(path.join(root, 'release'), { recursive: true });
  // A fixed date keeps the archive the same for the same content.
  writeFileSync(
    path.join(root, 'release', 'saltmere.zip'),
    zipSync(files, { level: 9, mtime: new Date('2026-01-01T12:00:00Z') }),
  );
}

/** A single file has nothing beside it: its icon goes in as data, what only a web app needs goes out. */
function withoutNeighbours(page) {
  const icon = readFileSync(path.join(root, 'public', 'icon.svg')).toString('base64');
  return page
    .replace(/<link rel="(?:apple-touch-icon|manifest)"[^>]*>\s*/g, '')
    .replace(/(<link rel="icon" href=")[^"]*"/, (_, start) => `${start}data:image/svg+xml;base64,${icon}"`);
}

function withHashedPolicy(page) {
  const hashes = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, body]) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} blob:`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildWeb();
  await buildSingle();
  await packRelease();
  console.log('Built dist/, dist-single/index.html and release/saltmere.zip.');
}
