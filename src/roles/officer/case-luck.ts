// This module gives a case its luck: stateless draws keyed by seed, case and purpose, and standard normals made from them.
// The same key always gives the same draw, whatever was drawn before.

import { hashWords } from '../../common/draw';
import { normalQuantile } from '../../common/exact-math';

/** Append-only register of what a case draws for; a number is part of the draw and never changes its meaning. */
export const caseDraws = {
  grounds: 1,
  class: 2,
  origin: 3,
  person: 4,
  status: 5,
  shared: 6,
  disclosure: 7,
  aware: 8,
  checks: 9,
  look: 10,
  name: 11,
  companion: 12,
  consent: 13,
  pool: 14,
  labour: 15,
  childGrounds: 16,
  papers: 17,
  room: 18,
  colleague: 19,
  phrase: 20,
  average: 40,
  item: 1000, // + index of the screening item
  oddity: 2000, // + index of the paper mismatch
  falseLead: 3000, // + index of the false lead
} as const;

/** Keyed draw in [0, 1) with 32 bits. `purpose` is a number of `caseDraws`, plus an index where it says so. */
export function drawForCase(seed: number, caseKey: number, purpose: number, index = 0): number {
  return hashWords(seed + 0x51a70000, caseKey, purpose, index) / 4294967296;
}

/** Pick one of a list by a draw. */
export function pickOne<Item>(list: readonly Item[], draw: number): Item {
  const item = list[Math.min(list.length - 1, Math.floor(draw * list.length))];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Standard normal from a draw in [0, 1). */
export function normalFromDraw(draw: number): number {
  return normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, draw)));
}
