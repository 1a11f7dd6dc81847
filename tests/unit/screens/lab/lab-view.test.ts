import { describe, expect, it } from 'vitest';
import labWords from '../../../../locales/en/lab.json';
import outputNames from '../../../../locales/en/outputs.json';
import policyNames from '../../../../locales/en/policy.json';
import { withoutMarks } from '../../../../src/i18n/isolate';
import { createTranslate } from '../../../../src/i18n/translate';
import { policies } from '../../../../src/policy/policies';
import { moneyNotes } from '../../../../src/screens/lab/lab-parts';
import { headlinesOf, leadSentencesOf, sentencesOf, yearsOf } from '../../../../src/screens/lab/lab-view';
import {
  firstPair,
  leverValue,
  readPair,
  withLever,
  withMatching,
  withNextLuck,
  withPreset,
} from '../../../../src/screens/lab/lab-worlds';
import { type LuckBands, luckBands } from '../../../../src/screens/lab/luck-bands';
import { differenceWords, valueWords } from '../../../../src/screens/lab/number-words';
import { headlineDisplays, outputDisplays, summarise } from '../../../../src/screens/lab/output-display';
import { boatCount, boatsOf, enforcementOf, isAtSea, placesOf } from '../../../../src/screens/lab/patrol-boats';
import { createRunShelf } from '../../../../src/screens/lab/run-shelf';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';
import { encodeWorld } from '../../../../src/world/world-code';

const t = createTranslate('en', { ...labWords, ...outputNames, ...policyNames });

function run(scale: number): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(scale)]));
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}

function runWith(scale: number, changed: Partial<Record<OutputId, number>>): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(changed[id] ?? scale)]));
  return { ...run(scale), outputs } as unknown as RunResult;
}

describe('the numbers of the lab', () => {
  it('shows the six headlines in their one order', () => {
    expect(headlineDisplays.map((display) => display.id)).toEqual(outputIds.slice(0, 6));
  });

  it('never shows identified people as a headline, and always beside the estimate', () => {
    expect(headlineDisplays.some((display) => display.knowing === 'identified')).toBe(false);
    const exploitation = outputDisplays.filter((display) => display.theme === 'exploitation');
    expect(exploitation.map((display) => display.knowing)).toEqual(expect.arrayContaining(['identified', 'estimated']));
  });

  it('names every output it shows and explains every headline', () => {
    for (const { id } of outputDisplays) expect(t(`output.${id}.name`)).not.toBe(`output.${id}.name`);
    for (const { id } of headlineDisplays) expect(t(`output.${id}.note`)).not.toBe(`output.${id}.note`);
  });

  it('adds up what flows and averages what stands', () => {
    expect(summarise([10, 20, 30], 'flow')).toBe(60);
    expect(summarise([10, 20, 30], 'stock')).toBe(20);
  });

  it('tells a difference in both directions with the same words', () => {
    for (const [a, b, key] of [
      [run(2), run(1), 'less'],
      [run(1), run(2), 'more'],
      [run(1), run(1), 'same'],
    ] as const) {
      for (const sentence of sentencesOf(headlinesOf(a, b))) {
        expect(sentence.key.endsWith(key)).toBe(true);
        expect(t(sentence.key, sentence.values)).not.toContain('{');
        expect(t(sentence.key, sentence.values)).not.toBe(sentence.key);
      }
    }
  });

  it('leads with both sides and never leaves out irregular arrivals and deaths', () => {
    const told = (b: Partial<Record<OutputId, number>>, bands?: LuckBands): string[] =>
      leadSentencesOf(headlinesOf(run(100), runWith(100, b), bands)).map((sentence) => sentence.key);
    // B costs far less, and that alone would be good news: more people arrive and die.
    const keys = told({ 'net-cost': 10, 'irregular-arrivals': 110, deaths: 108 });
    expect(keys[0]).toBe('lab.sum.net-cost.less');
    expect(keys).toEqual(expect.arrayContaining(['lab.sum.irregular-arrivals.more', 'lab.sum.deaths.more']));
    // The same holds when B is the firm one.
    const firm = told({ 'irregular-arrivals': 40, 'people-in-exploitation': 105 });
    expect(firm).toEqual(
      expect.arrayContaining(['lab.sum.irregular-arrivals.less', 'lab.sum.people-in-exploitation.more']),
    );
    expect(firm).toContain('lab.sum.deaths.same');
    expect(told({})).toEqual(['lab.sum.all-same']);
  });

  it('calls nothing a change that luck alone could make', () => {
    const bands: LuckBands = new Map([['deaths', 60 * 120]]);
    const sentences = leadSentencesOf(headlinesOf(run(100), runWith(100, { deaths: 150, 'net-cost': 50 }), bands));
    expect(sentences.map((sentence) => sentence.key)).toContain('lab.sum.deaths.same');
  });

  it('orders gains of either side by their size against luck and by nothing else', () => {
    const keys = (b: Partial<Record<OutputId, number>>, luck: Partial<Record<OutputId, number>>): string[] => {
      const bands: LuckBands = new Map(headlineDisplays.map(({ id }) => [id, luck[id] ?? 1]));
      return leadSentencesOf(headlinesOf(run(100), runWith(100, b), bands)).map(({ key }) => key);
    };
    // Arrivals fall by a fifth and cost by a half, but the cost moves far more by luck.
    const changed = { 'irregular-arrivals': 80, 'net-cost': 50, 'people-in-exploitation': 130, deaths: 90 };
    const steady = keys(changed, {
      'irregular-arrivals': 100,
      'net-cost': 3000,
      'people-in-exploitation': 2,
      deaths: 400,
    });
    expect(steady).toEqual([
      'lab.sum.irregular-arrivals.less',
      'lab.sum.people-in-exploitation.more',
      'lab.sum.deaths.less',
    ]);
    // The same change of exploitation stands first where luck moves it least, and a change within luck goes where it belongs.
    const other = keys(changed, {
      'irregular-arrivals': 3000,
      'net-cost': 3000,
      'people-in-exploitation': 1,
      deaths: 400,
    });
    expect(other.slice(0, 2)).toEqual(['lab.sum.people-in-exploitation.more', 'lab.sum.deaths.less']);
    expect(other.at(-1)).toBe('lab.sum.irregular-arrivals.same');
  });

  it('says once what is true of the money of both worlds, and that moved levers are not scaled back', () => {
    const both = withPreset(firstPair, 'b', firstPair.a.preset, true);
    expect(moneyNotes(both, true, t)).toHaveLength(1);
    expect(moneyNotes(firstPair, true, t)).toHaveLength(2);
    expect(moneyNotes(withMatching(both, false), false, t)).toHaveLength(1);
    const moved = { ...both, b: withLever(both.b, 'enforcement', 2.5) };
    expect(moneyNotes(moved, true, t)).toEqual([...moneyNotes(both, true, t), t('lab.money.moved')]);
  });

  it('narrows the band of luck with the root of the people', () => {
    const lucks = [1, 2, 3, 4, 5, 6, 7].map((luck) => ({ a: run(100), b: runWith(100, { deaths: 100 + luck }) }));
    const few = luckBands(lucks, 20_000).get('deaths') ?? 0;
    const many = luckBands(lucks, 80_000).get('deaths') ?? 0;
    expect(few).toBeGreaterThan(0);
    expect(many * 2).toBeCloseTo(few, 6);
  });

  it('runs a world once while it is asked for, and again after it failed', async () => {
    const shelf = createRunShelf(2);
    let made = 0;
    const make = async (): Promise<RunResult> => {
      made += 1;
      if (made === 1) throw new Error('stopped');
      return run(made);
    };
    await expect(shelf.take('a', make)).rejects.toThrow('stopped');
    await Promise.resolve();
    const [one, other] = await Promise.all([shelf.take('a', make), shelf.take('a', make)]);
    expect(one).toBe(other);
    await shelf.take('b', make);
    await shelf.take('a', make);
    await shelf.take('c', make);
    expect(made).toBe(4);
    await shelf.take('b', make);
    expect(made).toBe(5);
  });

  it('gives ten years as ten rows', () => {
    expect(yearsOf(headlinesOf(run(1), run(1))[0]!)).toHaveLength(10);
  });

  it('writes numbers with signs people can read', () => {
    expect(withoutMarks(differenceWords(t, -6234, 'people'))).toBe('−6,234');
    expect(withoutMarks(differenceWords(t, 12_000_000, 'million-crowns'))).toBe('+12 m');
    expect(differenceWords(t, 0.0001, 'share')).toBe(t('lab.value.none'));
    expect(withoutMarks(valueWords(t, 0.4832, 'share'))).toBe('0.483');
  });
});

