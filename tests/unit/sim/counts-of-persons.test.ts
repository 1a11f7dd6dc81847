// These tests hold the counts of persons to each other: parts add up to wholes, and who is counted twice is in the larger.

import { describe, expect, it } from 'vitest';
import { runModel } from '../../../src/sim/engine/run';
import type { OutputId } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const { outputs } = runModel(aRequest({ people: 6000, months: 60 }));
const addsUp = (whole: OutputId, parts: readonly OutputId[]) => {
  for (let month = 0; month < 60; month++) {
    const sum = parts.reduce((total, part) => total + outputs[part][month]!, 0);
    expect(sum).toBeCloseTo(outputs[whole][month]!, 6);
  }
};
const mean = (id: OutputId) => outputs[id].reduce((sum, value) => sum + value, 0) / 60;

describe('the counts of persons', () => {
  it('add up: homes and genders of those who arrive, statuses of the newly exploited, genders of the exploited', () => {
    addsUp('irregular-arrivals', [
      'irregular-arrivals-ilvane',
      'irregular-arrivals-tesmar',
      'irregular-arrivals-kelumar',
    ]);
    addsUp('irregular-arrivals', ['irregular-arrivals-women', 'irregular-arrivals-men']);
    addsUp('new-exploitation', [
      'new-exploitation-irregular',
      'new-exploitation-tied',
      'new-exploitation-open',
      'new-exploitation-protected',
    ]);
    addsUp('people-in-exploitation', ['exploited-women', 'exploited-men']);
  });

  it('never count a part above its whole', () => {
    const parts: readonly OutputId[] = [
      'trafficked-at-official-point',
      'trafficked-own-papers',
      'trafficked-in-group',
      'trafficked-already-exploited',
    ];
    for (let month = 0; month < 60; month++) {
      for (const part of parts)
        expect(outputs[part][month]).toBeLessThanOrEqual(outputs['trafficked-arrivals'][month]!);
      expect(outputs['claims-kelumar'][month]).toBeLessThanOrEqual(outputs.claims[month]!);
      expect(outputs['victims-without-status-identified'][month]).toBeLessThanOrEqual(
        outputs.identified[month]! + 1e-9,
      );
    }
  });

  it('find more harm on the strait than on the northern road', () => {
    expect(mean('harmed-share-strait')).toBeGreaterThan(mean('harmed-share-land-north'));
  });

  it('count only people whose arrival was in the run among those long without papers', () => {
    // Nobody who came in the run has been there for three years before month 12.
    expect([...outputs['ever-exploited-at-work-share'].subarray(0, 11)].every((value) => value === 0)).toBe(true);
    expect(outputs['ever-exploited-at-work-share'][59]).toBeGreaterThan(0);
  });

  it('say what working residents earn: less than legal pay, more than pay at home', () => {
    const p = aRequest().parameters;
    const legal = p['money.legal-day-wage'] * p['money.working-days-per-month'];
    expect(mean('mean-real-wage')).toBeLessThan(legal * 2);
    expect(mean('mean-real-wage')).toBeGreaterThan(legal / p['money.place-premium']);
  });
});
