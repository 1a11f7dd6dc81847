// These tests hold the model against what studies found, row by row, and against the status each row had when it was
// recorded. A status changes only by command, with a reason: `node tools/run.mjs validation --update --reason "…"`.

import { describe, expect, it } from 'vitest';
import { factById } from '../../src/evidence/facts';
import { resultOfRow } from '../../tools/validation/measure';
import { readRows } from '../../tools/validation/rows';

const rows = readRows();

describe('the model against what is known', () => {
  it.each(rows.map((row) => [`${row.id} ${row.says}`, row] as const))('%s', (_, row) => {
    const { status, measured } = resultOfRow(row);
    expect(`${status} with ${JSON.stringify(measured)}`).toMatch(new RegExp(`^${row.status} `));
  });

  it('has one row for each of the 17 patterns of the design and the 17 of the evidence', () => {
    const expected = ['M', 'E'].flatMap((list) => Array.from({ length: 17 }, (_, index) => `${list}-V${index + 1}`));
    expect(rows.map(({ id }) => id)).toEqual(expected);
  });

  it('keeps most rows out of fitting, and says how many are met', () => {
    const heldOut = rows.filter((row) => row.part === 'held out');
    const met = rows.filter((row) => row.status === 'pass');
    console.log(
      `${met.length} of ${rows.length} rows are met; of ${heldOut.length} held out, ${
        heldOut.filter((row) => row.status === 'pass').length
      }.`,
    );
    expect(heldOut.length).toBeGreaterThan(rows.length / 2);
    expect(met.length).toBeGreaterThanOrEqual(24);
  });

  it('names facts that exist for every row, and why each status is what it is', () => {
    for (const row of rows) {
      expect(row.sources.length, row.id).toBeGreaterThan(0);
      expect(
        row.sources.filter((code) => factById(code) === undefined),
        row.id,
      ).toEqual([]);
      expect(row.reason, row.id).toMatch(/\w/);
    }
  });
});
