// This module is the arithmetic of telling two groups apart: shares, sensitivity d′ and criterion, each with the interval that
// few cases leave open. It knows counts alone and nothing of a desk.

import { exp, normalQuantile } from '../../common/exact-math';

/** A figure with the interval that its cases leave open. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Counts of decisions: with or without grounds, acted on or let by. */
export interface Counts {
  readonly hits: number;
  readonly misses: number;
  readonly alarms: number;
  readonly passes: number;
}

/** Confidence of every interval of the ledger (contracts 22). */
export const confidence = 0.9;

/** Standard normal quantile of a two-sided confidence; 1.645 for nine of ten. */
export function quantileOf(sure: number): number {
  return normalQuantile(1 - (1 - sure) / 2);
}

/** A share with its Wilson interval, which stays within 0–1 and is honest for few cases. Undefined without a case. */
export function wilson(part: number, all: number, sure: number = confidence): Interval | undefined {
  if (all <= 0) return undefined;
  const z = quantileOf(sure);
  const share = part / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return {
    value: share,
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === all ? 1 : Math.min(1, middle + half),
  };
}

/** Difference of two shares with Newcombe's hybrid of two Wilson intervals. Undefined when one side has no case. */
export function differenceOfShares(
  first: { readonly part: number; readonly all: number },
  second: { readonly part: number; readonly all: number },
  sure: number = confidence,
): Interval | undefined {
  const a = wilson(first.part, first.all, sure);
  const b = wilson(second.part, second.all, sure);
  if (!a || !b) return undefined;
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.sqrt((a.value - a.low) * (a.value - a.low) + (b.high - b.value) * (b.high - b.value)),
    high: value + Math.sqrt((a.high - a.value) * (a.high - a.value) + (b.value - b.low) * (b.value - b.low)),
  };
}

/** A share as a standard score, with the log-linear correction (half a case more, one trial more), and its variance. */
export interface Score {
  readonly z: number;
  readonly variance: number;
}

/**
 * Score of a count. Never infinite, and drawn towards the middle where cases are few (Hautus 1995). The variance is the usual
 * large-sample one at the corrected share (Gourevitch and Galanter 1967): rough below ten cases a side.
 */
export function scoreOf(part: number, all: number): Score {
  const trials = all + 1;
  const share = (part + 0.5) / trials;
  const z = normalQuantile(share);
  // The density squared, so that no root of the circle's number is needed twice.
  const density = exp(-0.5 * z * z) / 2.506628274631;
  return { z, variance: (share * (1 - share)) / (trials * density * density) };
}

/** A sum of scores with its interval. */
export function intervalOf(value: number, variance: number, sure: number = confidence): Interval {
  const half = quantileOf(sure) * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}

/** How well two groups are told apart, and how much it takes to act. Undefined when one of the groups is empty. */
export function signalOf(counts: Counts): { readonly dPrime: Interval; readonly criterion: Interval } | undefined {
  const { hits, misses, alarms, passes } = counts;
  if (hits + misses === 0 || alarms + passes === 0) return undefined;
  const hit = scoreOf(hits, hits + misses);
  const alarm = scoreOf(alarms, alarms + passes);
  const variance = hit.variance + alarm.variance;
  return {
    dPrime: intervalOf(hit.z - alarm.z, variance),
    criterion: intervalOf(-(hit.z + alarm.z) / 2, variance / 4),
  };
}