describe('the two worlds of the lab', () => {
  it('opens on orderly deterrence beside safe pathways with one luck', () => {
    expect([firstPair.a.preset, firstPair.b.preset]).toEqual(['orderly-deterrence', 'safe-pathways']);
    expect(firstPair.a.seed).toBe(firstPair.b.seed);
  });

  it('reads both worlds back from their codes', () => {
    const pair = { ...firstPair, b: withLever(firstPair.b, 'enforcement', 2.5) };
    const read = readPair({ world: encodeWorld(pair.a), with: encodeWorld(pair.b) });
    expect(read.faults).toEqual([]);
    expect(encodeWorld(read.pair.b)).toBe(encodeWorld(pair.b));
  });

  it('reports a damaged code and opens the usual world instead', () => {
    const read = readPair({ world: 'ABCD' });
    expect(read.faults.map((fault) => fault.side)).toEqual(['a']);
    expect(read.pair.a.preset).toBe(firstPair.a.preset);
  });

  it('gives the second world the first one’s luck', () => {
    const other = { ...firstPair.a, seed: 77 };
    const read = readPair({ world: encodeWorld(other), with: encodeWorld(firstPair.b) });
    expect(read.pair.b.seed).toBe(77);
    const next = withNextLuck(read.pair);
    expect([next.a.seed, next.b.seed]).toEqual([78, 78]);
  });

  it('can put every policy on either side and never scales those that teach', () => {
    for (const policy of policies) {
      const pair = withPreset(firstPair, 'a', policy.id, true);
      expect(pair.a.preset).toBe(policy.id);
      expect(withMatching(pair, true).a.matched).toBe(policy.budget === 'sets' || policy.budget === 'meets');
    }
  });

  it('forgets a lever that is moved back', () => {
    const own = leverValue(firstPair.b, 'work-visas');
    const moved = withLever(firstPair.b, 'work-visas', own === 0 ? 1000 : 0);
    expect(moved.changes).toHaveLength(1);
    expect(withLever(moved, 'work-visas', own).changes).toHaveLength(0);
  });

  it('sends boats to the water only', () => {
    expect(isAtSea(470, 745)).toBe(true);
    expect(isAtSea(130, 300)).toBe(false);
  });

  it('makes patrol boats and the enforcement lever one thing', () => {
    for (let boats = 0; boats <= boatCount; boats++) expect(boatsOf(enforcementOf(boats))).toBe(boats);
    expect(placesOf(3, [[500, 700]])[0]).toMatchObject({ x: 500, y: 700 });
    expect(placesOf(3, [])).toHaveLength(3);
  });
});
