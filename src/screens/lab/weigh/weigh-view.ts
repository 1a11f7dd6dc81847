// This module says of weighed policies what may be said: whether one is best, in how many drawn worlds, and what each spends. Words
// grow softer where the best one wins in no clear majority. It knows no DOM and no policy.

import { type Measured, placeOf } from '../../../uncertainty/measure-row';
import type { WeightedScore } from '../../../uncertainty/weighted-wins';
import { labMonths } from '../lab-worlds';

/** What follows from some scores. */
export interface Verdict {
  /** `clear` where the first is best in most worlds by more than so few draws leave open; else no policy is clearly best. */
  readonly kind: 'clear' | 'open';
  /** The one with the highest mean score. */
  readonly first: WeightedScore;
  /** Of the others, the one that is best in most worlds. */
  readonly next: WeightedScore | undefined;
}

/** Share of the worlds beyond which one is called best; the low end of what the draws leave open must lie above it. */
const majority = 0.5;

/** The verdict on scores as `weightedScores` orders them; undefined for none. */
export function verdictOf([first, ...others]: readonly WeightedScore[]): Verdict | undefined {
  if (first === undefined) return undefined;
  const [next] = [...others].sort((x, y) => y.best.count - x.best.count);
  return { kind: first.best.low > majority ? 'clear' : 'open', first, next };
}

/** What each contender spends in ten years, in crowns: the mean over the drawn worlds, before what comes back to the state. */
export function spendsOf(rows: readonly Measured[]): readonly number[] {
  const place = placeOf('gross-spend');
  const contenders = rows[0]?.length ?? 0;
  return Array.from({ length: contenders }, (_, which) => {
    const sum = rows.reduce((total, row) => total + (row[which]?.[place] ?? 0), 0);
    return (sum / rows.length) * labMonths;
  });
}

/** The cheapest and the dearest contender. */
export interface MoneyGap {
  readonly least: number;
  readonly most: number;
}

/** Sums that differ by less than this share of the larger are the same money. */
const sameMoney = 0.02;

/** Who spends least and most, by number; undefined where all spend about the same. */
export function moneyGap(spends: readonly number[]): MoneyGap | undefined {
  let [least, most] = [0, 0];
  for (const [which, spend] of spends.entries()) {
    if (spend < (spends[least] ?? 0)) least = which;
    if (spend > (spends[most] ?? 0)) most = which;
  }
  const [low = 0, high = 0] = [spends[least], spends[most]];
  return high - low > sameMoney * Math.abs(high) ? { least, most } : undefined;
}
