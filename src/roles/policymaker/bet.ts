// This module calls the minister's bet: where did the year with the order go wrong, against the same year without it?
// A worsening is a share of what was inherited, so that a small place can be the worst one.

import type { OutputId, RunResult } from '../../sim/run-api';
import { cabinet } from './cabinet-data';
import { type BetPlace, numberOfBet } from './decisions';

/** How a bet came out, in the story's numbers. */
export interface BetScore {
  /** 0 nowhere · 1 strait · 2 far road · 3 packhouses · 4 beds. */
  readonly worst: number;
  /** 1: it went wrong where the pin was · 2: nowhere · 0: somewhere else. */
  readonly hit: number;
}

const places: readonly { readonly place: BetPlace; readonly output: OutputId; readonly kind: 'flow' | 'stock' }[] = [
  { place: 'strait', output: 'arrivals-strait', kind: 'flow' },
  { place: 'far-road', output: 'arrivals-land-remote', kind: 'flow' },
  { place: 'packhouses', output: 'people-in-exploitation', kind: 'stock' },
  { place: 'beds', output: 'housing-gap', kind: 'stock' },
];

/** Worsening of each place as a share of what was inherited; negative where it got better. */
export function worseningOf(
  a: RunResult,
  b: RunResult,
): readonly { readonly place: BetPlace; readonly share: number }[] {
  const { orderMonth, monthsAfter } = cabinet.calendar;
  const end = orderMonth + monthsAfter;
  const read = (run: RunResult, output: OutputId, kind: 'flow' | 'stock'): number => {
    const from = kind === 'flow' ? orderMonth : end - 3;
    return run.outputs[output].subarray(from, end).reduce((sum, value) => sum + value, 0) / (end - from);
  };
  return places.map(({ place, output, kind }) => {
    const [inA, inB] = [read(a, output, kind), read(b, output, kind)];
    return { place, share: (inB - inA) / Math.max(1, inA) };
  });
}

/** Call a bet. Without a pin there is still a worst place. */
export function scoreBet(bet: BetPlace | undefined, a: RunResult, b: RunResult): BetScore {
  const [worst] = worseningOf(a, b)
    .filter(({ share }) => share >= cabinet.calendar.wrongShare)
    .sort((one, other) => other.share - one.share);
  if (!worst) return { worst: 0, hit: 2 };
  return { worst: numberOfBet(worst.place), hit: worst.place === bet ? 1 : 0 };
}
