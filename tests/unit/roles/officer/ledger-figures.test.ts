// These tests say what the ledger may say of an officer, and from how many decisions on.

import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/common/exact-math';
import { bayesRow } from '../../../../src/roles/officer/bayes-lesson';
import { actedOn, type DecidedCase } from '../../../../src/roles/officer/decided-case';
import { fairnessOf } from '../../../../src/roles/officer/fairness-figures';
import { summariseCases } from '../../../../src/roles/officer/ledger-figures';
import { differenceOfShares, signalOf, wilson } from '../../../../src/roles/officer/signal-figures';

function decided(some: Partial<DecidedCase>): DecidedCase {
  return {
    key: 1,
    truth: 'ordinary',
    grounds: false,
    authored: false,
    decision: 'admit',
    offered: false,
    consent: undefined,
    dutyMet: true,
    traits: { origin: 0, gender: 0, ageBand: 2, job: 0 },
    seconds: 60,
    questions: 3,
    seen: [],
    unasked: [],
    hidden: false,
    ...some,
  };
}

const many = (count: number, some: Partial<DecidedCase>): DecidedCase[] =>
  Array.from({ length: count }, () => decided(some));
const exact = (value: number) => ({ value, low: value, high: value });

describe('acting on a suspicion', () => {
  it('is the second line, an offer even when declined, and child protection; a stamp or a claim is not', () => {
    for (const decision of ['second', 'referral', 'child'] as const) expect(actedOn(decided({ decision }))).toBe(true);
    expect(actedOn(decided({ decision: 'admit', offered: true, consent: false }))).toBe(true);
    for (const decision of ['admit', 'refuse', 'asylum'] as const) expect(actedOn(decided({ decision }))).toBe(false);
  });
});

describe('few decisions', () => {
  const nineteen = [...many(9, { grounds: true, truth: 'grounds', decision: 'second' }), ...many(10, {})];

  it('are counted and nothing is said of them, however good they look', () => {
    const { counts, tooFew, figures } = summariseCases(nineteen);
    expect(counts).toMatchObject({ decisions: 19, hits: 9, misses: 0, alarms: 0, passes: 10 });
    expect(tooFew).toBe(true);
    expect(figures).toBeUndefined();
  });

  it('become figures with the twentieth', () => {
    expect(summariseCases([...nineteen, decided({})]).figures?.sensitivity?.value).toBe(1);
  });

  it('say nothing of finding people when nobody had grounds', () => {
    const { figures } = summariseCases(many(30, {}));
    expect(figures?.sensitivity).toBeUndefined();
    expect(figures?.dPrime).toBeUndefined();
    expect(figures?.specificity?.value).toBe(1);
  });
});

describe('the counts', () => {
  it('name the misses that nobody could have found and the alarms that met another duty', () => {
    const { counts } = summariseCases([
      ...many(2, { grounds: true, truth: 'intended', hidden: true }),
      decided({ grounds: true, truth: 'grounds' }),
      ...many(3, { truth: 'asylum', decision: 'second' }),
      decided({ decision: 'second', dutyMet: false }),
    ]);
    expect(counts).toMatchObject({ misses: 3, missesHidden: 2, alarms: 4, alarmsWithDuty: 3 });
  });
});

describe('an interval', () => {
  it('of a share stays within 0 and 1 and narrows as cases grow', () => {
    const few = wilson(0, 5);
    expect(few?.low).toBe(0);
    expect(few?.high).toBeCloseTo(0.351, 2);
    const width = (all: number): number => (wilson(all / 5, all)?.high ?? 0) - (wilson(all / 5, all)?.low ?? 0);
    expect(width(500)).toBeLessThan(width(50) / 2);
  });

  it('of a difference covers zero for equal shares and is the other way round from the other side', () => {
    const gap = differenceOfShares({ part: 4, all: 20 }, { part: 8, all: 40 });
    expect(gap?.low).toBeLessThan(0);
    expect(gap?.high).toBeGreaterThan(0);
    const back = differenceOfShares({ part: 8, all: 40 }, { part: 4, all: 20 });
    expect(back?.low).toBeCloseTo(-(gap?.high ?? 0), 12);
  });

  it('of d′ holds the truth in about nine of ten drawn officers', () => {
    // A stepped grid stands for luck: quantiles of the counts around their mean.
    const truth = 1.2;
    let held = 0;
    let all = 0;
    for (let step = 0; step < 40; step++) {
      for (let other = 0; other < 40; other++) {
        const z = (at: number): number => normalQuantile((at + 0.5) / 40);
        const count = (share: number, n: number, at: number): number =>
          Math.max(0, Math.min(n, Math.round(n * share + Math.sqrt(n * share * (1 - share)) * z(at))));
        const hits = count(0.6, 40, step);
        const alarms = count(0.1716, 200, other);
        const { dPrime } = signalOf({ hits, misses: 40 - hits, alarms, passes: 200 - alarms }) ?? {};
        if (dPrime && dPrime.low <= truth && truth <= dPrime.high) held++;
        all++;
      }
    }
    expect(held / all).toBeGreaterThan(0.86);
    expect(held / all).toBeLessThan(0.95);
  });
});

