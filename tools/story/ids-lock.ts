// This module reads and extends `story/ids.lock`, the append-only register of option numbers that saves are made of.
// `+ migrant 10 a2b_c01` gives a number; `- migrant 10` says that the option is gone; nothing is ever removed or reused.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { firstAuthoredNumber } from '../../src/story/role-content.ts';
import type { Fault } from './fault.ts';

/** Where the register is. */
export const lockFile = 'story/ids.lock';

/** One registered option. */
export interface LockedOption {
  readonly role: string;
  readonly number: number;
  readonly id: string;
  readonly line: number;
  /** The option no longer exists; its number stays taken. */
  readonly gone: boolean;
}

/** The register. */
export interface IdsLock {
  readonly options: readonly LockedOption[];
  readonly faults: readonly Fault[];
}

const head = `# Append-only register of option numbers; saves hold only these. Written by: node tools/run.mjs story ids
# "+ role number id" takes a number, "- role number" marks an option that is gone. Never edit or remove a line.
`;

/** Read the text of a register. */
export function parseLock(text: string, file = lockFile): IdsLock {
  const options: LockedOption[] = [];
  const faults: Fault[] = [];
  const next = new Map<string, number>();
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const fault = (words: string) => faults.push({ file, line, rule: 'ids', text: words });
    if (raw.trim() === '' || raw.startsWith('#')) return;
    const taken = /^\+ (\w+) (\d+) ([\w-]+)$/.exec(raw);
    const gone = /^- (\w+) (\d+)$/.exec(raw);
    if (taken) {
      const [, role = '', digits = '', id = ''] = taken;
      const number = Number(digits);
      const expected = next.get(role) ?? firstAuthoredNumber;
      if (number !== expected)
        fault(`number ${number} of ${role} should be ${expected}: a line was removed or a number reused`);
      if (options.some((option) => option.role === role && option.id === id && !option.gone))
        fault(`the option ${id} is registered twice`);
      next.set(role, Math.max(expected, number) + 1);
      options.push({ role, number, id, line, gone: false });
    } else if (gone) {
      const at = options.findIndex((option) => option.role === gone[1] && option.number === Number(gone[2]));
      const option = options[at];
      if (!option) fault(`number ${gone[2]} of ${gone[1]} was never given`);
      else options[at] = { ...option, gone: true };
    } else fault('a line is "+ role number id" or "- role number"');
  });
  return { options, faults };
}

/** Read the register from its file. */
export function readLock(file = lockFile): IdsLock {
  return parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '', file);
}

/** Numbers of one role's living options. */
export function numbersOf(lock: IdsLock, role: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    lock.options.filter((option) => option.role === role && !option.gone).map((option) => [option.id, option.number]),
  );
}

/** Lines to append so that each id of each role has a number and what is gone is marked. */
export function lockAdditions(lock: IdsLock, idsByRole: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const additions: string[] = [];
  for (const [role, ids] of idsByRole) {
    const ofRole = lock.options.filter((option) => option.role === role);
    let next = Math.max(firstAuthoredNumber - 1, ...ofRole.map((option) => option.number)) + 1;
    for (const id of ids) {
      if (!ofRole.some((option) => option.id === id && !option.gone)) additions.push(`+ ${role} ${next++} ${id}`);
    }
    for (const option of ofRole)
      if (!option.gone && !ids.includes(option.id)) additions.push(`- ${role} ${option.number}`);
  }
  return additions;
}

/** Append lines to the register. */
export function appendLock(additions: readonly string[], file = lockFile): void {
  if (additions.length === 0) return;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : head;
  writeFileSync(file, `${before.endsWith('\n') ? before : `${before}\n`}${additions.join('\n')}\n`);
}
