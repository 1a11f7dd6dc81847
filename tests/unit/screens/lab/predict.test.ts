import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstPair, leverValue } from '../../../../src/screens/lab/lab-worlds';
import { headlineDisplays } from '../../../../src/screens/lab/output-display';
import {
  lastQuarter,
  lineAlong,
  valueAt,
  within,
  withLift,
  withStroke,
  withYear,
  yearValue,
} from '../../../../src/screens/lab/predict/drawn-line';
import { axisFor, axisWith, roundUp } from '../../../../src/screens/lab/predict/guess-axis';
import {
  changesAnything,
  firstChange,
  pairAfter,
  policiesToGuess,
} from '../../../../src/screens/lab/predict/guess-change';
import { allowance, directionOf, resultOf } from '../../../../src/screens/lab/predict/guess-result';
import { mostMoved, mostReasons, reasonsFor } from '../../../../src/screens/lab/predict/reasons';
import { courseOf, luckOfCourse } from '../../../../src/screens/lab/predict/smooth-course';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';

const flat = (value: number) => Array.from({ length: 120 }, () => value);
const arrivals = headlineDisplays[0];
const exploited = headlineDisplays[2];
if (arrivals === undefined || exploited === undefined) throw new Error('the headlines are gone');

function runWith(series: Partial<Record<OutputId, (month: number) => number>>, other = 10): RunResult {
  const outputs = Object.fromEntries(
    outputIds.map((id) => [id, Float64Array.from({ length: 120 }, (_, month) => series[id]?.(month) ?? other)]),
  );
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}

describe('the line a reader draws', () => {
  const line = lineAlong(flat(100));

  it('starts on the course of A, with a point a quarter and one at the end', () => {
    expect(line).toHaveLength(lastQuarter + 1);
    expect(new Set(line)).toEqual(new Set([100]));
    expect(valueAt(line, 119.5)).toBe(100);
  });

  it('is straight between two points', () => {
    const bent = withStroke(line, { at: 4, value: 40 }, { at: 4, value: 40 });
    expect(valueAt(bent, 12)).toBe(40);
    expect(valueAt(bent, 13.5)).toBe(70);
  });

  it('follows a stroke in either direction alike', () => {
    const on = withStroke(line, { at: 2, value: 0 }, { at: 6, value: 40 });
    const back = withStroke(line, { at: 6, value: 40 }, { at: 2, value: 0 });
    expect(on).toEqual(back);
    expect(on.slice(1, 8)).toEqual([100, 0, 10, 20, 30, 40, 100]);
  });

  it('is lifted from a point on, or at that point alone', () => {
    const lifted = withLift(line, 10, 5);
    expect([lifted[9], lifted[10], lifted[lastQuarter]]).toEqual([100, 105, 105]);
    const alone = withLift(line, 10, 5, true);
    expect([alone[9], alone[10], alone[11]]).toEqual([100, 105, 100]);
  });

  it('takes a number for a year and runs straight to its neighbours', () => {
    const typed = withYear(line, 3, 20);
    expect([2, 3, 4].map((year) => yearValue(typed, year))).toEqual([100, 20, 100]);
    expect(valueAt(typed, 30)).toBe(60);
    expect(yearValue(withYear(line, 10, 7), 10)).toBe(7);
  });

  it('stays on the chart', () => {
    expect(within([-5, 50, 500], 0, 100)).toEqual([0, 50, 100]);
  });
});

describe('the course of a run', () => {
  it('tells flows as a rate a year and stocks as they stand', () => {
    const run = runWith({ 'irregular-arrivals': () => 10, 'people-in-exploitation': () => 10 });
    expect(courseOf(run, arrivals)).toEqual(flat(120));
    expect(courseOf(run, exploited)).toEqual(flat(10));
  });

  it('smooths what luck does to single months', () => {
    const course = courseOf(runWith({ 'irregular-arrivals': (month) => (month % 2) * 20 }), arrivals);
    for (const value of course) expect(Math.abs(value - 120)).toBeLessThan(20);
  });

  it('finds no luck where all lucks agree, and less of it in more people', () => {
    expect(luckOfCourse([flat(5), flat(5), flat(5)], 4000, 20_000)).toEqual(flat(0));
    const few = luckOfCourse([flat(4), flat(5), flat(6)], 4000, 4000)[60] ?? 0;
    const many = luckOfCourse([flat(4), flat(5), flat(6)], 4000, 16_000)[60] ?? 0;
    expect(few).toBeGreaterThan(0);
    expect(many).toBeCloseTo(few / 2, 10);
  });
});

describe('a guess held against the model', () => {
  const quiet = flat(0);
  const rising = Array.from({ length: 120 }, (_, month) => 100 + month);

  it('stops where the model is more than a tenth away, and says how far', () => {
    const result = resultOf({ a: flat(100), b: rising, line: lineAlong(flat(100)), luck: quiet });
    expect(result.leaves).toBe(11);
    expect([result.drawn, result.model]).toEqual([100, 111]);
    expect(result.monthsInside).toBe(11);
    expect([result.guessed, result.came]).toEqual(['same', 'more']);
  });

  it('never stops for a guess that stays near', () => {
    const result = resultOf({ a: flat(100), b: rising, line: lineAlong(rising), luck: quiet });
    expect(result.leaves).toBeUndefined();
    expect(result.monthsInside).toBe(120);
    expect(result.guessed).toBe(result.came);
  });

  it('allows what luck alone moves', () => {
    const line = lineAlong(flat(100));
    expect(allowance(line, flat(3), 5)).toBe(10);
    expect(allowance(line, flat(30), 5)).toBe(30);
    expect(resultOf({ a: flat(100), b: rising, line, luck: flat(50) }).leaves).toBe(51);
  });

  it('calls small differences the same, whichever side they fall on', () => {
    expect(directionOf(flat(101), flat(100))).toBe('same');
    expect(directionOf(flat(99), flat(100))).toBe('same');
    expect(directionOf(flat(90), flat(100))).toBe('less');
    expect(directionOf(flat(-5), flat(-10))).toBe('more');
  });
});

