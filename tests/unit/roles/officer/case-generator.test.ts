// These tests hold the generator to contracts 20 and 21: no signal in anything that can be seen, and conduct that matters
// more than the world does. The persons are synthetic; tests/unit/roles/officer/real-run.test.ts uses a run of the model.

import { describe, expect, it } from 'vitest';
import { generateCase, itemsFor, type OfficerCase, wouldShow } from '../../../../src/roles/officer/case-generator';
import { checklistScore } from '../../../../src/roles/officer/checklist-score';
import type { Conduct } from '../../../../src/roles/officer/disclosure';
import { type OfficerWorld, readOfficerWorld } from '../../../../src/roles/officer/officer-world';
import { buildQuayPool } from '../../../../src/roles/officer/quay-pool';
import { screening } from '../../../../src/roles/officer/screening-data';
import { areaUnderCurve } from './area-under-curve';
import { syntheticQuay } from './synthetic-quay';

const lowTrust = readOfficerWorld({ sm_trust: 30, pw_reflection_days: 0, lv_second_line_minutes: 8 });
const highTrust = readOfficerWorld({
  sm_trust: 80,
  pw_reflection_days: 90,
  lv_second_line_minutes: 45,
  pw_fee_rule: 1,
  pw_fiu: 1,
});
const look: Conduct = { open: false, private: false, interpreter: false, rapport: 0, informed: false, time: false };
const poor: Conduct = { ...look, open: true, rapport: 1 };
const good: Conduct = { open: true, private: true, interpreter: true, rapport: 3, informed: true, time: true };

const pool = buildQuayPool(syntheticQuay(6000), 30);
const world = readOfficerWorld({});
const cases = Array.from({ length: 60_000 }, (_, key) => generateCase({ seed: 11, world, pool }, key));
const adults = cases.filter((each) => each.truth !== 'child');
const withGrounds = adults.filter((each) => each.grounds);
const without = adults.filter((each) => !each.grounds);

function apart(measure: (each: OfficerCase) => number): number {
  return areaUnderCurve(withGrounds.map(measure), without.map(measure));
}

function apartByConduct(where: OfficerWorld, conduct: Conduct): number {
  return apart((each) => checklistScore(each, where, conduct));
}

function shareGap(has: (each: OfficerCase) => boolean): number {
  const share = (group: readonly OfficerCase[]): number => group.filter(has).length / group.length;
  return Math.abs(share(withGrounds) - share(without));
}

describe('what can be seen of a traveller', () => {
  it('says nothing about grounds: origin, gender, age, job, way in, company, name, face and manner', () => {
    const traits: Record<string, (each: OfficerCase) => number> = {
      origin: (each) => each.traits.origin,
      gender: (each) => each.traits.gender,
      age: (each) => each.traits.ageBand,
      job: (each) => each.traits.job,
      irregular: (each) => Number(each.irregular),
      companion: (each) => Number(each.companion),
      name: (each) => each.look.name,
      face: (each) => each.look.face,
      manner: (each) => each.look.manner,
    };
    for (const [trait, measure] of Object.entries(traits)) {
      expect(apart(measure), trait).toBeGreaterThan(0.48);
      expect(apart(measure), trait).toBeLessThan(0.52);
    }
  });

  it('is spread over people with and without grounds within two points', () => {
    for (const trait of ['origin', 'gender', 'ageBand', 'job'] as const) {
      for (const code of new Set(adults.map((each) => each.traits[trait]))) {
        expect(
          shareGap((each) => each.traits[trait] === code),
          `${trait} ${code}`,
        ).toBeLessThan(0.02);
      }
    }
    expect(shareGap((each) => each.irregular)).toBeLessThan(0.02);
  });

  it('would mislead if it were taken from the run as it is', () => {
    const quay = syntheticQuay(6000).filter((person) => !person.minor);
    const raw = areaUnderCurve(
      quay.filter((person) => person.intendedExploitation).map((person) => Number(person.origin === 1)),
      quay.filter((person) => !person.intendedExploitation).map((person) => Number(person.origin === 1)),
    );
    expect(raw).toBeGreaterThan(0.55);
  });

  it('leaves an officer who counts only false leads at a coin toss', () => {
    const leads = apart((each) => each.falseLeads.length);
    expect(leads).toBeGreaterThan(0.45);
    expect(leads).toBeLessThan(0.55);
  });

  it('is equal between girls and boys with and without grounds', () => {
    const children = cases.filter((each) => each.truth === 'child');
    const girls = (group: readonly OfficerCase[]): number =>
      group.filter((each) => each.traits.gender === 1).length / group.length;
    const gap = girls(children.filter((each) => each.grounds)) - girls(children.filter((each) => !each.grounds));
    expect(Math.abs(gap)).toBeLessThan(0.05);
  });
});

