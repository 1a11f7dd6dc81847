// This program writes the picture of the rooms into ARCHITECTURE.md and prints faults of the house, if any.

import { readFileSync, writeFileSync } from 'node:fs';
import { roomTable } from '../house-picture.ts';
import { cyclesOf, faultsOf, readSources } from '../house-reading.ts';

const file = 'ARCHITECTURE.md';
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.replace(/\| room \|[\s\S]*?(?=\n\n)/, roomTable()));
const sources = readSources();
const faults = [
  ...sources.flatMap(faultsOf),
  ...cyclesOf(sources).map((room) => `${room} leans on itself in a circle`),
];
console.log(faults.length === 0 ? `${sources.length} files, no fault.` : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
