// These tests hold levers and policies to what screens, codes and the model rely on.

import { describe, expect, it } from 'vitest';
import { isParameterId } from '../../../src/evidence/parameter-set';
import {
  leverById,
  leverIds,
  levers,
  onGrid,
  optionName,
  statusQuoSettings,
  stepOfValue,
  valueOfStep,
} from '../../../src/policy/levers';
import {
  applyChanges,
  canBeMatched,
  differingLevers,
  policies,
  policySettings,
  statusQuoPolicy,
} from '../../../src/policy/policies';

describe('the levers', () => {
  it('are 16 with 24 settings inside them', () => {
    expect(levers.filter((lever) => lever.of === undefined).length).toBe(16);
    expect(levers.filter((lever) => lever.of !== undefined).length).toBe(24);
    for (const lever of levers.filter((item) => item.of)) {
      expect(leverById(lever.of ?? lever.id).of, lever.id).toBeUndefined();
    }
  });

  it('give back every value of their grid, and set everything else on it', () => {
    for (const lever of levers) {
      for (let step = 0; step < lever.steps; step++) {
        expect(stepOfValue(lever, valueOfStep(lever, step))).toBe(step);
      }
      expect(onGrid(lever, 1e9)).toBe(lever.range?.[1] ?? lever.steps - 1);
      expect(onGrid(lever, -1e9)).toBe(lever.range?.[0] ?? 0);
    }
    expect(onGrid(leverById('enforcement'), 0.34)).toBe(0.3);
  });

  it('lie in codes one behind the other without a gap or an overlap', () => {
    let next = 0;
    for (const lever of [...levers].sort((a, b) => a.code - b.code)) {
      expect(lever.slot, lever.id).toBe(next);
      next += lever.steps;
    }
  });

  it('name prices that exist', () => {
    for (const lever of levers) for (const id of lever.runningCost) expect(isParameterId(id), id).toBe(true);
  });
});

describe('a policy', () => {
  it('sets every lever, inside its range and on its grid', () => {
    for (const policy of policies) {
      for (const lever of levers) {
        const value = policy.settings[lever.id];
        expect(onGrid(lever, value), `${policy.id} ${lever.id}`).toBe(value);
      }
      expect(Object.keys(policy.settings).sort()).toEqual([...leverIds].sort());
    }
  });

  it('is the status quo exactly once', () => {
    expect(policies.filter((policy) => policy.budget === 'status-quo').map((policy) => policy.id)).toEqual([
      statusQuoPolicy,
    ]);
    expect(differingLevers(policySettings(statusQuoPolicy), statusQuoSettings)).toEqual([]);
  });

  it('sets the common budget together with three others, and a policy that teaches is never matched', () => {
    expect(policies.filter((policy) => policy.budget === 'sets').length).toBe(4);
    for (const policy of policies.filter((item) => !canBeMatched(item))) {
      expect(policySettings(policy.id, true)).toBe(policySettings(policy.id));
    }
  });

  it('keeps every lever that a change does not name', () => {
    const before = policySettings(statusQuoPolicy);
    const after = applyChanges(before, { 'work-visas': 4012, dashboard: 2 });
    expect(after['work-visas']).toBe(4000);
    expect(optionName(leverById('dashboard'), after)).toBe('quality');
    expect(differingLevers(before, after)).toEqual(['work-visas', 'dashboard']);
  });
});
