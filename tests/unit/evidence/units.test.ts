// These tests convert money and time, and say what one day of work is worth.

import { describe, expect, it } from 'vitest';
import { centralParameters, withAssumptions } from '../../../src/evidence/parameter-set';
import {
  crownsOf,
  crownsOfWageDays,
  legalMonthWageCrowns,
  wageDaysOfCrowns,
  weeksOfMonths,
} from '../../../src/evidence/units';

const parameters = centralParameters();

describe('money', () => {
  it('is counted in crowns, each a dollar of 2021; euros and pounds are worth more', () => {
    expect(crownsOf(100, 'dollar', parameters)).toBe(100);
    expect(crownsOf(100, 'euro', parameters)).toBeGreaterThan(100);
    expect(crownsOf(100, 'pound', parameters)).toBeGreaterThan(crownsOf(100, 'euro', parameters));
  });

  it('follows the rate that is assumed', () => {
    expect(crownsOf(100, 'euro', withAssumptions(parameters, { 'money.crowns-per-euro': 1.05 }))).toBeCloseTo(105);
  });

  it('is said in days of legal wage and comes back unchanged', () => {
    expect(wageDaysOfCrowns(crownsOfWageDays(120, parameters), parameters)).toBeCloseTo(120, 10);
    expect(legalMonthWageCrowns(parameters)).toBe(crownsOfWageDays(21, parameters));
  });
});

describe('time', () => {
  it('says ten months of waiting as forty-three weeks', () => {
    expect(weeksOfMonths(10)).toBe(43);
  });
});
