import { describe, expect, it } from 'vitest';
import type { TableView, Thing } from '../../../src/play/table';
import {
  comparedPairs,
  cueOf,
  followShare,
  isBeside,
  levelRows,
  settleMs,
  verbForms,
  weightOf,
} from '../../../src/play/table-verbs';

const sheet = (id: string, ...texts: readonly string[]): Thing => ({
  id,
  kind: 'sheet',
  title: id,
  zone: 'table',
  lines: texts.map((text, at) => ({ id: `line-${at}`, text })),
});
const table: TableView = {
  label: 'A desk',
  zones: [{ id: 'table', label: 'Table', side: 'middle' }],
  things: [sheet('letter', '60 days', 'Care'), sheet('contract', '41 days')],
  acts: [
    { id: 'one', verb: 'lay-over', thing: 'letter', target: 'contract', label: 'Lay over' },
    { id: 'two', verb: 'lay-over', thing: 'contract', target: 'letter', label: 'Lay over' },
  ],
};

describe('the weight of things', () => {
  it('lets a telephone lag behind a slip, and settle later', () => {
    expect(followShare(weightOf('telephone'), 16, false)).toBeLessThan(followShare(weightOf('slip'), 16, false));
    expect(settleMs(weightOf('telephone'), 200)).toBeGreaterThan(settleMs(weightOf('slip'), 200));
  });

  it('comes as far in one slow picture as in two quick ones', () => {
    const quick = followShare(0.2, 16, false);
    expect(followShare(0.2, 32, false)).toBeCloseTo(1 - (1 - quick) * (1 - quick), 9);
  });

  it('never goes past the hand, and is there at once when nothing may move', () => {
    for (const ms of [0, 5, 16, 90, 250, 4000]) {
      expect(followShare(0, ms, false)).toBeLessThanOrEqual(1);
      expect(followShare(1, ms, true)).toBe(1);
    }
  });
});

describe('what is heard', () => {
  it('is the verb on paper, and the thing itself where it has a sound', () => {
    expect(cueOf('fold', 'sheet')).toBe('fold');
    expect(cueOf('place', 'coin')).toBe('coin');
    expect(cueOf('stamp', 'stamp')).toBe('stamp');
  });

  it('asks for a held hand before paper is torn or stamped, and for nothing else', () => {
    const held = Object.entries(verbForms).flatMap(([verb, form]) => (form.held ? [verb] : []));
    expect(held.sort()).toEqual(['stamp', 'tear']);
  });
});

describe('comparing', () => {
  it('knows each pair once, whichever paper is meant to lie on top', () => {
    expect(comparedPairs(table)).toHaveLength(1);
  });

  it('sets rows level and marks none of them', () => {
    expect(levelRows(comparedPairs(table)[0]!)).toEqual([
      ['60 days', '41 days'],
      ['Care', ''],
    ]);
  });

  it('takes papers edge to edge as side by side, and not papers above each other', () => {
    const paper = { x: 100, y: 100, w: 120, h: 90 };
    expect(isBeside(paper, { ...paper, x: 230 })).toBe(true);
    expect(isBeside(paper, { ...paper, x: 330 })).toBe(false);
    expect(isBeside(paper, { ...paper, y: 210 })).toBe(false);
  });
});
