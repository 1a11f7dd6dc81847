// These tests match budgets with invented prices, so that they speak about matching and not about the model.

import { describe, expect, it } from 'vitest';
import { commonBudget, largestFactor, matchBudget, median, scaleSettings } from '../../../src/policy/budget-match';
import { type LeverSettings, levers, statusQuoSettings } from '../../../src/policy/levers';
import { applyChanges } from '../../../src/policy/policies';

const generous = applyChanges(statusQuoSettings, {
  'work-visas': 2000,
  inspectors: 2,
  dashboard: 2,
  'asylum-months': 8,
});
const spendOf = (settings: LeverSettings): number => 1000 * settings['work-visas'] + 200_000 * settings.inspectors;

describe('scaling a policy', () => {
  it('is the status quo at 0 and the policy at 1, for every lever that has a range', () => {
    for (const lever of levers.filter((item) => item.range)) {
      expect(scaleSettings(generous, 0)[lever.id]).toBe(statusQuoSettings[lever.id]);
      expect(scaleSettings(generous, 1)[lever.id]).toBe(generous[lever.id]);
    }
  });

  it('leaves options as the policy has them, at every factor', () => {
    expect(scaleSettings(generous, 0).dashboard).toBe(2);
    expect(scaleSettings(generous, 3).dashboard).toBe(2);
  });

  it('goes past the policy in the direction it points, and stops at the end of a range', () => {
    expect(scaleSettings(generous, 2)['work-visas']).toBe(3200);
    expect(scaleSettings(generous, 2)['asylum-months']).toBe(2);
    expect(scaleSettings(generous, 9)['work-visas']).toBe(6000);
    expect(scaleSettings(generous, 9)['asylum-months']).toBe(1);
  });
});

describe('matching a budget', () => {
  it('finds a factor below one for a smaller budget and above one for a larger', () => {
    const own = spendOf(generous);
    const less = matchBudget(generous, own * 0.8, spendOf);
    const more = matchBudget(generous, own * 1.5, spendOf);
    expect(less.factor).toBeLessThan(1);
    expect(more.factor).toBeGreaterThan(1);
    expect(less.reachesBudget && more.reachesBudget).toBe(true);
    expect(Math.abs(more.spendCrowns - own * 1.5)).toBeLessThan(0.01 * own * 1.5);
  });

  it('says so when the policy would no longer be itself before the budget is spent', () => {
    const match = matchBudget(generous, 1e9, spendOf);
    expect(match.reachesBudget).toBe(false);
    expect(match.factor).toBe(largestFactor);
    expect(match.spendCrowns).toBe(spendOf(scaleSettings(generous, largestFactor)));
  });

  it('does not weaken a policy that saves money only to spend a little more of the budget', () => {
    const saving = (settings: LeverSettings): number => 1_000_000 - 10 * settings['work-visas'];
    const match = matchBudget(generous, 1_500_000, saving);
    expect(match).toEqual({ factor: 1, spendCrowns: 980_000, reachesBudget: false });
  });

  it('leaves a policy alone that already costs the budget', () => {
    expect(matchBudget(generous, spendOf(generous), spendOf).factor).toBe(1);
  });

  it('picks the factor nearest the policy when spending crosses the budget more than once', () => {
    const hill = (settings: LeverSettings): number => {
      const visas = settings['work-visas'];
      return visas < 3000 ? visas : 6000 - visas;
    };
    const match = matchBudget(generous, 1900, hill);
    expect(match.factor).toBeGreaterThan(0.8);
    expect(match.factor).toBeLessThan(1.2);
    expect(match.reachesBudget).toBe(true);
  });

  it('takes the status quo and the median extra of those who set the budget', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(commonBudget(100, [110, 150, 130, 400])).toBe(140);
  });
});
