// These tests convert money and time, and say what one day of work is worth.

import { describe, expect, it } from 'vitest';
import { centralParameters, withAssumptions } from '../../../src/evidence/parameter-set';
import {
  crownsOf,
  crownsOfWageDays,
  legalMonthWageCrowns,
  probPerMonthOfProbPerYear,
  probPerMonthOfRate,
  ratePerYearOfProbPerMonth,
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

describe('rates and chances', () => {
  it('turn into each other and back', () => {
    for (const rate of [0, 0.02, 0.08, 0.6, 3, 12]) {
      expect(ratePerYearOfProbPerMonth(probPerMonthOfRate(rate))).toBeCloseTo(rate, 10);
    }
    expect(probPerMonthOfRate(0)).toBe(0);
    expect(ratePerYearOfProbPerMonth(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('make twelve alike months give the chance of the year', () => {
    for (const year of [0, 0.01, 0.15, 0.5, 0.99]) {
      const month = probPerMonthOfProbPerYear(year);
      let safe = 1;
      for (let count = 0; count < 12; count++) safe *= 1 - month;
      expect(1 - safe).toBeCloseTo(year, 12);
    }
    expect(probPerMonthOfProbPerYear(1)).toBe(1);
  });
});
