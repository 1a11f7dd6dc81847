// This module asks how often one policy does better than another when every number of the model is drawn from its range.
// Some numbers can be held at values of an assumption pack. Both policies meet the same row and the same luck.

import { drawParameters } from '../../src/evidence/parameter-draws';
import type { ParameterId } from '../../src/evidence/parameter-set';
import type { PolicyId } from '../../src/policy/policies';
import { type Means, meansOfLife } from './many-lives';

/** Numbers held at a value; the rest is drawn. */
export type Assumed = Readonly<Partial<Record<ParameterId, number>>>;

/** Size of an ensemble. */
export interface PriorSize {
  readonly draws: number;
  readonly people: number;
  readonly months: readonly [number, number];
}

const seedOfDraws = 417;

/** Means of every policy in every row of the prior: `[row][policy]`. */
export function overPrior(
  policies: readonly PolicyId[],
  assumed: Assumed,
  { draws, people, months }: PriorSize,
): readonly Readonly<Record<string, Means>>[] {
  return drawParameters(draws, seedOfDraws, assumed).map((parameters, row) =>
    Object.fromEntries(
      policies.map((policy) => [policy, meansOfLife({ policy, people, months, parameters, seed: 1 + row })]),
    ),
  );
}
