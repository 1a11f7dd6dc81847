// This module says how sure a share counted in draws is, and how numbers spread: bands and Monte Carlo intervals.

import { quantileOfSorted } from '../common/quantile';

/** A share counted in some draws, with the range that so few draws leave open. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** Ends of the 95 per cent interval of Wilson (1927), which holds for few draws and for shares of 0 and 1 too. */
  readonly low: number;
  readonly high: number;
}

/** The 5th, 50th and 95th percentile. */
export interface Band {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** 97.5 % point of the standard normal. */
const z = 1.959963984540054;

/** Shares at the ends and in the middle of a band. */
const ends = { low: 0.05, mid: 0.5, high: 0.95 } as const;

/** A count as a share; of no draws nothing is known. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { count, of, share, low: count === 0 ? 0 : middle - reach, high: count === of ? 1 : middle + reach };
}

/** The band of some values; zeros for none. */
export function bandOf(values: ArrayLike<number>): Band {
  const sorted = Float64Array.from(values).sort();
  return {
    low: quantileOfSorted(sorted, ends.low),
    mid: quantileOfSorted(sorted, ends.mid),
    high: quantileOfSorted(sorted, ends.high),
  };
}
