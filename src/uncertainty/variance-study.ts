// This module splits the variance of B minus A among assumptions by runs: how much each explains alone, and with all it
// interacts with. It needs many more runs than a screening, and so a short list of assumptions.

import { quantileOfSpec } from '../evidence/parameter-draws';
import type { ParameterId, ParameterSpec } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { openAssumptions, rowOf } from './drawn-rows';
import { type Means, placeOf } from './measure-row';
import { contestOf, type EnsembleAsked } from './paired-ensemble';
import { gather, type RowPool, type StudyOptions } from './row-pool';
import { mostDimensions } from './sobol-points';
import { differenceOf } from './tornado';
import { crossedPoints, type VarianceShare, varianceShares } from './variance-shares';

/** Most assumptions among which the variance can be split. */
export const mostSplit = mostDimensions / 2;

/** Points of each matrix when nothing else is asked for; a power of two. */
export const usualPoints = 64;

/** Seed of the points; any other would serve as well. */
const seedOfPoints = 417;

/** What a split is asked. */
export interface VarianceAsked extends Pick<EnsembleAsked, 'a' | 'b' | 'months'> {
  /** At most `mostSplit`. All others stay at their centre. */
  readonly assumptions: readonly ParameterId[];
  /** A power of two. */
  readonly points?: number;
}

/** An assumption and its shares. */
export interface AssumptionShare extends VarianceShare {
  readonly id: ParameterId;
}

/** A finished split. */
export class VarianceSplit {
  private readonly specs: readonly ParameterSpec[];
  private readonly points: number;
  private readonly differences: readonly Means[];

  constructor(specs: readonly ParameterSpec[], points: number, differences: readonly Means[]) {
    this.specs = specs;
    this.points = points;
    this.differences = differences;
  }

  /** Shares of an output's variance, largest total first; equal ones in the order of the assumptions. */
  shares(output: OutputId): readonly AssumptionShare[] {
    const place = placeOf(output);
    const results = Float64Array.from(this.differences, (difference) => difference[place]!);
    return varianceShares(this.specs.length, this.points, results)
      .map((share, index) => ({ id: this.specs[index]!.id, ...share, index }))
      .sort((x, y) => y.total - x.total || x.index - y.index)
      .map(({ index: _, ...share }) => share);
  }
}

/** Run a split. What belongs to one point of the matrices shares its luck. */
export async function runVariance(
  pool: RowPool,
  asked: VarianceAsked,
  { lane = 'variance', onRow }: StudyOptions<undefined> = {},
): Promise<VarianceSplit> {
  const contest = contestOf(asked);
  const { assumptions, points = usualPoints } = asked;
  const specs = openAssumptions(contest).filter(({ id }) => assumptions.includes(id));
  const crossed = crossedPoints(specs.length, points, seedOfPoints);
  const rows = {
    count: crossed.length,
    at: (index: number) => {
      const values = specs.map((spec, factor) => [spec.id, quantileOfSpec(spec, crossed[index]![factor]!)] as const);
      return rowOf(contest, Object.fromEntries(values), index % points);
    },
  };
  const measured = await gather(pool, rows, lane, (done) => onRow?.(undefined, done, rows.count));
  return new VarianceSplit(specs, points, measured.map(differenceOf));
}
