// This module brings policies to one budget: one factor moves every numeric lever and setting from the status quo
// towards or past the preset, inside its range. Options stay as the preset has them. It runs no model: a spend is handed in.

import { type LeverSettings, levers, onGrid, statusQuoSettings } from './levers';

/** The largest factor tried. Past three times its own distance from the status quo a policy is no longer itself. */
export const largestFactor = 3;

/**
 * Settings at a factor: 0 is the status quo, 1 the preset, above 1 past the preset; clamped to ranges and set on the grid.
 * Options are the preset's at every factor.
 */
export function scaleSettings(preset: LeverSettings, factor: number, from = statusQuoSettings): LeverSettings {
  const scaled: Record<string, number> = {};
  for (const lever of levers) {
    const start = from[lever.id];
    const aim = preset[lever.id];
    scaled[lever.id] = lever.range && factor !== 1 ? onGrid(lever, start + factor * (aim - start)) : aim;
  }
  return Object.freeze(scaled) as LeverSettings;
}

/** A policy brought to a budget, as far as its ranges allow. */
export interface BudgetMatch {
  readonly factor: number;
  /** Gross spend at that factor, in crowns. */
  readonly spendCrowns: number;
  /** False when no factor comes within the tolerance. */
  readonly reachesBudget: boolean;
}

/**
 * Find the factor whose spend is closest to a budget (crowns). Spend need not rise with the factor (a policy may save
 * elsewhere): a coarse walk finds every crossing, and the one nearest the preset is then halved down.
 * `tolerance` is a share of the budget.
 */
export function matchBudget(
  preset: LeverSettings,
  budgetCrowns: number,
  spendOf: (settings: LeverSettings) => number,
  tolerance = 0.01,
): BudgetMatch {
  const spends = new Map<number, number>();
  const spendAt = (factor: number): number => {
    const known = spends.get(factor);
    if (known !== undefined) return known;
    const spend = spendOf(scaleSettings(preset, factor));
    spends.set(factor, spend);
    return spend;
  };
  const near = (factor: number) => Math.abs(factor - 1);
  const crossing = coarse
    .slice(1)
    .map((high, index): readonly [number, number] => [coarse[index] ?? 0, high])
    .filter(([low, high]) => spendAt(low) <= budgetCrowns !== spendAt(high) <= budgetCrowns)
    .sort((a, b) => Math.min(near(a[0]), near(a[1])) - Math.min(near(b[0]), near(b[1])))[0];
  if (crossing) {
    let [low, high] = crossing;
    const lowIsUnder = spendAt(low) <= budgetCrowns;
    for (let turn = 0; turn < 12; turn++) {
      const middle = Math.round(((low + high) / 2) * 1000) / 1000;
      if (middle === low || middle === high) break;
      if (spendAt(middle) <= budgetCrowns === lowIsUnder) low = middle;
      else high = middle;
    }
  }
  const miss = (factor: number) => Math.abs(spendAt(factor) - budgetCrowns);
  const closest = () => [...spends.keys()].sort((a, b) => miss(a) - miss(b) || near(a) - near(b))[0] ?? 1;
  // Persons are whole, so spending moves in small jumps: where the halving ended beside one, look at both sides of it.
  if (crossing && miss(closest()) > tolerance * budgetCrowns) {
    const around = closest();
    for (let side = 1; side <= 8; side++) {
      for (const factor of [around - side * 0.01, around + side * 0.01]) {
        if (factor > 0 && factor <= largestFactor) spendAt(Math.round(factor * 1000) / 1000);
      }
    }
  }
  const best = crossing ? closest() : outOfReach(spendAt, budgetCrowns, tolerance);
  return {
    factor: best,
    spendCrowns: spendAt(best),
    reachesBudget: miss(best) <= tolerance * budgetCrowns,
  };
}

/** Where no factor meets the budget: the one past the policy that comes nearest, if it is worth leaving the policy for. */
function outOfReach(spendAt: (factor: number) => number, budgetCrowns: number, tolerance: number): number {
  const miss = (factor: number) => Math.abs(spendAt(factor) - budgetCrowns);
  const tooLittle = spendAt(1) < budgetCrowns;
  const candidates = coarse.filter((factor) => (tooLittle ? factor >= 1 : factor <= 1));
  const nearest = candidates.sort((a, b) => miss(a) - miss(b))[0] ?? 1;
  return miss(1) - miss(nearest) < 2 * tolerance * spendAt(1) ? 1 : nearest;
}

const coarse = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, largestFactor];

/** Median of a list (mean of the middle two); 0 for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The common budget: the status quo's spend plus the median extra spend of the policies that set it (all in crowns). */
export function commonBudget(statusQuoSpend: number, spends: readonly number[]): number {
  return statusQuoSpend + median(spends.map((spend) => spend - statusQuoSpend));
}
