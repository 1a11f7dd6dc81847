// These tests hold the words and pictures of the ledger of figures to what its numbers allow.

import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../src/i18n/translate';
import { englishCatalogue } from '../../../src/platform/locale-files';
import { type PracticeTheme, practiceThemes } from '../../../src/roles/officer/practice-plan';
import { headingOfPart, skippedPartOfDesk } from '../../../src/screens/desk/desk-view';
import { bellPath } from '../../../src/screens/desk/figures/bell-picture';
import {
  comparedRows,
  groupKey,
  percentWords,
  skillKey,
  stepWords,
  strictKey,
} from '../../../src/screens/desk/figures/figure-words';
import { worldWithPost, yearAtPost } from '../../../src/screens/desk/figures/year-at-post';
import type { RunRequest, SimRunner } from '../../../src/sim/run-api';
import { usualWorld, worldOfCode } from '../../../src/world/world';
import { parametersOfWorld } from '../../../src/world/world-spec';

const catalogue = englishCatalogue();
const t = createTranslate('en', catalogue);
const band = (low: number, value: number, high: number) => ({ low, value, high });
const shift = { hit: band(0.1, 0.5, 0.9), alarm: band(-0.2, 0, 0.2), decisions: 40, withGrounds: 6 };

describe('words of figures', () => {
  it('call it skill only where the band leaves a coin out', () => {
    expect(skillKey(band(0.1, 1, 2))).toBe('desk.fig.skill.some');
    expect(skillKey(band(-0.1, 1, 2))).toBe('desk.fig.skill.coin');
    expect(skillKey(band(-2, -1, -0.1))).toBe('desk.fig.skill.backward');
  });

  it('call it strict only where the band leaves the middle out', () => {
    expect(strictKey(band(0.1, 0.5, 1))).toBe('desk.fig.strict.strict');
    expect(strictKey(band(-0.1, 0.5, 1))).toBe('desk.fig.strict.middle');
    expect(strictKey(band(-1, -0.5, -0.1))).toBe('desk.fig.strict.ready');
  });

  it('show every figure with its band, and nothing where there is none', () => {
    expect(percentWords(t, band(0.254, 0.5, 0.746))).toBe('50 % (25 to 75)');
    expect(stepWords(t, band(0.11, 1.04, 1.96))).toBe('1 (0.1 to 2)');
    expect(stepWords(t, band(-0.04, -0.04, 0))).toBe('0 (0 to 0)');
    expect(percentWords(t, undefined)).toBe('nothing to say');
  });

  it('exist for every group, verdict and theme', () => {
    const keys = [
      ...[0, 1].map((group) => groupKey('gender', group)),
      ...[1, 2, 3, 4].map((group) => groupKey('ageBand', group)),
      ...[0, 1, 2].map((group) => groupKey('origin', group)),
      ...['chance', 'more', 'less', 'too-few'].map((verdict) => `desk.fig.verdict.${verdict}`),
      ...practiceThemes.map((theme: PracticeTheme) => `desk.run.theme.${theme}`),
    ];
    for (const key of keys) expect(catalogue[key], key).toBeDefined();
  });

  it('name nobody of whom too little is known', () => {
    const row = {
      trait: 'origin',
      group: 1,
      measure: 'found',
      inGroup: { part: 1, all: 1 },
      others: { part: 0, all: 9 },
      gap: undefined,
    } as const;
    expect(comparedRows([{ ...row, verdict: 'too-few' }])).toEqual([]);
    expect(comparedRows([{ ...row, verdict: 'chance' }])).toHaveLength(1);
  });
});

describe('the two hills', () => {
  it('stand where the figure puts them', () => {
    const top = (path: string): number => {
      const points = [...path.matchAll(/L(-?[\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
      return points.reduce((best, point) => (point.y < best.y ? point : best)).x;
    };
    expect(top(bellPath(1.5))).toBeGreaterThan(top(bellPath(0)) + 40);
    expect(top(bellPath(-1))).toBeLessThan(top(bellPath(0)));
  });
});

describe('a year at this post', () => {
  it('moves the two numbers of the post and nothing else of the world', () => {
    const moved = worldWithPost(
      { ...usualWorld, assumptions: [{ parameter: 'screening.criterion', value: 2 }] },
      shift,
      'value',
    );
    const before = parametersOfWorld(usualWorld);
    const after = parametersOfWorld(moved);
    expect(after['screening.post-hit-shift']).toBeCloseTo(0.5, 6);
    expect(after['screening.post-alarm-shift']).toBeCloseTo(0, 6);
    const changed = Object.keys(before).filter(
      (id) => before[id as keyof typeof before] !== after[id as keyof typeof after],
    );
    expect(changed.sort()).toEqual(['screening.criterion', 'screening.post-hit-shift']);
    expect(moved.seed).toBe(usualWorld.seed);
  });

  it('is run four times with the same luck, and its code is that world', async () => {
    const asked: RunRequest[] = [];
    const sim = {
      run: async (request: RunRequest) => {
        asked.push(request);
        const found = 10 + 10 * request.parameters['screening.post-hit-shift'];
        const series = (value: number) => new Float64Array(request.months).fill(value);
        return {
          outputs: { identified: series(found), 'missed-at-border': series(20 - found), 'false-alarms': series(1) },
        };
      },
    } as unknown as SimRunner;
    const year = await yearAtPost(sim, '', shift);
    expect(asked.map(({ parameters }) => parameters['screening.post-hit-shift'])).toEqual(
      [0, 0.5, 0.1, 0.9].map((value) => expect.closeTo(value, 6)),
    );
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(1);
    expect(year.before.identified).toBeCloseTo(120, 6);
    expect(year.careful.identified).toBeLessThan(year.after.identified);
    expect(year.hopeful.identified).toBeGreaterThan(year.after.identified);
    expect(parametersOfWorld(worldOfCode(year.code))['screening.post-hit-shift']).toBeCloseTo(0.5, 6);
  });
});

describe('a run of travellers', () => {
  it('is headed by its own number and never skipped, since a skip would decide', () => {
    expect(headingOfPart('N.window-7')).toMatchObject({ key: 'run', number: 7 });
    expect(headingOfPart('N')).toMatchObject({ key: 'run', number: 0 });
    expect(skippedPartOfDesk({ stage: 'window', part: 'N.window-7' })).toBe('N');
  });
});
