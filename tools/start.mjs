#!/usr/bin/env node
// This program builds the game when needed, serves it and prints its address. `PORT` chooses the port (4173 by default).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build.mjs';
import { isStale } from './freshness.mjs';
import { serveFolder } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'dist');
if (isStale(root, path.join(folder, 'index.html'))) {
  console.log('Building the game (about half a minute) …');
  await buildWeb();
}
const wanted = Number(process.env.PORT ?? 4173);
const served = await serveFolder({ folder, port: wanted }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serveFolder({ folder });
});
console.log(`\nSaltmere is open at ${served.url}\nPress Ctrl+C to close it.`);
