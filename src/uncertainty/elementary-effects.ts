// This module is the method of Morris (1991), with the mean of absolute effects of Campolongo, Cariboni and Saltelli (2007):
// trajectories through the unit cube that move one factor at a time, and what each move did. It knows no model.

import { designKey, drawOrder, drawWhole } from './design-draws';

/** A walk of one step for each factor. */
export interface Trajectory {
  /** Points of the unit cube, one more than there are factors. */
  readonly points: readonly Float64Array[];
  /** The factor moved in each step. */
  readonly moved: readonly number[];
}

/** What a factor does over all trajectories, in units of the result for its whole range. */
export interface Effect {
  readonly mean: number;
  /** Mean of absolute effects (μ*): how much the factor matters. */
  readonly meanAbsolute: number;
  /** Standard deviation (σ): how much its effect depends on the others, or on where it starts. */
  readonly spread: number;
}

/** Levels of the grid in each direction, and the step of Morris: p / (2 (p − 1)) with p = 4. */
const levels = 4;
const step = levels / (2 * (levels - 1));

const events = { base: 1, way: 2, order: 3 } as const;

/** Trajectories for some factors, by a seed (a 16-bit whole number). */
export function trajectories(factors: number, count: number, seed: number): readonly Trajectory[] {
  return Array.from({ length: count }, (_, which) => {
    const key = designKey(seed, which);
    const moved = drawOrder(key, events.order, factors);
    const below = Float64Array.from(
      { length: factors },
      (__, factor) => drawWhole(key, events.base, factor, levels / 2) / (levels - 1),
    );
    const falls = Array.from({ length: factors }, (__, factor) => drawWhole(key, events.way, factor, 2) === 1);
    const points = [below.map((low, factor) => (falls[factor] ? low + step : low))];
    for (const factor of moved) {
      const next = Float64Array.from(points.at(-1)!);
      next[factor] = falls[factor] ? below[factor]! : below[factor]! + step;
      points.push(next);
    }
    return { points, moved };
  });
}

/** Effects of all factors; `results[t][p]` is the result at point p of trajectory t. */
export function effectsOf(walks: readonly Trajectory[], results: readonly ArrayLike<number>[]): readonly Effect[] {
  const factors = walks[0]?.moved.length ?? 0;
  const found = Array.from({ length: factors }, (): number[] => []);
  for (const [walk, { points, moved }] of walks.entries()) {
    for (const [at, factor] of moved.entries()) {
      const rise = points[at + 1]![factor]! - points[at]![factor]!;
      found[factor]!.push((results[walk]![at + 1]! - results[walk]![at]!) / rise);
    }
  }
  return found.map((effects) => {
    let sum = 0;
    let absolute = 0;
    for (const effect of effects) {
      sum += effect;
      absolute += Math.abs(effect);
    }
    const mean = sum / effects.length;
    let squares = 0;
    for (const effect of effects) squares += (effect - mean) * (effect - mean);
    return {
      mean,
      meanAbsolute: absolute / effects.length,
      spread: effects.length > 1 ? Math.sqrt(squares / (effects.length - 1)) : 0,
    };
  });
}
