// This program rewrites the made blocks of docs/model.md and docs/levers/*.md. With `--check` it writes nothing, names
// what is stale or missing, and ends with exit code 1 if anything is.

import { writeFileSync } from 'node:fs';
import { docsFaults, makePages } from '../docs/pages.ts';

const pages = makePages();
const check = process.argv.includes('--check');
let written = 0;
for (const { file, before, after } of check ? [] : pages) {
  if (before === after) continue;
  writeFileSync(file, after);
  written++;
}
const faults = check ? docsFaults(pages) : pages.flatMap((page) => page.faults);
console.log(faults.length === 0 ? `${pages.length} pages hold; ${written} rewritten.` : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
