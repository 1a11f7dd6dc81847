// These tests deal cases from a run of the model itself: whatever the model makes of origin, gender, age and job, nothing of
// it may reach the desk as a signal.

import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../../src/evidence/parameter-set';
import { policyById } from '../../../../src/policy/policies';
import { generateCase, type OfficerCase } from '../../../../src/roles/officer/case-generator';
import { readOfficerWorld } from '../../../../src/roles/officer/officer-world';
import { buildQuayPool } from '../../../../src/roles/officer/quay-pool';
import { truthOf } from '../../../../src/roles/officer/truth-class';
import { runModel } from '../../../../src/sim/engine/run';
import { areaUnderCurve } from './area-under-curve';

describe.each(['mixed', 'deterrence-first', 'victim-centred'] as const)('a run under %s', (policy) => {
  const run = runModel({
    policy: { start: policyById(policy).settings, changes: [] },
    parameters: centralParameters(),
    seed: 417,
    people: 20_000,
    months: 36,
    shocks: [],
    recordQuay: true,
  });
  const quay = run.quay ?? [];
  const pool = buildQuayPool(quay, 30);
  const world = readOfficerWorld({});
  const cases = Array.from({ length: 40_000 }, (_, key) => generateCase({ seed: 7, world, pool }, key));
  const adults = cases.filter((each) => each.truth !== 'child');

  it('sends people through the Quay, with more than one truth among them', () => {
    expect(pool.size).toBeGreaterThan(200);
    expect(new Set(quay.map(truthOf)).size).toBeGreaterThanOrEqual(4);
  });

  it('gives cases in which no seen trait tells grounds apart', () => {
    const apart = (measure: (each: OfficerCase) => number): number =>
      areaUnderCurve(
        adults.filter((each) => each.grounds).map(measure),
        adults.filter((each) => !each.grounds).map(measure),
      );
    for (const trait of ['origin', 'gender', 'ageBand', 'job'] as const) {
      const area = apart((each) => each.traits[trait]);
      expect(area, trait).toBeGreaterThan(0.48);
      expect(area, trait).toBeLessThan(0.52);
    }
    expect(Math.abs(apart((each) => Number(each.irregular)) - 0.5)).toBeLessThan(0.02);
  });

  it('lists the traits that were dealt anew because nobody of that truth had them', () => {
    const real = adults.filter((each) => each.person !== undefined);
    expect(real.length).toBeGreaterThan(adults.length / 3);
    for (const each of real.slice(0, 500)) {
      const differing = (['origin', 'gender', 'ageBand', 'job'] as const).filter(
        (trait) => each.person?.[trait] !== each.traits[trait],
      );
      expect([...each.merged].sort()).toEqual(differing.sort());
    }
  });
});
