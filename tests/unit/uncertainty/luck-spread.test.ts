// These tests hold how a lead is told from a tie: the spread of lucks, pooled over points, with Student's t for few of them.

import { describe, expect, it } from 'vitest';
import { LuckSpread, tPoint } from '../../../src/uncertainty/luck-spread';

describe('the spread of luck', () => {
  it('has the t points of the tables', () => {
    const table = { 1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 6: 2.447, 10: 2.228, 22: 2.074, 120: 1.98 };
    for (const [degrees, point] of Object.entries(table)) {
      expect(Math.abs(tPoint(Number(degrees)) - point), degrees).toBeLessThan(0.05);
    }
  });

  it('can tell nothing by a single luck', () => {
    const spread = new LuckSpread(1);
    expect(spread.add([7])).toBe(7);
    expect(spread.reachOfMean()).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the spread around each point, however far the points lie apart', () => {
    const spread = new LuckSpread(2);
    expect([spread.add([9, 11]), spread.add([-101, -99])]).toEqual([10, -100]);
    // Standard deviation of the square root of two on two degrees, halved by the root of two lucks.
    expect(spread.reachOfMean()).toBeCloseTo(4.303, 6);
  });
});