describe('what may lie behind a miss', () => {
  it('offers what moved most, in the order of the list and not of its weight', () => {
    const a = runWith({});
    const b = runWith({
      removals: () => 999,
      interceptions: () => 15,
      'smuggler-price': () => 30,
      'wait-work': () => 1,
    });
    const reasons = reasonsFor('irregular-arrivals', a, b, 40);
    expect(reasons.map((reason) => reason.display.id)).toEqual(['interceptions', 'wait-work', 'smuggler-price']);
    expect(reasons.map((reason) => reason.way)).toEqual(['rose', 'fell', 'rose']);
    expect(mostMoved(reasons)?.display.id).toBe('wait-work');
  });

  it('has reasons for every headline, a few at most, and none where nothing moved', () => {
    const [a, b] = [runWith({}, 10), runWith({}, 20)];
    for (const { id } of headlineDisplays) {
      const reasons = reasonsFor(id, a, b, 0);
      expect(reasons.length, id).toBe(mostReasons);
      expect(reasonsFor(id, a, a, 60), id).toEqual([]);
      expect(mostMoved([])).toBeUndefined();
    }
  });
});

describe('the scale of the chart', () => {
  it('is made from A alone, with room above, and makes more when asked', () => {
    const axis = axisFor(flat(100), arrivals, 0);
    expect(axis).toEqual({ low: 0, high: 200 });
    expect(axisFor(flat(100), arrivals, 2).high).toBe(800);
  });

  it('holds what came once that may be seen', () => {
    expect(axisWith({ low: 0, high: 200 }, [900, -30])).toEqual({ low: -30, high: 1000 });
    expect(axisWith({ low: 0, high: 200 }, [20])).toEqual({ low: 0, high: 200 });
  });

  it('ends an index at a hundred and leaves room below zero for costs', () => {
    const [cost, trust] = [headlineDisplays[4], headlineDisplays[5]];
    if (cost === undefined || trust === undefined) throw new Error('the headlines are gone');
    expect(axisFor(flat(90), trust, 0).high).toBe(100);
    expect(axisFor(flat(40), cost, 0).low).toBeLessThan(0);
  });

  it('rounds up to numbers people read', () => {
    expect([0, 0.7, 11, 149, 160, 999].map(roundUp)).toEqual([1, 0.8, 15, 150, 200, 1000]);
  });
});

describe('the change that is guessed about', () => {
  it('offers every policy but the one that B has, and keeps A', () => {
    expect(policiesToGuess(firstPair)).not.toContain(firstPair.b.preset);
    const change = firstChange(firstPair);
    const after = pairAfter(firstPair, change);
    expect(after.a).toEqual(firstPair.a);
    expect(after.b.preset).not.toBe(firstPair.b.preset);
    expect(changesAnything(firstPair, change)).toBe(true);
  });

  it('moves one lever and nothing else', () => {
    const value = leverValue(firstPair.b, 'enforcement');
    const change = { kind: 'lever', lever: 'enforcement', value: value === 2 ? 1 : 2 } as const;
    const after = pairAfter(firstPair, change);
    expect(after.b.changes).toHaveLength(1);
    expect(changesAnything(firstPair, change)).toBe(true);
    expect(changesAnything(firstPair, { ...change, value })).toBe(false);
  });

  it('keeps what both worlds assume', () => {
    const assumptions = [{ parameter: 'journey.enforcement-risk' as const, value: 0 }];
    const pair = { a: { ...firstPair.a, assumptions }, b: { ...firstPair.b, assumptions } };
    expect(pairAfter(pair, firstChange(pair)).b.assumptions).toEqual(assumptions);
  });
});

describe('the words of guessing and of the challenges', () => {
  for (const [file, folders] of [
    ['lab-predict', ['src/screens/lab/predict']],
    ['lab-challenge', ['src/screens/lab/challenge']],
  ] as const) {
    const words: Record<string, string> = JSON.parse(readFileSync(`locales/en/${file}.json`, 'utf8'));
    const source = folders
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .concat('src/screens/lab/lab-compare.tsx', 'src/screens/lab/lab-dialogs.tsx')
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const asked = [...source.matchAll(new RegExp(`['\`](${file}\\.[^'\`]+)['\`]`, 'g'))].map((match) => match[1] ?? '');
    const patterns = asked.map(
      (key) => new RegExp(`^${key.replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]*')}$`),
    );

    it(`of ${file} are all there, and none is idle`, () => {
      expect(asked.length).toBeGreaterThan(20);
      const keys = Object.keys(words);
      expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key))).map(String)).toEqual([]);
      expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
    });
  }
});
