// This program measures every validation row and says what holds: `node tools/run.mjs validation`. With
// `--update --reason "…"` it records status and numbers; without it, a changed status ends with exit code 1.

import { resultOfRow } from '../validation/measure.ts';
import { readRows, recordResults } from '../validation/rows.ts';

const rows = readRows();
const results = rows.map((row) => resultOfRow(row));
let changed = 0;
for (const [index, row] of rows.entries()) {
  const result = results[index]!;
  const sign = result.status === row.status ? ' ' : '*';
  if (sign === '*') changed++;
  console.log(`${sign} ${row.id.padEnd(6)} ${result.status}  ${row.part.padEnd(8)} ${row.says}`);
  for (const check of row.checks) {
    const value = result.measured[check.id]!;
    const inside = value >= check.band[0] && value <= check.band[1];
    console.log(`      ${inside ? 'ok  ' : 'MISS'} ${check.id}: ${value} in ${check.band.join(' to ')}`);
  }
}
const passed = results.filter(({ status }) => status === 'pass').length;
console.log(`${passed} of ${rows.length} rows are met.`);

const reasonAt = process.argv.indexOf('--reason');
const reason = reasonAt < 0 ? undefined : process.argv[reasonAt + 1];
if (process.argv.includes('--update')) {
  if (!reason) {
    console.error('Say why the status changed: --update --reason "…".');
    process.exitCode = 2;
  } else
    console.log(
      `Recorded; changed: ${recordResults(results, reason).join(', ') || 'none'}. Lay it out with npm run format.`,
    );
} else if (changed > 0) {
  console.error(`${changed} rows have another status than recorded (marked *).`);
  process.exitCode = 1;
}
