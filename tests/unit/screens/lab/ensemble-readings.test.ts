// These tests hold what drawn worlds put beside a headline: ten years of a flow, people of a thousand, and nothing too early.

import { describe, expect, it } from 'vitest';
import labWords from '../../../../locales/en/lab.json';
import { createTranslate } from '../../../../src/i18n/translate';
import { wonWords } from '../../../../src/screens/lab/compare/difference-reading';
import { ensembleReadings } from '../../../../src/screens/lab/compare/ensemble-readings';
import { headlinesOf, luckReading, ofThousand } from '../../../../src/screens/lab/lab-view';
import { outputIds, type RunResult } from '../../../../src/sim/run-api';
import type { PairedEnsemble } from '../../../../src/uncertainty/paired-ensemble';
import { shareOf } from '../../../../src/uncertainty/shares';

const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(1)]));
const run = { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
const headlines = headlinesOf(run, run);
const ensemble = {
  answer: () => ({ difference: { low: -2, mid: 1, high: 3 }, better: shareOf(35, 50), worse: shareOf(12, 50) }),
} as unknown as PairedEnsemble;

describe('drawn worlds beside a headline', () => {
  it('say nothing while there are few of them', () => {
    expect(ensembleReadings(undefined, 50, headlines)).toBeUndefined();
    expect(ensembleReadings(ensemble, 3, headlines)).toBeUndefined();
  });

  it('hold ten years of what flows, the average of what stands, and how often B is better', () => {
    const readings = ensembleReadings(ensemble, 50, headlines)!;
    expect(readings.get('irregular-arrivals')).toMatchObject({
      low: -240,
      mid: 120,
      high: 360,
      won: { b: 35, a: 12, of: 50 },
    });
    expect(readings.get('people-in-exploitation')).toMatchObject({ low: -2, of: 'assumptions' });
  });

  it('follow the headlines into people of a thousand', () => {
    const readings = ensembleReadings(ensemble, 50, headlines.map(ofThousand))!;
    expect(readings.get('irregular-arrivals')?.mid).toBeCloseTo(0.6);
    expect(readings.get('net-cost')?.mid).toBe(120);
  });
});

describe('luck beside a headline', () => {
  it('spans as far to either side, and waits until it is worked out', () => {
    const [first] = headlines;
    expect(luckReading(first!)).toBeUndefined();
    expect(luckReading({ ...first!, difference: 10, band: 4 })).toEqual({ low: 6, mid: 10, high: 14, of: 'luck' });
  });
});

describe('how often a side did better', () => {
  const t = createTranslate('en', labWords);

  it('is told of as many worlds as were drawn, and of a hundred only where more than that were', () => {
    const ten = wonWords(t, { b: 9, a: 1, of: 10 });
    expect(ten).toContain('10 drawn worlds');
    expect(ten).not.toContain('100');
    expect(wonWords(t, { b: 90, a: 8, of: 100 })).toMatch(/100 drawn worlds.* 90\b.* 8\b/);
    expect(wonWords(t, { b: 180, a: 16, of: 200 })).toMatch(/100 drawn worlds.* 90\b.* 8\b.*200/);
  });

  it('names both sides', () => {
    expect(wonWords(t, { b: 2, a: 7, of: 12 })).toMatch(/B is better in 2\b.*A in 7\b/);
  });
});
