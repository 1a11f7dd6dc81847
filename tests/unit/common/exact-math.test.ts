// These tests hold the exact functions against the engine's own, which are good to the last digits but differ between engines.

import { describe, expect, it } from 'vitest';
import {
  exp,
  gumbel,
  log,
  logistic,
  logit,
  normalCdf,
  normalQuantile,
  power,
  tanh,
} from '../../../src/common/exact-math';

function worst(exact: (x: number) => number, own: (x: number) => number, low: number, high: number): number {
  let most = 0;
  for (let step = 0; step <= 20_000; step++) {
    const x = low + ((high - low) * step) / 20_000;
    const truth = own(x);
    most = Math.max(most, Math.abs(exact(x) - truth) / Math.max(1e-12, Math.abs(truth)));
  }
  return most;
}

describe('exact mathematics', () => {
  it('gives exp, log and tanh to the last digits', () => {
    expect(worst(exp, Math.exp, -30, 30)).toBeLessThan(5e-16);
    expect(worst(exp, Math.exp, -700, 700)).toBeLessThan(5e-16);
    expect(worst(log, Math.log, 1e-6, 0.9)).toBeLessThan(1e-15);
    expect(worst(log, Math.log, 1.1, 1e6)).toBeLessThan(1e-15);
    expect(worst(tanh, Math.tanh, 0.01, 12)).toBeLessThan(1e-13);
    expect(
      worst(
        (x) => power(x, 0.35),
        (x) => x ** 0.35,
        0.01,
        50,
      ),
    ).toBeLessThan(2e-15);
  });

  it('keeps its head at the edges', () => {
    expect([exp(0), exp(-1000), exp(1000), log(1), log(0)]).toEqual([1, 0, Infinity, 0, -Infinity]);
    expect(Number.isNaN(log(-1))).toBe(true);
    expect(exp(-740)).toBeCloseTo(Math.exp(-740), 300);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
    expect([logistic(-800), logistic(800)]).toEqual([0, 1]);
  });

  it('knows the normal distribution and its quantiles', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 14);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(normalCdf(-6)).toBeCloseTo(9.865876450376981e-10, 16);
    for (const p of [1e-9, 0.001, 0.02, 0.3, 0.5, 0.8, 0.9999]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 8);
    }
    expect(logit(logistic(1.7))).toBeCloseTo(1.7, 12);
    expect(gumbel(Math.exp(-1))).toBeCloseTo(0, 12);
  });
});
