// This module holds the two worlds together with the way they came about, so that a change can be taken back and made
// again. Moves of one control that follow each other at once are one step.

import type { WorldPair } from './lab-worlds';

/** The worlds as they stand, and the ways back and on. */
export interface PairHistory {
  readonly now: WorldPair;
  readonly past: readonly WorldPair[];
  readonly future: readonly WorldPair[];
  /** Which control made the last step, and when (milliseconds). */
  readonly by?: string;
  readonly at?: number;
}

/** Steps that can be taken back. */
const longest = 60;
/** Moves of one control that are closer than this belong together, milliseconds. */
const oneMove = 1500;

/** A history that begins here. */
export function beginHistory(now: WorldPair): PairHistory {
  return { now, past: [], future: [] };
}

/** A change by a control at a time. What changes nothing leaves no step. */
export function withStep(history: PairHistory, next: WorldPair, by: string, at: number): PairHistory {
  if (next === history.now) return history;
  const same = history.by === by && history.at !== undefined && at - history.at < oneMove && history.past.length > 0;
  const past = same ? history.past : [...history.past, history.now].slice(-longest);
  return { now: next, past, future: [], by, at };
}

/** One step back, if there is one. */
export function undone(history: PairHistory): PairHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { now: before, past: history.past.slice(0, -1), future: [history.now, ...history.future] };
}

/** One step on again, if one was taken back. */
export function redone(history: PairHistory): PairHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { now: next, past: [...history.past, history.now], future };
}
