// This module is one step at the window: the state after it and what is said. It holds how something is said from a pool and
// how an error is noted; what is said and why is decided elsewhere.

import type { DeskState, Saying } from './desk-state';
import { tellOnce, timesTold } from './phrase-order';

/** What an act did. */
export interface DeskStep {
  readonly state: DeskState;
  readonly says: readonly Saying[];
}

/** Say something from a pool: whatever comes next in it, counted over all travellers of the play. */
export function say(state: DeskState, knot: string, item?: string): DeskStep {
  return {
    state: { ...state, used: tellOnce(state.used, knot) },
    says: [{ knot, pick: timesTold(state.used, knot), ...(item ? { item } : {}) }],
  };
}

/** Say something from several pools, one after another. */
export function sayAll(state: DeskState, knots: readonly string[]): DeskStep {
  return knots.reduce<DeskStep>(
    (step, knot) => {
      const next = say(step.state, knot);
      return { state: next.state, says: [...step.says, ...next.says] };
    },
    { state, says: [] },
  );
}

/** Errors with one more, once. */
export function withError(state: DeskState, id: string): readonly string[] {
  return state.errors.includes(id) ? state.errors : [...state.errors, id];
}
