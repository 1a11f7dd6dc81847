// These tests match the real policies with an invented model, which is quick and whose prices are known.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { largestFactor } from '../../../src/policy/budget-match';
import { type LeverSettings, levers } from '../../../src/policy/levers';
import { budgetMatching, canBeMatched, policies } from '../../../src/policy/policies';
import { outputIds, type RunResult } from '../../../src/sim/run-api';
import { coreModelId } from '../../../src/world/model-id';
import { budgetMonths, matchedFile, matchPolicies } from '../../../tools/evidence/match-policies';

/** Every lever costs in proportion to its place in its range; nothing else happens. */
function invented(settings: LeverSettings): RunResult {
  const spend = levers.reduce((total, lever) => {
    const [low, high] = lever.range ?? [0, 1];
    return total + (lever.range ? (settings[lever.id] - low) / (high - low) : 0);
  }, 0);
  const outputs = Object.fromEntries(
    outputIds.map((id) => [id, new Float64Array(budgetMonths).fill(id === 'gross-spend' ? spend : 7)]),
  );
  return { people: 1, months: budgetMonths, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}

describe('matching all policies', () => {
  const lines: string[] = [];
  const rows = matchPolicies(invented, 'abcdefgh', (line) => lines.push(line));

  it('gives a factor to every policy that takes part and to no other', () => {
    expect(Object.keys(rows.factors).sort()).toEqual(
      policies
        .filter(canBeMatched)
        .map((policy) => policy.id)
        .sort(),
    );
    expect(lines.length).toBe(1 + Object.keys(rows.factors).length);
  });

  it('brings those that can reach it to the same spend', () => {
    const budget = rows['budget-crowns'] ?? 0;
    const reached = Object.values(rows.factors).filter((row) => row['reaches-budget']);
    expect(reached.length).toBeGreaterThan(2);
    for (const row of reached) expect(Math.abs((row['spend-crowns'] ?? 0) - budget)).toBeLessThan(0.011 * budget + 1);
  });

  it('writes what the checker reads', () => {
    expect(parse(matchedFile(rows))).toEqual(rows);
    expect(rows['status-quo']).toEqual({ 'smuggler-price': 7, 'risk-per-crossing': 7 });
  });
});

describe('the factors in evidence/policies/matched.yaml', () => {
  it('were computed with this model or not at all; else run: node tools/run.mjs match-budgets, then model-version', () => {
    expect([null, coreModelId]).toContain(budgetMatching.modelId);
  });

  it('stay between the status quo and three times the policy', () => {
    for (const policy of policies) {
      expect(policy.factor, policy.id).toBeGreaterThanOrEqual(0);
      expect(policy.factor, policy.id).toBeLessThanOrEqual(largestFactor);
      if (!canBeMatched(policy)) expect(policy.factor, policy.id).toBe(1);
    }
  });
});
