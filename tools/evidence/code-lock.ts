// This module keeps the append-only numbers of everything a world code can name: levers with their count of steps, and
// parameters. A number is never reused: an old link must never come to mean something else.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type EvidenceContent, stepsOf } from './content.ts';

/** What a number can stand for. */
export type CodeKind = 'lever' | 'parameter';

/** One line of `evidence/codes.lock`. */
export interface LockedCode {
  readonly kind: CodeKind;
  readonly code: number;
  readonly id: string;
  /** Count of positions, for levers. */
  readonly steps?: number;
  readonly line: number;
}

/** The numbers given out so far. */
export interface CodeLock {
  readonly codes: readonly LockedCode[];
  /** The number of an id, or a provisional one above all locked numbers. */
  codeOf(kind: CodeKind, id: string): number;
}

/** Where the lock lies. */
export const lockFile = path.join('evidence', 'codes.lock');

/** Read the lock below a root folder. */
export function readCodeLock(root = '.'): CodeLock {
  const file = path.join(root, lockFile);
  return parseCodeLock(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Parse lines such as `lever 7 search-and-rescue 101`. */
export function parseCodeLock(text: string): CodeLock {
  const codes: LockedCode[] = [];
  text.split('\n').forEach((line, index) => {
    const [kind, code, id, steps] = line.replace(/#.*/, '').trim().split(/\s+/);
    if ((kind !== 'lever' && kind !== 'parameter') || !code || !id) return;
    codes.push({ kind, code: Number(code), id, line: index + 1, ...(steps ? { steps: Number(steps) } : {}) });
  });
  const known = new Map(codes.map((item) => [`${item.kind} ${item.id}`, item.code]));
  const next = { lever: highest(codes, 'lever') + 1, parameter: highest(codes, 'parameter') + 1 };
  return {
    codes,
    codeOf(kind, id) {
      const key = `${kind} ${id}`;
      const code = known.get(key) ?? next[kind]++;
      known.set(key, code);
      return code;
    },
  };
}

function highest(codes: readonly LockedCode[], kind: CodeKind): number {
  return codes.reduce((top, item) => (item.kind === kind ? Math.max(top, item.code) : top), 0);
}

/** The lock's text with lines for everything that has no number yet. */
export function appendCodes(text: string, content: EvidenceContent): string {
  const lock = parseCodeLock(text);
  const has = (kind: CodeKind, id: string) => lock.codes.some((item) => item.kind === kind && item.id === id);
  const lines: string[] = [];
  for (const { row } of content.levers) {
    if (!has('lever', row.id)) lines.push(`lever ${row.code} ${row.id} ${stepsOf(row)}`);
  }
  for (const { row } of content.parameters) {
    if (!has('parameter', row.id)) lines.push(`parameter ${lock.codeOf('parameter', row.id)} ${row.id}`);
  }
  return lines.length === 0 ? text : `${text.replace(/\n*$/, '\n')}${lines.join('\n')}\n`;
}

/**
 * First slot of every lever: levers lie one behind the other in the order of their codes, each with one slot a position.
 * A lever that no longer exists keeps its slots, so that a slot means the same for ever.
 */
export function leverSlots(content: EvidenceContent, lock: CodeLock): ReadonlyMap<string, number> {
  const lengths = new Map<number, { readonly id: string; readonly steps: number }>();
  for (const item of lock.codes) {
    if (item.kind === 'lever') lengths.set(item.code, { id: item.id, steps: item.steps ?? 0 });
  }
  for (const { row } of content.levers) lengths.set(row.code, { id: row.id, steps: stepsOf(row) });
  const slots = new Map<string, number>();
  let next = 0;
  for (const [, { id, steps }] of [...lengths].sort(([a], [b]) => a - b)) {
    slots.set(id, next);
    next += steps;
  }
  return slots;
}

/** Slots that a typed world code has room for: three of them, in any combination, fit 33 bits. */
export const mostLeverSlots = 3700;
