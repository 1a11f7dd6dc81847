// This module guards the numbers of world codes: never reused, never changed in meaning.

import { type CodeLock, lockFile, mostLeverSlots } from './code-lock.ts';
import { type EvidenceContent, stepsOf } from './content.ts';
import type { Fault } from './fault.ts';

/** Every fault of `codes.lock`. A parameter without a number is allowed while it is being written. */
export function checkLock(content: EvidenceContent, lock: CodeLock): Fault[] {
  const faults: Fault[] = [];
  const report = (line: number, path: string, expected: string, got: string, hint: string) => {
    faults.push({ file: lockFile, line, path, expected, got, hint });
  };
  const levers = new Map(content.levers.map(({ row }) => [row.id, row]));
  const slots = content.levers.reduce((sum, { row }) => sum + stepsOf(row), 0);
  if (slots > mostLeverSlots) {
    report(1, 'levers', `at most ${mostLeverSlots} positions of all levers together`, `${slots}`, 'coarser steps');
  }
  for (const item of lock.codes) {
    const clash = lock.codes.find((other) => other.kind === item.kind && other.code === item.code);
    if (clash && clash.line < item.line) {
      report(item.line, item.id, 'a number used once', `${item.code}, also ${clash.id}`, 'the next free number');
    }
    if (item.kind !== 'lever') continue;
    const lever = levers.get(item.id);
    if (lever && lever.code !== item.code) {
      report(
        item.line,
        item.id,
        `code ${item.code} as published`,
        `${lever.code} in levers.yaml`,
        `code: ${item.code}`,
      );
    }
    if (lever && stepsOf(lever) !== item.steps) {
      const hint = 'a new lever id with its own code, so that old links keep their meaning';
      report(item.line, item.id, `${item.steps} positions as published`, `${stepsOf(lever)} in levers.yaml`, hint);
    }
  }
  return faults;
}