describe('d′ and criterion', () => {
  it('are finite for somebody who never erred, and move apart: skill in one, strictness in the other', () => {
    const perfect = signalOf({ hits: 10, misses: 0, alarms: 0, passes: 90 });
    expect(perfect?.dPrime.value).toBeLessThan(5);
    const strict = signalOf({ hits: 20, misses: 80, alarms: 3, passes: 297 });
    const ready = signalOf({ hits: 60, misses: 40, alarms: 55, passes: 245 });
    expect(strict?.criterion.value).toBeGreaterThan((ready?.criterion.value ?? 0) + 0.5);
    expect(Math.abs((strict?.dPrime.value ?? 0) - (ready?.dPrime.value ?? 0))).toBeLessThan(0.4);
  });

  it('are zero and the middle for a coin', () => {
    const coin = signalOf({ hits: 50, misses: 50, alarms: 50, passes: 50 });
    expect(coin?.dPrime.value).toBeCloseTo(0, 12);
    expect(coin?.criterion.value).toBeCloseTo(0, 12);
  });
});

describe('fairness', () => {
  const from = (origin: number, count: number, acted: number, some: Partial<DecidedCase> = {}): DecidedCase[] =>
    Array.from({ length: count }, (_, at) =>
      decided({
        traits: { origin, gender: at % 2, ageBand: 2, job: 0 },
        decision: at < acted ? 'second' : 'admit',
        ...some,
      }),
    );

  it('names an origin that is stopped five times as often', () => {
    const { rows } = fairnessOf([...from(0, 60, 6), ...from(1, 60, 30)]);
    expect(rows.find((row) => row.trait === 'origin' && row.measure === 'acted-on')).toMatchObject({
      group: 1,
      verdict: 'more',
    });
    expect(rows.find((row) => row.trait === 'gender')?.verdict).toBe('chance');
  });

  it('names those who are seldom found, which stopping alone would not show', () => {
    const hit = { grounds: true, truth: 'grounds' as const };
    const { rows } = fairnessOf([
      ...from(0, 40, 30, hit),
      ...from(1, 40, 5, hit),
      ...from(0, 40, 4),
      ...from(1, 40, 4),
    ]);
    expect(rows.find((row) => row.trait === 'origin' && row.measure === 'found')?.verdict).toBe('less');
    expect(rows.find((row) => row.trait === 'origin' && row.measure === 'acted-on')?.verdict).toBe('chance');
  });

  it('says too few where a group is small, and asks more of each row the more rows there are', () => {
    const two = fairnessOf([...from(0, 30, 3), ...from(1, 3, 3)]);
    expect(two.rows.find((row) => row.trait === 'origin')?.verdict).toBe('too-few');
    const three = fairnessOf([...from(0, 30, 3), ...from(1, 30, 3), ...from(2, 30, 3)]);
    expect(three.compared).toBeGreaterThan(two.compared);
    expect(three.eachSure).toBeGreaterThan(two.eachSure);
  });

  it('reads nothing from children, for whom the duty differs, nor from people whom the story wrote', () => {
    const children = from(1, 30, 30, { truth: 'child', decision: 'child' });
    const written = from(2, 30, 30, { authored: true, decision: 'second' });
    const { rows } = fairnessOf([...from(0, 40, 4), ...children, ...written]);
    expect(rows.every((row) => row.trait !== 'origin')).toBe(true);
  });
});

describe('the lesson of rare things', () => {
  it('one officer, two rates: of a hundred sent on, far fewer have grounds where grounds are rare', () => {
    const rare = bayesRow(exact(0.7), exact(0.9), 0.03);
    const desk = bayesRow(exact(0.7), exact(0.9), 0.125);
    expect(rare.ofHundred?.value).toBe(18);
    expect(desk.ofHundred?.value).toBe(50);
    expect(rare.ofThousand).toEqual({ found: 21, missed: 9, alarms: 97 });
  });

  it('says nothing of somebody who would send nobody on', () => {
    expect(bayesRow(exact(0), exact(1), 0.03).ofHundred).toBeUndefined();
  });
});
