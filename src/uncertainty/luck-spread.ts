// This module says how far luck alone moves the mean of a few lucks, from a sample of lucks at one point, so that a lead can be
// told from a tie. Points that share their lucks must not be pooled: they go up and down together. It knows no outputs.

/** 97.5 % points of Student's t with one, two and three degrees of freedom. */
const tOfFew = [12.706, 4.303, 3.182] as const;
/** The same point of the normal. */
const z = 1.96;

/** 97.5 % point of Student's t: a table for the fewest degrees of freedom, then two terms of Cornish and Fisher (1938). */
export function tPoint(degrees: number): number {
  if (degrees <= 0) return Number.POSITIVE_INFINITY;
  const listed = tOfFew[degrees - 1];
  if (listed !== undefined) return listed;
  const cube = z * z * z;
  return z + (cube + z) / (4 * degrees) + (5 * cube * z * z + 16 * cube + 3 * z) / (96 * degrees * degrees);
}

/** How far luck alone moves the mean of `count` lucks, to either side, in 95 of 100 cases; Infinity where one luck is all there is. */
export function reachOfLuck(sample: readonly number[], count: number): number {
  const degrees = sample.length - 1;
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const squares = sample.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return (tPoint(degrees) * Math.sqrt(squares / degrees)) / Math.sqrt(count);
}
