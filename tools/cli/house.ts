// This program writes the picture of the rooms into ARCHITECTURE.md and their lint rules into biome.json, and prints
// faults of the house, if any.

import { readFileSync, writeFileSync } from 'node:fs';
import { lintOverrides } from '../house-lint.ts';
import { roomTable } from '../house-picture.ts';
import { cyclesOf, faultsOf, readSources } from '../house-reading.ts';

const file = 'ARCHITECTURE.md';
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.replace(/\| room \|[\s\S]*?(?=\n\n)/, roomTable()));
const lint = JSON.parse(readFileSync('biome.json', 'utf8'));
const others = lint.overrides.filter(
  (item: { includes: string[] }) => !item.includes[0]?.match(/^src\/[a-z0-9/]+\/\*\*$/),
);
writeFileSync('biome.json', `${JSON.stringify({ ...lint, overrides: [...others, ...lintOverrides()] }, null, 2)}\n`);
const sources = readSources();
const faults = [
  ...sources.flatMap(faultsOf),
  ...cyclesOf(sources).map((room) => `${room} leans on itself in a circle`),
];
console.log(faults.length === 0 ? `${sources.length} files, no fault.` : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
