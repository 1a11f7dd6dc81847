import { describe, expect, it } from 'vitest';
import labWords from '../../../../locales/en/lab.json';
import outputNames from '../../../../locales/en/outputs.json';
import { createTranslate } from '../../../../src/i18n/translate';
import { policies } from '../../../../src/policy/policies';
import { headlinesOf, sentencesOf, yearsOf } from '../../../../src/screens/lab/lab-view';
import {
  firstPair,
  leverValue,
  readPair,
  withLever,
  withMatching,
  withNextLuck,
  withPreset,
} from '../../../../src/screens/lab/lab-worlds';
import { differenceWords, valueWords } from '../../../../src/screens/lab/number-words';
import { headlineDisplays, outputDisplays, summarise } from '../../../../src/screens/lab/output-display';
import { boatCount, boatsOf, enforcementOf, isAtSea, placesOf } from '../../../../src/screens/lab/patrol-boats';
import { outputIds, type RunResult } from '../../../../src/sim/run-api';
import { encodeWorld } from '../../../../src/world/world-code';

const t = createTranslate('en', { ...labWords, ...outputNames });

function run(scale: number): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(scale)]));
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
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

  it('gives ten years as ten rows', () => {
    expect(yearsOf(headlinesOf(run(1), run(1))[0]!)).toHaveLength(10);
  });

  it('writes numbers with signs people can read', () => {
    expect(differenceWords(t, -6234, 'people')).toBe('−6,234');
    expect(differenceWords(t, 12_000_000, 'million-crowns')).toBe('+12 m');
    expect(differenceWords(t, 0.0001, 'share')).toBe(t('lab.value.none'));
    expect(valueWords(t, 0.4832, 'share')).toBe('0.483');
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
