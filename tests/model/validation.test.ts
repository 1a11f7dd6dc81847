// These tests hold the model against what studies found, row by row, and against the status each row had when it was recorded.

import { describe, expect, it } from 'vitest';
import { measured, meets, validationRows } from './validation';

describe('the model against what is known', () => {
  it.each(validationRows.map((row) => [`${row.id} ${row.says}`, row] as const))('%s', (_, row) => {
    const value = measured(row);
    const now = meets(row, value) ? 'pass' : 'miss';
    expect(`${now} at ${value.toPrecision(3)}`).toMatch(new RegExp(`^${row.status} `));
  });

  it('keeps some rows out of fitting, and most rows met', () => {
    expect(validationRows.filter((row) => row.part === 'held out').length).toBeGreaterThanOrEqual(10);
    const met = validationRows.filter((row) => row.status === 'pass').length;
    expect(met / validationRows.length).toBeGreaterThan(0.7);
  });

  it('names a source for every row', () => {
    expect(validationRows.filter((row) => row.sources.length === 0)).toEqual([]);
  });
});
