// This module is the lesson of rare things: how many of a hundred people sent on have grounds, by how well one tells them
// apart and how rare they are. The same officer is right far more seldom where grounds are rare.

import { screening } from './screening-data';
import type { Interval } from './signal-figures';

/** The lesson at one base rate. */
export interface BayesRow {
  /** Share of travellers with grounds, 0–1. */
  readonly baseRate: number;
  /** Of a hundred acted on, how many have grounds; whole persons. Undefined when nobody would be acted on. */
  readonly ofHundred: Interval | undefined;
  /** Of a thousand travellers: with grounds and acted on, with grounds and let by, without and acted on. Whole persons. */
  readonly ofThousand: { readonly found: number; readonly missed: number; readonly alarms: number };
}

/** The lesson at the rate of life (.03) and at the desk's own (1 in 8). */
export function bayesLesson(sensitivity: Interval, specificity: Interval): readonly BayesRow[] {
  return [screening.baseRateTest, screening.baseRateDesk].map((baseRate) =>
    bayesRow(sensitivity, specificity, baseRate),
  );
}

/** The lesson at any rate. The band takes both intervals at their worse and better ends, so it is wide rather than narrow. */
export function bayesRow(sensitivity: Interval, specificity: Interval, baseRate: number): BayesRow {
  const value = predictive(sensitivity.value, specificity.value, baseRate);
  const low = predictive(sensitivity.low, specificity.low, baseRate);
  const high = predictive(sensitivity.high, specificity.high, baseRate);
  const whole = (share: number): number => Math.round(100 * share);
  return {
    baseRate,
    ofHundred: value === undefined ? undefined : { value: whole(value), low: whole(low ?? 0), high: whole(high ?? 1) },
    ofThousand: {
      found: Math.round(1000 * baseRate * sensitivity.value),
      missed: Math.round(1000 * baseRate * (1 - sensitivity.value)),
      alarms: Math.round(1000 * (1 - baseRate) * (1 - specificity.value)),
    },
  };
}

function predictive(sensitivity: number, specificity: number, baseRate: number): number | undefined {
  const found = sensitivity * baseRate;
  const alarms = (1 - specificity) * (1 - baseRate);
  return found + alarms === 0 ? undefined : found / (found + alarms);
}
