// These tests hold how a lead is told from a tie: the spread of lucks at one point, with Student's t for few of them.

import { describe, expect, it } from 'vitest';
import { reachOfLuck, tPoint } from '../../../src/uncertainty/luck-spread';

describe('the spread of luck', () => {
  it('has the t points of the tables', () => {
    const table = { 1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 6: 2.447, 10: 2.228, 22: 2.074, 120: 1.98 };
    for (const [degrees, point] of Object.entries(table)) {
      expect(Math.abs(tPoint(Number(degrees)) - point), degrees).toBeLessThan(0.05);
    }
  });

  it('can tell nothing by a single luck', () => {
    expect(reachOfLuck([7], 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('narrows with the lucks that are averaged, and not with where they lie', () => {
    // Standard deviation of one on two degrees.
    expect(reachOfLuck([9, 10, 11], 1)).toBeCloseTo(4.303, 6);
    expect(reachOfLuck([-101, -100, -99], 4)).toBeCloseTo(4.303 / 2, 6);
  });
});
