// This module runs Morris's screening of B minus A: which assumptions matter over the whole range of the others, and which
// of them through others. Steps go through each assumption's own distribution; a trajectory keeps its luck.

import { quantileOfSpec } from '../evidence/parameter-draws';
import type { ParameterId, ParameterSpec } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { openAssumptions, rowOf } from './drawn-rows';
import { type Effect, effectsOf, type Trajectory, trajectories } from './elementary-effects';
import { type Means, placeOf } from './measure-row';
import { contestOf, type EnsembleAsked } from './paired-ensemble';
import { gather, type RowPool, type StudyOptions } from './row-pool';
import { differenceOf } from './tornado';

/** What a screening is asked. */
export interface MorrisAsked extends Pick<EnsembleAsked, 'a' | 'b' | 'months'> {
  /** Assumptions to screen; all open ones by default, which takes some thousand pairs. */
  readonly assumptions?: readonly ParameterId[];
  /** Trajectories; 10 by default. */
  readonly trajectories?: number;
}

/** An assumption and what it does to B minus A in one output. */
export interface AssumptionEffect extends Effect {
  readonly id: ParameterId;
}

/** Trajectories when nothing else is asked for. */
export const usualTrajectories = 10;

/** Seed of the trajectories; any other would serve as well. */
const seedOfTrajectories = 417;

/** A finished screening. */
export class MorrisScreening {
  readonly specs: readonly ParameterSpec[];
  private readonly walks: readonly Trajectory[];
  private readonly differences: readonly Means[];

  constructor(specs: readonly ParameterSpec[], walks: readonly Trajectory[], differences: readonly Means[]) {
    this.specs = specs;
    this.walks = walks;
    this.differences = differences;
  }

  /** Effects on an output, what matters most first; equal ones in the order of the assumptions. */
  effects(output: OutputId): readonly AssumptionEffect[] {
    const place = placeOf(output);
    const points = this.specs.length + 1;
    const results = this.walks.map((_, walk) =>
      this.differences.slice(walk * points, (walk + 1) * points).map((difference) => difference[place]!),
    );
    return effectsOf(this.walks, results)
      .map((effect, index) => ({ id: this.specs[index]!.id, ...effect, index }))
      .sort((x, y) => y.meanAbsolute - x.meanAbsolute || x.index - y.index)
      .map(({ index: _, ...effect }) => effect);
  }
}

/** Run a screening. */
export async function runMorris(
  pool: RowPool,
  asked: MorrisAsked,
  { lane = 'morris', onRow }: StudyOptions<undefined> = {},
): Promise<MorrisScreening> {
  const contest = contestOf(asked);
  const specs = openAssumptions(contest).filter(({ id }) => !asked.assumptions || asked.assumptions.includes(id));
  const walks = trajectories(specs.length, asked.trajectories ?? usualTrajectories, seedOfTrajectories);
  const points = specs.length + 1;
  const rows = {
    count: walks.length * points,
    at: (index: number) => {
      const walk = Math.floor(index / points);
      const point = walks[walk]!.points[index % points]!;
      const values = specs.map((spec, factor) => [spec.id, quantileOfSpec(spec, point[factor]!)] as const);
      return rowOf(contest, Object.fromEntries(values), walk);
    },
  };
  const measured = await gather(pool, rows, lane, (done) => onRow?.(undefined, done, rows.count));
  return new MorrisScreening(specs, walks, measured.map(differenceOf));
}
