// These tests say how phrasings follow each other: each pool in an order of its own, nothing twice before all were told.

import { describe, expect, it } from 'vitest';
import {
  freshTravellers,
  nextAtWindow,
  nothingTold,
  type PhraseUse,
  tellOnce,
  timesTold,
  toldHere,
  variantAt,
  wouldRepeat,
} from '../../../../src/roles/officer/phrase-order';

const walkOf = (seed: number, knot: string, variants: number, tellings: number): number[] =>
  Array.from({ length: tellings }, (_, times) => variantAt(seed, knot, variants, times));

describe('the order of phrasings', () => {
  it('tells each of a pool once before any comes back, and then in the same order', () => {
    for (const variants of [1, 2, 6, 12, 17]) {
      const walk = walkOf(5, 'say_D01', variants, 3 * variants);
      expect([...walk.slice(0, variants)].sort((a, b) => a - b)).toEqual(
        Array.from({ length: variants }, (_, at) => at),
      );
      expect(walk.slice(variants)).toEqual(walk.slice(0, 2 * variants));
    }
  });

  it('is the same for the same seed and pool, and another for another', () => {
    expect(walkOf(5, 'say_D01', 12, 12)).toEqual(walkOf(5, 'say_D01', 12, 12));
    expect(walkOf(6, 'say_D01', 12, 12)).not.toEqual(walkOf(5, 'say_D01', 12, 12));
    expect(walkOf(5, 'say_D02', 12, 12)).not.toEqual(walkOf(5, 'say_D01', 12, 12));
  });

  it('begins anywhere in a pool about equally often', () => {
    const begins = Array.from({ length: 1200 }, (_, seed) => variantAt(seed, 'say_V05', 12, 0));
    for (let variant = 0; variant < 12; variant++) {
      const count = begins.filter((each) => each === variant).length;
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(140);
    }
  });
});

describe('what a shift keeps of its phrasings', () => {
  const tellTimes = (use: PhraseUse, knot: string, times: number): PhraseUse =>
    Array.from({ length: times }).reduce<PhraseUse>((now) => tellOnce(now, knot), use);

  it('counts over all travellers', () => {
    const first = tellTimes(nextAtWindow(nothingTold), 'plain_job', 2);
    const second = tellTimes(nextAtWindow(first), 'plain_job', 1);
    expect(timesTold(second, 'plain_job')).toBe(3);
    expect(timesTold(second, 'plain_pay')).toBe(0);
  });

  it('knows what whoever is at the window told already', () => {
    const first = tellTimes(nextAtWindow(nothingTold), 'innocent_D01', 1);
    expect(toldHere(first, 'innocent_D01')).toBe(true);
    expect(toldHere(nextAtWindow(first), 'innocent_D01')).toBe(false);
  });

  it('calls a pool used up until those who used it are twelve travellers back', () => {
    const first = tellTimes(nextAtWindow(nothingTold), 'plain_job', 6);
    expect(wouldRepeat(first, 'plain_job', 6, 5)).toBe(false);
    expect(wouldRepeat(first, 'plain_job', 6, 6)).toBe(true);
    let later = first;
    for (let traveller = 2; traveller <= freshTravellers; traveller++) {
      later = nextAtWindow(later);
      expect(wouldRepeat(later, 'plain_job', 6, timesTold(later, 'plain_job'))).toBe(true);
    }
    later = nextAtWindow(later);
    expect(wouldRepeat(later, 'plain_job', 6, timesTold(later, 'plain_job'))).toBe(false);
  });

  it('keeps no more than twelve travellers', () => {
    let use = nothingTold;
    for (let traveller = 0; traveller < 40; traveller++) use = nextAtWindow(tellOnce(use, 'plain_job'));
    expect(use.found).toHaveLength(freshTravellers);
  });
});
