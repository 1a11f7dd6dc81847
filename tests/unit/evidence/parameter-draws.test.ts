// These tests hold the ensemble of parameter sets to its promises: ranges, strata, centres, and columns that keep to themselves.

import { describe, expect, it } from 'vitest';
import { drawColumn, drawParameters } from '../../../src/evidence/parameter-draws';
import { centralParameters, type ParameterSpec, parameterById, parameters } from '../../../src/evidence/parameter-set';

const rows = drawParameters(40, 417);

const spec = (
  distribution: ParameterSpec['distribution'],
  value: number,
  low: number,
  high: number,
): ParameterSpec => ({
  ...parameterById('decision.wage-weight'),
  code: 60_000,
  distribution,
  value,
  low,
  high,
});

/** How much of a triangular or uniform distribution lies below a value. */
function shareBelow({ distribution, value, low, high }: ParameterSpec, x: number): number {
  if (distribution === 'uniform') return (x - low) / (high - low);
  if (x <= value) return (x - low) ** 2 / ((high - low) * Math.max(value - low, 1e-300));
  return 1 - (high - x) ** 2 / ((high - low) * (high - value));
}

const strata = (of: ParameterSpec, values: ArrayLike<number>) =>
  Array.from(values, (value) => Math.floor(shareBelow(of, value) * values.length + 1e-9)).sort((a, b) => a - b);

const median = (values: ArrayLike<number>) => Float64Array.from(values).sort()[Math.floor(values.length / 2)]!;

describe('an ensemble of parameter sets', () => {
  it('keeps every number inside its range', () => {
    const outside = parameters.filter(({ id, low, high }) => rows.some((row) => row[id] < low || row[id] > high));
    expect(outside).toEqual([]);
  });

  it('varies every number that is not fixed, and no other', () => {
    for (const { id, distribution, value } of parameters) {
      const different = new Set(rows.map((row) => row[id])).size;
      if (distribution === 'fixed') expect(rows.every((row) => row[id] === value)).toBe(true);
      else expect(different, id).toBeGreaterThan(20);
    }
  });

  it('takes one value from every stratum of every number', () => {
    const all = Array.from({ length: rows.length }, (_, index) => index);
    for (const each of parameters.filter(({ distribution }) => distribution === 'triangular')) {
      expect(
        strata(
          each,
          rows.map((row) => row[each.id]),
        ),
        each.id,
      ).toEqual(all);
    }
    const even = spec('uniform', 3, 2, 6);
    expect(strata(even, drawColumn(even, 40, 3))).toEqual(all);
  });

  it('is the same again for the same seed, and another for another', () => {
    expect(drawParameters(40, 417)).toEqual(rows);
    expect(drawParameters(40, 418)).not.toEqual(rows);
  });

  it('leaves the other columns as they are when a number is added at the end', () => {
    const added = { ...spec('uniform', 1, 0, 2), id: 'decision.another' as ParameterSpec['id'] };
    // Only numbers of the model may stand in a set, so the list is shortened instead of lengthened.
    const shorter = drawParameters(12, 5, {}, parameters.slice(0, -1));
    const last = parameters.at(-1)!.id;
    for (const [index, row] of drawParameters(12, 5).entries()) {
      expect({ ...row, [last]: 0 }).toEqual({ ...shorter[index], [last]: 0 });
    }
    expect(drawColumn(added, 12, 5)).not.toEqual(drawColumn({ ...added, code: 60_001 }, 12, 5));
  });

  it('holds still what is named, and leaves the rest as drawn', () => {
    const held = drawParameters(40, 417, { 'trust.suspicion': 0 });
    for (const [index, row] of held.entries()) expect(row).toEqual({ ...rows[index], 'trust.suspicion': 0 });
  });

  it('does not let one number follow another', () => {
    const [a, b] = [parameterById('decision.wage-weight'), parameterById('decision.kin-weight')];
    const x = drawColumn(a, 400, 1).map((value) => shareBelow(a, value) - 0.5);
    const y = drawColumn(b, 400, 1).map((value) => shareBelow(b, value) - 0.5);
    const correlation = x.reduce((sum, value, index) => sum + value * y[index]!, 0) / (400 / 12);
    expect(Math.abs(correlation)).toBeLessThan(0.15);
  });

  it('refuses an ensemble of no rows and a number that does not exist', () => {
    expect(() => drawParameters(0, 1)).toThrow(RangeError);
    expect(() => drawParameters(2, 1, { 'decision.no-such': 1 } as never)).toThrow(RangeError);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(centralParameters()));
  });
});

describe('the distribution of one number', () => {
  it('peaks at the value when it is triangular', () => {
    const values = drawColumn(spec('triangular', 3, 2, 6), 4000, 9);
    const bins = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const value of values) bins[Math.floor((value - 2) * 2)]!++;
    expect(bins.indexOf(Math.max(...bins))).toBeOneOf([1, 2]);
  });

  it.each([
    ['normal', -1, -3, 2],
    ['lognormal', 2, 0.5, 9],
  ] as const)('has the value as its median and a tenth at or past its ends when it is %s', (kind, value, low, high) => {
    const values = drawColumn(spec(kind, value, low, high), 2000, 9);
    expect(Math.abs(median(values) - value)).toBeLessThan(0.02);
    expect(values.filter((drawn) => drawn === low).length).toBeGreaterThanOrEqual(99);
    expect(values.filter((drawn) => drawn === low).length).toBeLessThanOrEqual(101);
    expect(values.filter((drawn) => drawn === high).length).toBeGreaterThanOrEqual(99);
    expect(values.every((drawn) => drawn >= low && drawn <= high)).toBe(true);
  });
});
