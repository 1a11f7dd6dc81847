// This program checks `evidence/` and says every fault with file and line. `--lock` gives new levers and parameters
// their append-only numbers for world codes.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../evidence/check.ts';
import { appendCodes, lockFile, readCodeLock } from '../evidence/code-lock.ts';
import { readContent } from '../evidence/content.ts';
import { describeFault } from '../evidence/fault.ts';

const content = readContent();
if (process.argv.includes('--lock') && content.faults.length === 0) {
  const before = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
  const after = appendCodes(before, content);
  if (after !== before) writeFileSync(lockFile, after);
}
const lock = readCodeLock();
const faults = checkContent(content, lock).map(describeFault);
const numbered = new Set(lock.codes.map((item) => `${item.kind} ${item.id}`));
const unnumbered = content.parameters.map(({ row }) => row.id).filter((id) => !numbered.has(`parameter ${id}`));
for (const id of unnumbered) {
  faults.push(`${lockFile}: expected a number for ${id}, got none; try node tools/run.mjs evidence --lock`);
}
console.log(
  faults.length > 0
    ? `${faults.length} faults in evidence/:\n${faults.join('\n')}`
    : `evidence/ holds: ${content.facts.length} facts from ${content.sources.length} sources, ` +
        `${content.parameters.length} numbers of the model, ${content.levers.length} levers and settings, ` +
        `${content.policies.length} policies. No fault.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
