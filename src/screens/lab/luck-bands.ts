// This module says how far luck alone moves a difference between two worlds: the same pair is run again with other luck,
// and the spread of the differences becomes a band. What assumptions may move is another question and not in it.

import type { OutputId, RunResult } from '../../sim/run-api';
import { outputDisplays, totalOf } from './output-display';

/** Half the width of the band of each output's difference. */
export type LuckBands = ReadonlyMap<OutputId, number>;

/** A pair of runs of the same people with the same luck. */
export interface RunPair {
  readonly a: RunResult;
  readonly b: RunResult;
}

/** Lucks a band is made of, the first look's own included. */
export const lucksOfBand = 7;

/** 97.5 % point of Student's t with six degrees of freedom: seven differences tell their spread only roughly. */
const tSix = 2.447;

/**
 * Bands of the differences of `pairs`, for a run of `people` people. The spread between lucks shrinks with the root of the
 * number of people, so a few small runs serve for a large one.
 */
export function luckBands(pairs: readonly RunPair[], people: number): LuckBands {
  const bands = new Map<OutputId, number>();
  const small = pairs[0]?.a.people ?? people;
  const shrink = Math.sqrt(small / people);
  for (const display of outputDisplays) {
    const differences = pairs.map(({ a, b }) => totalOf(b, display) - totalOf(a, display));
    bands.set(display.id, tSix * spreadOf(differences) * shrink);
  }
  return bands;
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}
