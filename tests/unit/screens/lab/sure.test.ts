// These tests ask how sure the lab is, of planted worlds whose answer is known.

import { describe, expect, it } from 'vitest';
import labWords from '../../../../locales/en/lab.json';
import outputNames from '../../../../locales/en/outputs.json';
import sureWords from '../../../../locales/en/sure.json';
import { parameters } from '../../../../src/evidence/parameter-set';
import { createTranslate } from '../../../../src/i18n/translate';
import { statusQuoPolicy } from '../../../../src/policy/policies';
import { requestOf, worldOf } from '../../../../src/screens/lab/lab-worlds';
import { headlineDisplays } from '../../../../src/screens/lab/output-display';
import { barsOf, firmnessOf, flipSentences, sureRows, sureSentence } from '../../../../src/screens/lab/sure/sure-view';
import { outputIds } from '../../../../src/sim/run-api';
import type { TriedFlips } from '../../../../src/uncertainty/confirm-flips';
import { DrawnRows } from '../../../../src/uncertainty/drawn-rows';
import { placeOf } from '../../../../src/uncertainty/measure-row';
import { PairedEnsemble } from '../../../../src/uncertainty/paired-ensemble';
import { shareOf } from '../../../../src/uncertainty/shares';

const t = createTranslate('en', { ...labWords, ...outputNames, ...sureWords });
const request = requestOf(worldOf(statusQuoPolicy));
const deaths = headlineDisplays.find((display) => display.id === 'deaths');
const trust = headlineDisplays.find((display) => display.id === 'trust-and-rule-of-law');
const open = parameters.find((each) => each.distribution !== 'fixed');
if (!deaths || !trust || !open) throw new Error('the planted worlds have no ground');

/** Twenty worlds in which B has fewer deaths in all but two, and the same trust. */
function planted(): PairedEnsemble {
  const ensemble = new PairedEnsemble(new DrawnRows({ requests: [request, request] }, 20));
  for (let row = 0; row < 20; row++) {
    const a = new Float64Array(outputIds.length).fill(10);
    const b = a.slice();
    b[placeOf('deaths')] = row < 2 ? 12 : 9;
    ensemble.add([a, b]);
  }
  return ensemble;
}

describe('how sure the lab is', () => {
  it('counts a fall in deaths as doing better, and turns a mean a month into ten years', () => {
    const row = sureRows(planted()).find((each) => each.display.id === 'deaths');
    expect(row?.better.count).toBe(18);
    expect(row?.worse.count).toBe(2);
    expect(row?.mid).toBe(-120);
    const trusted = sureRows(planted()).find((each) => each.display.id === 'trust-and-rule-of-law');
    expect([trusted?.better.count, trusted?.worse.count, trusted?.even]).toEqual([0, 0, 20]);
  });

  it('says as much of A as of B', () => {
    const of = 60;
    const firm = (n: number, m: number) => firmnessOf({ better: shareOf(n, of), worse: shareOf(m, of) });
    expect([firm(60, 0), firm(45, 15), firm(33, 27), firm(15, 45), firm(0, 60)]).toEqual([
      'b-always',
      'b-mostly',
      'open',
      'a-mostly',
      'a-always',
    ]);
    expect(firm(0, 0)).toBe('open');
  });

  it('proves nothing by three worlds out of three', () => {
    expect(firmnessOf({ better: shareOf(3, 3), worse: shareOf(0, 3) })).toBe('open');
  });

  it('writes every sentence whole', () => {
    for (const row of sureRows(planted())) expect(sureSentence(t, row)).not.toMatch(/[{}]|sure\.|undefined|NaN/);
  });

  it('puts the widest bar first and keeps stocks as they are', () => {
    const means = (value: number) => new Float64Array(outputIds.length).fill(value);
    const other = parameters.filter((each) => each.distribution !== 'fixed')[1];
    const swings = [open, other].flatMap((spec, at) =>
      spec
        ? [
            {
              id: spec.id,
              kind: 'assumption' as const,
              ends: [
                { value: spec.low, difference: means(1 - at * 3) },
                { value: spec.high, difference: means(2 + at) },
              ],
            },
          ]
        : [],
    );
    const bars = barsOf({ centre: means(1), luck: means(0.5), swings }, trust);
    expect(bars.bars.map((bar) => [bar.id, bar.from, bar.to])).toEqual([
      [other?.id, -2, 3],
      [open.id, 1, 2],
    ]);
    expect(bars.centre).toBe(1);
    expect(barsOf({ centre: means(1), luck: means(0.5), swings }, deaths).centre).toBe(120);
  });

  it('says where the answer turns, on which side, and says so when it does not', () => {
    const point = {
      id: open.id,
      centre: 2,
      low: 0,
      high: 4,
      value: 3,
      distance: 0.25,
      gainAtLow: 1,
      gainAtHigh: -1,
      predicted: 3.1,
    };
    const tried = { output: 'deaths', gain: 4, lucks: 3, tie: 0.5, points: [point] } as unknown as TriedFlips;
    expect(flipSentences(tried, deaths)[0]?.key).toBe('sure.flip.b.above');
    expect(flipSentences({ ...tried, gain: -4, points: [{ ...point, value: 1 }] }, deaths)[0]?.key).toBe(
      'sure.flip.a.below',
    );
    expect(flipSentences({ ...tried, points: [{ ...point, value: undefined, distance: undefined }] }, deaths)).toEqual([
      { key: 'sure.flip.none.b', values: { output: 'deaths' } },
    ]);
  });
  it('calls no lead what luck alone would make, in the middle or at an end', () => {
    const point = { id: open.id, centre: 2, low: 0, high: 4, value: 3, distance: 0.25, gainAtLow: 5, gainAtHigh: -1 };
    const tried = (gain: number, tie: number) =>
      ({ output: 'deaths', gain, lucks: 3, tie, points: [point] }) as unknown as TriedFlips;
    const keys = (gain: number, tie: number) => flipSentences(tried(gain, tie), deaths).map(({ key }) => key);
    // B leads, and beyond the turn A has no lead of its own.
    expect(keys(4, 2)).toEqual(['sure.flip.even.b.above']);
    // Even in the middle: what would make a lead is still told, and for whom.
    expect(keys(0.4, 2)).toEqual(['sure.flip.tie', 'sure.flip.lead.b']);
    expect(keys(-0.4, 0.5)).toEqual(['sure.flip.tie', 'sure.flip.lead.b', 'sure.flip.lead.a']);
    expect(keys(0.4, Number.POSITIVE_INFINITY)).toEqual(['sure.flip.tie']);
    for (const { key, values } of [4, 0.4, -0.4].flatMap((gain) => flipSentences(tried(gain, 0.5), deaths))) {
      expect(t(key, { ...values, want: 'fewer deaths' })).not.toMatch(/[{}]|sure\.|undefined/);
    }
  });
});
