// This module is one step at the window: the state after it and what is said. It holds how something is said from a pool and
// how an error is noted; what is said and why is decided elsewhere.

import { caseDraws, drawForCase } from './case-luck';
import type { DeskState, Saying } from './desk-state';

/** What an act did. */
export interface DeskStep {
  readonly state: DeskState;
  readonly says: readonly Saying[];
}

/** Say something from a pool, a different variant each time. */
export function say(state: DeskState, knot: string, item?: string): DeskStep {
  const used = state.used[knot] ?? 0;
  const start = Math.floor(
    drawForCase(state.someone.seed, state.someone.key, caseDraws.phrase, 500 + knot.length) * 12,
  );
  return {
    state: { ...state, used: { ...state.used, [knot]: used + 1 } },
    says: [{ knot, pick: start + used, ...(item ? { item } : {}) }],
  };
}

/** Errors with one more, once. */
export function withError(state: DeskState, id: string): readonly string[] {
  return state.errors.includes(id) ? state.errors : [...state.errors, id];
}
