// These tests hold what drawn worlds put beside a headline: ten years of a flow, people of a thousand, and nothing too early.

import { describe, expect, it } from 'vitest';
import { ensembleReadings } from '../../../../src/screens/lab/compare/ensemble-readings';
import { headlinesOf, luckReading, ofThousand } from '../../../../src/screens/lab/lab-view';
import { outputIds, type RunResult } from '../../../../src/sim/run-api';
import type { PairedEnsemble } from '../../../../src/uncertainty/paired-ensemble';

const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(1)]));
const run = { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
const headlines = headlinesOf(run, run);
const ensemble = {
  answer: () => ({ difference: { low: -2, mid: 1, high: 3 }, better: { share: 0.7, count: 35, of: 50 } }),
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
      probabilityBetter: 0.7,
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
