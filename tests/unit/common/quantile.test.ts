// These tests hold quantiles from values and from bins against each other.

import { describe, expect, it } from 'vitest';
import { quantile, quantileOfBins } from '../../../src/common/quantile';

describe('quantiles', () => {
  it('interpolate between values and answer 0 for nothing', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([], 0.5)).toBe(0);
    expect(quantileOfBins(new Uint32Array(5), 100, 0.5)).toBe(0);
  });

  it('agree within a bin when values are only counted', () => {
    const values = Array.from({ length: 999 }, (_, at) => (at * 7919) % 3000);
    const bins = new Uint32Array(30);
    for (const value of values) bins[Math.floor(value / 100)]!++;
    expect(Math.abs(quantileOfBins(bins, 100, 0.5) - quantile(values, 0.5))).toBeLessThan(100);
  });
});
