// This module splits the variance of a result among its factors: first-order shares by the estimator of Saltelli et al.
// (2010) and total shares by that of Jansen (1999), on points of Sobol's sequence. It knows no model.

import { sobolPoints } from './sobol-points';

/** Share of the variance that a factor explains alone, and with all it interacts with. */
export interface VarianceShare {
  readonly first: number;
  readonly total: number;
}

/** Points at which a result is wanted: two matrices A and B, then A with each column taken from B. `count` is a power of two. */
export function crossedPoints(factors: number, count: number, seed: number): readonly Float64Array[] {
  const both = sobolPoints(2 * factors, count, seed);
  const a = both.map((point) => point.slice(0, factors));
  const b = both.map((point) => point.slice(factors));
  const crossed = Array.from({ length: factors }, (_, factor) =>
    a.map((point, row) => {
      const moved = Float64Array.from(point);
      moved[factor] = b[row]![factor]!;
      return moved;
    }),
  );
  return [...a, ...b, ...crossed.flat()];
}

/** Shares of all factors, from the results at `crossedPoints`, in their order. Zeros when the result never varies. */
export function varianceShares(factors: number, count: number, results: ArrayLike<number>): readonly VarianceShare[] {
  let sum = 0;
  for (let row = 0; row < 2 * count; row++) sum += results[row]!;
  const mean = sum / (2 * count);
  let squares = 0;
  for (let row = 0; row < 2 * count; row++) squares += (results[row]! - mean) * (results[row]! - mean);
  const variance = squares / (2 * count - 1);
  return Array.from({ length: factors }, (_, factor) => {
    let first = 0;
    let total = 0;
    for (let row = 0; row < count; row++) {
      const a = results[row]!;
      const b = results[count + row]!;
      const crossed = results[(2 + factor) * count + row]!;
      first += (b - mean) * (crossed - a);
      total += (a - crossed) * (a - crossed);
    }
    return variance === 0
      ? { first: 0, total: 0 }
      : { first: first / count / variance, total: total / (2 * count) / variance };
  });
}
