// This module pools how far lucks spread around the mean of each of several points, so that a lead can be told from a tie. Three
// lucks at one point say little about their spread; three at each of many points say enough. It knows no outputs.

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

/** Spread of values around the mean of their own point, pooled over points with as many lucks each. */
export class LuckSpread {
  private readonly lucks: number;
  private squares = 0;
  private degrees = 0;

  constructor(lucks: number) {
    this.lucks = lucks;
  }

  /** Take in a point's values, one a luck; returns their mean. */
  add(values: readonly number[]): number {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) this.squares += (value - mean) * (value - mean);
    this.degrees += values.length - 1;
    return mean;
  }

  /** How far luck alone moves the mean of a point, to either side, in 95 of 100 cases; Infinity while nothing can be told. */
  reachOfMean(): number {
    if (this.degrees === 0) return Number.POSITIVE_INFINITY;
    return (tPoint(this.degrees) * Math.sqrt(this.squares / this.degrees)) / Math.sqrt(this.lucks);
  }
}
