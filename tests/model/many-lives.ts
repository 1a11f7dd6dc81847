// This module runs policies on the same people over several lives of luck and compares them pairwise, for the tests that
// ask whether one is better. It knows which way a headline is good, and no policy.

import type { ParameterSet } from '../../src/evidence/parameter-set';
import type { PolicyId } from '../../src/policy/policies';
import { runModel } from '../../src/sim/engine/run';
import { type OutputId, outputIds } from '../../src/sim/run-api';
import { meanOver, type Patch, patchedRequest } from '../../tools/sim/patched-request';

/** Means of all outputs. */
export type Means = Readonly<Record<OutputId, number>>;

/** One policy's means in one life. */
export interface Life {
  readonly policy?: PolicyId;
  readonly patch?: Patch;
  readonly people: number;
  readonly seed: number;
  /** First month after burn-in, and the month after the last. */
  readonly months: readonly [number, number];
  readonly parameters?: ParameterSet;
}

/** Run one life. */
export function meansOfLife({ months, patch, ...life }: Life): Means {
  const { outputs } = runModel(patchedRequest({ ...life, months: months[1] }, patch));
  return Object.fromEntries(outputIds.map((id) => [id, meanOver(outputs[id], months)])) as Means;
}

/** The headlines other than cost, and whether more or less of each is what anybody would want. */
export const wantedHeadlines: Readonly<Partial<Record<OutputId, 'more' | 'less'>>> = {
  'irregular-arrivals': 'less',
  deaths: 'less',
  'people-in-exploitation': 'less',
  'justice-reached': 'more',
  'trust-and-rule-of-law': 'more',
};

/** Mean of some values. */
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Variance of some values, as of a sample. */
export const variance = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);

/** Two-sided 95 per cent points of Student's t for 3 to 15 lives; more lives take the last. */
const student = [4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14];

/** True when the mean of paired differences lies no further from zero than luck alone may bring it. */
export function withinLuck(differences: readonly number[]): boolean {
  const t = student[Math.min(student.length - 1, Math.max(0, differences.length - 3))]!;
  return Math.abs(mean(differences)) <= t * Math.sqrt(variance(differences) / differences.length);
}
