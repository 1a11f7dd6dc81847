import { describe, expect, it } from 'vitest';
import { centralParameters, parameters, withAssumptions } from '../../../src/evidence/parameter-set';
import { statusQuoSettings } from '../../../src/policy/levers';
import { runModel } from '../../../src/sim/engine/run';
import { outputIds, type RunRequest } from '../../../src/sim/run-api';
import { blockLength, DrawnRows } from '../../../src/uncertainty/drawn-rows';
import { type Measured, measureRow, placeOf } from '../../../src/uncertainty/measure-row';
import { runEnsemble } from '../../../src/uncertainty/paired-ensemble';
import { shareOf } from '../../../src/uncertainty/shares';
import { plantedPool } from '../../support/planted-pool';

const a: RunRequest = {
  policy: { start: statusQuoSettings, changes: [] },
  parameters: centralParameters(),
  seed: 65_530,
  people: 300,
  months: 12,
  shocks: [],
};
const b: RunRequest = { ...a, policy: { start: { ...statusQuoSettings, enforcement: 3 }, changes: [] } };

function measured(...row: Parameters<typeof measureRow>): Measured {
  const steps = measureRow(...row);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a row', () => {
  it('gives the means of the runs it stands for, though they share their burn-in', () => {
    const [first, second] = measured({ requests: [a, b], months: [3, 9] });
    for (const [means, request] of [
      [first!, a],
      [second!, b],
    ] as const) {
      const { outputs } = runModel(request);
      for (const id of outputIds) {
        const mean = outputs[id].slice(3, 9).reduce((sum, value) => sum + value, 0) / 6;
        expect(means[placeOf(id)], id).toBe(mean);
      }
    }
  });

  it('runs requests that differ in their assumptions each from its own start', () => {
    const other = { ...b, parameters: withAssumptions(b.parameters, { 'decision.route-land-north': -3 }) };
    const [, alone] = measured({ requests: [b, other], months: [0, 12] });
    expect(alone).toEqual(measured({ requests: [other], months: [0, 12] })[0]);
    expect(alone).not.toEqual(measured({ requests: [b], months: [0, 12] })[0]);
  });
});

describe('the rows of an ensemble', () => {
  const drawn = new DrawnRows({ requests: [a, b] }, 120);

  it('share people, assumptions and luck between the policies, and differ in both from row to row', () => {
    const [first, second] = [drawn.at(0), drawn.at(7)];
    expect(first.requests[0]!.parameters).toEqual(first.requests[1]!.parameters);
    expect(first.requests.map(({ seed }) => seed)).toEqual([65_530, 65_530]);
    expect(second.requests.map(({ seed }) => seed)).toEqual([1, 1]);
    expect(second.requests[0]!.parameters).not.toEqual(first.requests[0]!.parameters);
  });

  it('begin with the same rows however many there are', () => {
    const few = new DrawnRows({ requests: [a, b] }, 3);
    expect(few.at(2)).toEqual(drawn.at(2));
    expect(drawn.values(blockLength + 2)).not.toEqual(drawn.values(2));
  });

  it('draw every assumption from its range and take one value of every stratum', () => {
    for (const [index, { id, low, high }] of drawn.open.entries()) {
      const values = Array.from({ length: blockLength }, (_, row) => drawn.values(row)[index]!);
      expect(Math.min(...values), id).toBeGreaterThanOrEqual(low);
      expect(Math.max(...values), id).toBeLessThanOrEqual(high);
    }
    expect(drawn.open.length).toBeGreaterThan(300);
    expect(drawn.open.every(({ distribution }) => distribution !== 'fixed')).toBe(true);
  });

  it('leave alone what either policy assumes otherwise', () => {
    const [spec] = parameters.filter(({ distribution }) => distribution !== 'fixed');
    const moved = { ...b, parameters: withAssumptions(b.parameters, { [spec!.id]: spec!.high }) };
    const held = new DrawnRows({ requests: [a, moved] }, 2);
    expect(held.open).toHaveLength(drawn.open.length - 1);
    expect(held.at(1).requests.map(({ parameters: p }) => p[spec!.id])).toEqual([spec!.value, spec!.high]);
  });
});

describe('a paired ensemble', () => {
  // B has one death more where the draw of an assumption lies above its central value.
  const [spec] = parameters.filter(({ distribution }) => distribution !== 'fixed');
  const planted = plantedPool(({ parameters: p, seed }, which) => ({
    deaths: (seed % 100) + (which === 1 && p[spec!.id] > spec!.value ? 1 : 0),
    'justice-reached': which,
    interceptions: which,
  }));

  it('says how often B is better, with the interval that so few draws leave', async () => {
    const ensemble = await runEnsemble(planted, { a, b, rows: 40 });
    const above = Array.from({ length: 40 }, (_, row) => ensemble.drawn.at(row)).filter(
      ({ requests }) => requests[0]!.parameters[spec!.id] > spec!.value,
    ).length;
    const deaths = ensemble.answer('deaths');
    expect(deaths.worse).toEqual(shareOf(above, 40));
    expect(deaths.better?.count).toBe(0);
    expect(deaths.regret).toEqual({ a: 0, b: above / 40 });
    expect(deaths.difference).toMatchObject({ low: 0, high: 1 });
    const justice = ensemble.answer('justice-reached');
    expect(justice.better).toMatchObject({ count: 40, share: 1, high: 1 });
    expect(justice.better!.low).toBeCloseTo(0.912, 3);
  });

  it('judges only outputs of which something is wished, and as the reader wishes', async () => {
    const plain = await runEnsemble(planted, { a, b, rows: 3 });
    expect(plain.answer('interceptions')).toMatchObject({ better: undefined, regret: undefined });
    const asked = { a, b, rows: 3, wishes: { interceptions: 'less', 'justice-reached': 'less' } } as const;
    const wished = await runEnsemble(planted, asked);
    expect(wished.answer('interceptions').worse?.count).toBe(3);
    expect(wished.answer('justice-reached').better?.count).toBe(0);
  });

  it('knows nothing of no rows', () => {
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
    // Wilson (1927) as tabulated: 8 of 10.
    expect(shareOf(8, 10).low).toBeCloseTo(0.4902, 4);
    expect(shareOf(8, 10).high).toBeCloseTo(0.9433, 4);
  });
});
