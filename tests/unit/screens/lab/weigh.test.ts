// These tests hold what may be said of weighed policies: best only by a clear majority of worlds, and never without their money.

import { describe, expect, it } from 'vitest';
import { moneyGap, spendsOf, verdictOf } from '../../../../src/screens/lab/weigh/weigh-view';
import { outputIds } from '../../../../src/sim/run-api';
import { placeOf } from '../../../../src/uncertainty/measure-row';
import { shareOf } from '../../../../src/uncertainty/shares';
import type { WeightedScore } from '../../../../src/uncertainty/weighted-wins';

const score = (which: number, wins: number, of = 24): WeightedScore => ({
  which,
  score: 3 - which,
  parts: [],
  best: shareOf(wins, of),
});

describe('the best by weights', () => {
  it('is called best where it wins most worlds by more than so few draws leave open', () => {
    expect(verdictOf([score(0, 22), score(1, 2)])?.kind).toBe('clear');
    expect(verdictOf([score(0, 8), score(1, 7), score(2, 9)])?.kind).toBe('open');
    // Thirteen of twenty-four may be chance, and so may two of two.
    expect(verdictOf([score(0, 13), score(1, 11)])?.kind).toBe('open');
    expect(verdictOf([score(0, 2, 2), score(1, 0, 2)])?.kind).toBe('open');
  });

  it('is named beside the one that wins most of the other worlds', () => {
    expect(verdictOf([score(0, 8), score(1, 7), score(2, 9)])?.next?.which).toBe(2);
    expect(verdictOf([])).toBeUndefined();
  });
});

describe('the money of weighed policies', () => {
  const means = (spend: number): Float64Array => {
    const row = new Float64Array(outputIds.length);
    row[placeOf('gross-spend')] = spend;
    return row;
  };

  it('is the mean over drawn worlds of what each spends in ten years', () => {
    expect(
      spendsOf([
        [means(1), means(4)],
        [means(3), means(6)],
      ]),
    ).toEqual([240, 600]);
  });

  it('is told as unequal where it differs by more than a fiftieth, with the cheapest and the dearest', () => {
    expect(moneyGap([300, 240, 600])).toEqual({ least: 1, most: 2 });
    expect(moneyGap([300, 301, 299])).toBeUndefined();
    expect(moneyGap([])).toBeUndefined();
  });
});
