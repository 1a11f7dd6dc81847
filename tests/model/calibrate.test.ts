// These tests let the fit look for numbers it should find: of formulas with a known answer, and of the model on a few people.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../src/evidence/parameter-set';
import { fitNumbers } from '../../tools/calibrate/fit';
import { measureOutcomes } from '../../tools/calibrate/outcomes';
import { calibratedFile, type Fitted, readFitted } from '../../tools/calibrate/targets';
import { rounded, stepOfRange, withValue } from '../../tools/calibrate/write-values';

describe('a fit', () => {
  it('finds numbers whose targets lean on each other', () => {
    const unknowns = ['a', 'b', 'c'].map((id) => ({ id, start: -4, low: -4, high: 6 }));
    const misses: Record<string, (v: Readonly<Record<string, number>>) => number> = {
      a: (v) => v.a! * 3 + v.b! - 7,
      b: (v) => Math.exp(v.b! / 2) - Math.exp(0.5) + 0.2 * (v.a! - 2),
      c: (v) => v.b! - v.c! ** 3 / 20 - 0.2 * v.c! + 0.4 * v.a! - 0.4,
    };
    const found = fitNumbers(unknowns, (id, values) => misses[id]!(values) / 0.01, { sweeps: 40, good: 0.5 });
    expect(found.met).toBe(true);
    expect(found.values.a).toBeCloseTo(2, 1);
    expect(found.values.b).toBeCloseTo(1, 1);
    expect(misses.c!(found.values)).toBeCloseTo(0, 1);
  });

  it('stays in the range and says so when the target lies beyond it', () => {
    const found = fitNumbers([{ id: 'a', start: 0, low: 0, high: 1 }], (_, values) => (values.a! - 3) / 0.1);
    expect(found.met).toBe(false);
    expect(found.values.a).toBe(1);
  });

  it('gives up without harm where nothing the number does can be seen', () => {
    const found = fitNumbers([{ id: 'a', start: 0.5, low: 0, high: 1 }], () => 4);
    expect(found).toMatchObject({ met: false, values: { a: 0.5 } });
  });
});

describe('the fit of the model', () => {
  it('finds two numbers again from far starts, on a few people', () => {
    const central = centralParameters();
    const small = { people: 3000, seeds: [1], parameters: central };
    const chosen: Fitted[] = readFitted()
      .filter(({ target }) => target.measure === 'value')
      .slice(0, 2)
      .map((row) => ({ ...row, target: { ...row.target, months: [12, 48] } }));
    expect(chosen.length).toBe(2);
    const inForce = Object.fromEntries(chosen.map(({ id, value }) => [id, value]));
    const before = measureOutcomes(chosen, small);
    // On so few people the aim is what the values in force bring there.
    const aimed = chosen.map((row) => ({
      ...row,
      target: { ...row.target, aim: before.measured(row.target, inForce) },
    }));
    const outcomes = measureOutcomes(aimed, small);
    const found = fitNumbers(
      aimed.map(({ id, start }) => ({ id, start, low: start, high: start + 5 })),
      (id, values) => outcomes.miss(aimed.find((row) => row.id === id)!, values),
    );
    expect(found.met).toBe(true);
    for (const { id, value, start } of aimed) {
      expect(Math.abs(start - value), id).toBeGreaterThan(1);
      expect(Math.abs(found.values[id]! - value), id).toBeLessThan(0.35);
    }
  });

  it('starts every number away from its value', () => {
    expect(readFitted().filter(({ value, start }) => value === start)).toEqual([]);
  });
});

describe('writing a fitted value', () => {
  it('changes the value of that row alone', () => {
    const text =
      '- id: a.b\n  value: 1\n  low: 0\n\n- id: a.c\n  description: x\n  value: -0.5\n- { id: a.d, value: 7 }\n';
    expect(withValue(text, 'a.c', 2)).toBe(text.replace('-0.5', '2'));
    expect(withValue(text, 'a.d', 8)).toBe(text.replace('7', '8'));
    expect(withValue(text, 'a.e', 8)).toBeUndefined();
  });

  it('finds the row of every fitted number in the files of evidence', () => {
    const folders = ['evidence/parameters/model', 'evidence/money'];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    for (const { id, value } of readFitted()) {
      const found = texts.filter((text) => withValue(text, id, value) !== undefined);
      expect(found.length, id).toBe(1);
      expect(withValue(found[0]!, id, value), id).toBe(found[0]);
      expect(withValue(readFileSync(calibratedFile, 'utf8'), id, value + 1), id).toMatch(
        `id: ${id}\n  value: ${value + 1}\n`,
      );
    }
  });

  it('rounds to steps of 1, 2 or 5 that suit the range', () => {
    expect([stepOfRange(0.1, 0.8), stepOfRange(600, 2000), stepOfRange(-5, -1)]).toEqual([0.002, 5, 0.02]);
    expect(rounded(-3.3471, 0.02)).toBe(-3.34);
  });
});
