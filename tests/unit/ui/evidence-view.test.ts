// These tests read the evidence page's data as a distrustful reader would: is every number there, can it be found?

import { describe, expect, it } from 'vitest';
import { factById, sources } from '../../../src/evidence/facts';
import { parameters } from '../../../src/evidence/parameter-set';
import { everything, factRows, findNumbers, labelCounts, numberRow } from '../../../src/screens/evidence/evidence-view';

const count = (groups: ReturnType<typeof findNumbers>): number =>
  groups.reduce((sum, group) => sum + group.rows.length, 0);

describe('the evidence page', () => {
  it('lists each number of the model once', () => {
    const ids = findNumbers(everything).flatMap((group) => group.rows.map((row) => row.spec.id));
    expect(ids.length).toBe(parameters.length);
    expect(new Set(ids).size).toBe(parameters.length);
  });

  it('counts every label, and the counts add up', () => {
    const counts = labelCounts();
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(parameters.length);
    expect(counts.assumption).toBe(parameters.filter((each) => each.label === 'assumption').length);
  });

  it('finds a number by its name, by words in any order, and nothing by nonsense', () => {
    const [some] = parameters;
    if (!some) throw new Error('there are no numbers');
    const found = findNumbers({ ...everything, words: some.id }).flatMap((group) => group.rows);
    expect(found.map((row) => row.spec.id)).toContain(some.id);
    const there = count(findNumbers({ ...everything, words: 'rescue journey' }));
    expect(there).toBeGreaterThan(0);
    expect(count(findNumbers({ ...everything, words: 'JOURNEY rescue' }))).toBe(there);
    expect(findNumbers({ ...everything, words: 'qqqq' })).toEqual([]);
  });

  it('shows only what a source stands behind when asked', () => {
    const rows = findNumbers({ ...everything, withFacts: true }).flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBeLessThan(parameters.length);
    for (const { notes } of rows) expect(factRows(notes.facts).length).toBe(notes.facts.length);
  });

  it('has a source for every fact that a number leans on', () => {
    const known = new Set(sources.map((source) => source.id));
    for (const { id } of parameters) {
      for (const code of numberRow(id)?.notes.facts ?? []) {
        const fact = factById(code);
        expect(fact, code).toBeDefined();
        for (const source of fact?.sources ?? []) expect(known, `${code} leans on ${source}`).toContain(source);
      }
    }
  });

  it('keeps the central value inside the range that it draws', () => {
    for (const { id } of parameters) {
      const at = numberRow(id)?.at;
      if (at !== undefined) expect(at, id).toBeGreaterThanOrEqual(0);
      if (at !== undefined) expect(at, id).toBeLessThanOrEqual(1);
    }
  });
});