describe('how often', () => {
  it('one traveller in eight has grounds at the desk', () => {
    expect(cases.filter((each) => each.grounds).length / cases.length).toBeCloseTo(0.125, 2);
  });

  it('three of a hundred have grounds at the rate of the tests', () => {
    const few = Array.from({ length: 20_000 }, (_, key) =>
      generateCase({ seed: 5, world, pool, baseRate: screening.baseRateTest }, key),
    );
    expect(few.filter((each) => each.grounds).length / few.length).toBeCloseTo(0.03, 2);
  });

  it('the truth cannot be reached in about three of ten cases, with or without grounds', () => {
    const out = (group: readonly OfficerCase[]): number =>
      group.filter((each) => each.notYetAware || each.checksFail).length / group.length;
    expect(out(withGrounds)).toBeCloseTo(0.3, 1);
    expect(out(without)).toBeCloseTo(0.3, 1);
  });

  it('more irregular journeys bring more people who came with a smuggler or ask for asylum', () => {
    const many = readOfficerWorld({ sm_irregular_share: 90 });
    const few = readOfficerWorld({ sm_irregular_share: 20 });
    const count = (where: OfficerWorld): number =>
      Array.from({ length: 8000 }, (_, key) => generateCase({ seed: 3, world: where, pool }, key)).filter((each) =>
        ['smuggled', 'asylum'].includes(each.truth),
      ).length;
    expect(count(many)).toBeGreaterThan(count(few) * 1.5);
  });
});

describe('what conduct brings to light', () => {
  const results = {
    look: apartByConduct(lowTrust, look),
    lookHigh: apartByConduct(highTrust, look),
    poorLow: apartByConduct(lowTrust, poor),
    goodLow: apartByConduct(lowTrust, good),
    goodHigh: apartByConduct(highTrust, good),
  };

  it('poor conduct where trust is low tells about .74 of pairs apart', () => {
    expect(Math.abs(results.poorLow - 0.74)).toBeLessThanOrEqual(0.03);
  });

  it('good conduct where trust is low tells about .81 apart', () => {
    expect(Math.abs(results.goodLow - 0.81)).toBeLessThanOrEqual(0.03);
  });

  it('good conduct where trust is high tells about .84 apart', () => {
    expect(Math.abs(results.goodHigh - 0.84)).toBeLessThanOrEqual(0.03);
  });

  it('only looking is worst in either world', () => {
    expect(results.look).toBeLessThan(results.poorLow);
    expect(results.lookHigh).toBeLessThan(results.goodHigh);
    expect(results.look).toBeLessThanOrEqual(0.75);
  });
});

describe('a case', () => {
  it('is the same again from the same seed and key, and another from another key', () => {
    expect(generateCase({ seed: 11, world, pool }, 4)).toEqual(generateCase({ seed: 11, world, pool }, 4));
    expect(generateCase({ seed: 11, world, pool }, 4)).not.toEqual(generateCase({ seed: 11, world, pool }, 5));
  });

  it('of a real person is a person of the run with that truth, and says which traits were dealt anew', () => {
    const real = cases.filter((each) => each.person !== undefined);
    expect(real.length).toBeGreaterThan(cases.length / 2);
    for (const each of real.slice(0, 2000)) {
      for (const trait of ['origin', 'gender', 'ageBand', 'job'] as const) {
        if (!each.merged.includes(trait)) expect(each.person?.[trait]).toBe(each.traits[trait]);
      }
    }
  });

  it('never shows a child items of work, nor an adult items of childhood', () => {
    expect(itemsFor(true).some((item) => item.id.startsWith('X'))).toBe(false);
    expect(itemsFor(false).some((item) => item.id.startsWith('H'))).toBe(false);
  });

  it('shows a payer match only where banks share what they see', () => {
    const shown = (where: OfficerWorld): boolean => adults.some((each) => wouldShow(each, 'T05', where, good));
    expect(shown(lowTrust)).toBe(false);
    expect(shown(highTrust)).toBe(true);
  });

  it('still works with an empty run: everybody is then from outside the model', () => {
    const alone = generateCase({ seed: 1, world, pool: buildQuayPool([], 30) }, 0);
    expect(alone.person).toBeUndefined();
  });
});
