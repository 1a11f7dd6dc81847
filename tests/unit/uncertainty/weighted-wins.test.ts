// These tests weigh planted policies whose order is known.

import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/sim/run-api';
import { type Measured, placeOf } from '../../../src/uncertainty/measure-row';
import { type Weight, weightedScores } from '../../../src/uncertainty/weighted-wins';

/** A row of policies, each with deaths and cost. */
function row(...policies: readonly (readonly [deaths: number, cost: number])[]): Measured {
  return policies.map(([deaths, cost]) => {
    const means = new Float64Array(outputIds.length);
    means[placeOf('deaths')] = deaths;
    means[placeOf('net-cost')] = cost;
    return means;
  });
}
const weights = (deaths: number, cost: number): Weight[] => [
  { output: 'deaths', wanted: 'less', weight: deaths },
  { output: 'net-cost', wanted: 'less', weight: cost },
];
// The first saves lives and costs money, the second the reverse, the third is neither.
const rows = [row([1, 900], [9, 100], [6, 700]), row([2, 800], [8, 200], [6, 700])];

describe('best by one’s own weights', () => {
  it('goes to whoever does best on what alone matters', () => {
    expect(weightedScores(rows, weights(1, 0))[0]?.which).toBe(0);
    expect(weightedScores(rows, weights(0, 1))[0]?.which).toBe(1);
  });

  it('does not change when an output is written in other units', () => {
    const dear = rows.map((each) =>
      each.map((means) => means.map((value, at) => (at === placeOf('net-cost') ? value * 1e6 : value))),
    );
    expect(weightedScores(dear, weights(2, 1)).map(({ which }) => which)).toEqual(
      weightedScores(rows, weights(2, 1)).map(({ which }) => which),
    );
  });

  it('turns over when the wish is turned over', () => {
    const [first] = weightedScores(rows, [{ output: 'deaths', wanted: 'less', weight: 1 }]);
    const last = weightedScores(rows, [{ output: 'deaths', wanted: 'more', weight: 1 }]).at(-1);
    expect(last?.which).toBe(first?.which);
    expect(last?.score).toBeCloseTo(-(first?.score ?? 0));
  });

  it('tells how firmly: in how many worlds the best is best', () => {
    const mixed = [row([1, 0], [9, 0]), row([1, 0], [9, 0]), row([9, 0], [1, 0])];
    const [first] = weightedScores(mixed, weights(1, 0));
    expect([first?.which, first?.best.count, first?.best.of]).toEqual([0, 2, 3]);
  });

  it('adds up from its parts, and finds nobody best where nothing matters', () => {
    for (const { score, parts } of weightedScores(rows, weights(3, 2))) {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    }
    expect(weightedScores(rows, weights(0, 0)).every(({ best, score }) => best.of === 0 && score === 0)).toBe(true);
  });

  it('shares a tie', () => {
    const even = [row([5, 1], [5, 1])];
    expect(weightedScores(even, weights(1, 1)).map(({ best }) => best.count)).toEqual([1, 1]);
  });
});
