// These tests send six headlines through a link and back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputIds } from '../../../src/sim/run-api';
import { type Headlines, headlineIds, readThen, roundHeadlines, writeThen } from '../../../src/world/then-code';

const example: Headlines = {
  'irregular-arrivals': 412.37,
  deaths: 3.218,
  'people-in-exploitation': 6043,
  'justice-reached': 0,
  'net-cost': -12_345_678,
  'trust-and-rule-of-law': 0.4217,
};

describe('headlines in a link', () => {
  it('are outputs of the model', () => {
    for (const id of headlineIds) expect(outputIds).toContain(id);
  });

  it('come back to three digits', () => {
    expect(readThen(writeThen(example))).toEqual({
      ok: true,
      value: {
        'irregular-arrivals': 412,
        deaths: 3.22,
        'people-in-exploitation': 6040,
        'justice-reached': 0,
        'net-cost': -12_300_000,
        'trust-and-rule-of-law': 0.422,
      },
    });
  });

  it('come back as rounded, whatever the model gave', () => {
    const number = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.constantFrom(0, 999.5, 0.0999, -99.96, Number.NaN, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number, number), (values) => {
        const headlines = Object.fromEntries(headlineIds.map((id, index) => [id, values[index]])) as Headlines;
        expect(readThen(writeThen(headlines))).toEqual({ ok: true, value: roundHeadlines(headlines) });
        headlineIds.forEach((id, index) => {
          const value = values[index] ?? 0;
          if (!Number.isFinite(value) || Math.abs(value) < 0.001) return;
          expect(Math.abs(roundHeadlines(headlines)[id] - value)).toBeLessThanOrEqual(0.0051 * Math.abs(value));
        });
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  it('are refused when a character is wrong', () => {
    const text = writeThen(example);
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === '7' ? '8' : '7';
      expect(readThen(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
    }
  });
});
