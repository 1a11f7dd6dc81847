// These tests say what the country notices (M16), what reforms cost (M17) and how the purse is told (M15).

import { describe, expect, it } from 'vitest';
import { centralParameters, withAssumptions } from '../../../src/evidence/parameter-set';
import { type LeverId, levers, statusQuoSettings } from '../../../src/policy/levers';
import { moveCapital, reformCost, reformsBlocked } from '../../../src/sim/country/political-capital';
import { moveConcern } from '../../../src/sim/country/polity';
import { runModel } from '../../../src/sim/engine/run';
import { startMacro } from '../../../src/sim/frame/macro';
import { createRamps } from '../../../src/sim/frame/setting-ramps';
import { shocksAt } from '../../../src/sim/month/shocks-now';
import type { OutputId } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const p = centralParameters();
const before = levers.map((lever) => lever.statusQuo);
const moved = (changes: Partial<Record<LeverId, number>>) => ({ ...statusQuoSettings, ...changes });

describe('attention', () => {
  const heatWith = (weight: number, permitArrivals: number) => {
    const macro = startMacro(p);
    const seen = { irregularArrivals: 200, straitArrivals: 50, permitArrivals, deaths: 2, housingGap: 0 };
    moveConcern(macro, seen, shocksAt([], 0), withAssumptions(p, { 'concern.total-arrivals': weight }));
    return macro.pressHeat;
  };

  it('does not see people who come with a permit, unless all arrivals are given a weight', () => {
    expect(heatWith(0, 1000)).toBe(heatWith(0, 100));
    expect(heatWith(0.3, 1000)).toBeGreaterThan(heatWith(0.3, 100));
  });
});

describe('political capital', () => {
  it('is cheaper for firm reforms when concern is high, and for open ones when it is low', () => {
    const firm = moved({ enforcement: 3 });
    const open = moved({ 'work-visas': 6000 });
    expect(reformCost(p, before, firm, 80)).toBeLessThan(reformCost(p, before, firm, 20));
    expect(reformCost(p, before, open, 80)).toBeGreaterThan(reformCost(p, before, open, 20));
  });

  it('pays for every lever by how far it moves and how far the wings are apart on it', () => {
    const idle = levers.filter(({ effect, politicalDistance }) => effect === 'story' || politicalDistance === 0);
    for (const lever of levers) {
      const far = lever.range?.[1] ?? lever.steps - 1;
      const end = far === lever.statusQuo ? (lever.range?.[0] ?? 0) : far;
      const cost = reformCost(p, before, moved({ [lever.id]: end }), 50);
      if (idle.includes(lever)) expect(cost, lever.id).toBe(0);
      else expect(cost, lever.id).toBeGreaterThan(0);
    }
    expect(reformCost(p, before, moved({ enforcement: 3 }), 50)).toBeCloseTo(
      2 * reformCost(p, before, moved({ enforcement: 2 }), 50),
      9,
    );
  });

  it('lets later changes wait while there is none, until there is enough again, if that is switched on', () => {
    const on = withAssumptions(p, { 'polity.reforms-blocked': 1 });
    const macro = startMacro(p);
    macro.capital = 0;
    moveCapital(macro, on, moved({ 'work-visas': 6000, firewall: 1 }));
    expect([reformsBlocked(macro, on), reformsBlocked(macro, p)]).toEqual([true, false]);
    macro.capital = p['polity.reforms-resume'] / 2;
    moveCapital(macro, on, moved({ 'work-visas': 6000, firewall: 1 }));
    expect(reformsBlocked(macro, on)).toBe(true);
    macro.capital = p['polity.reforms-resume'] + 5;
    moveCapital(macro, on, moved({ 'work-visas': 6000, firewall: 1 }));
    expect(reformsBlocked(macro, on)).toBe(false);
  });

  it('holds a waiting change back and starts it in the month in which it no longer has to wait', () => {
    const changes = [
      { month: 0, lever: 'firewall', value: 1 },
      { month: 5, lever: 'enforcement', value: 3 },
    ] as const;
    const ramps = createRamps({ start: statusQuoSettings, changes }, statusQuoSettings);
    const enforcement: number[] = [];
    for (let month = 0; month < 20; month++) enforcement.push(ramps.at(month, month >= 3 && month < 9).enforcement);
    expect(enforcement.slice(0, 10).every((value) => value === 1)).toBe(true);
    expect(enforcement[10]).toBeGreaterThan(1);
    expect(enforcement[13]).toBe(3);
    // What was decided at month 0 is the policy itself and never waits.
    expect(ramps.at(20).firewall).toBe(1);
  });

  it('changes nothing that people live through', () => {
    const dear = withAssumptions(p, { 'polity.reform-cost': 60 });
    const request = { set: { 'work-visas': 4000, firewall: 1 } } as const;
    const usual = runModel(aRequest(request));
    const costly = runModel(aRequest({ ...request, parameters: dear }));
    expect(costly.personsHash).toBe(usual.personsHash);
    expect(costly.outputs['political-capital'][12]).toBeLessThan(usual.outputs['political-capital'][12]!);
  });
});

describe('the public purse', () => {
  const run = runModel(aRequest({ set: { 'search-and-rescue': 1, inspectors: 4, remedy: 2, 'campaign-spend': 0.2 } }));
  const items = Object.keys(run.outputs).filter((id) => id.startsWith('spend-')) as OutputId[];

  it('is spent on seven things, and nothing else', () => {
    expect(items).toHaveLength(7);
    for (let month = 0; month < run.months; month++) {
      const sum = items.reduce((total, id) => total + run.outputs[id][month]!, 0);
      expect(sum / run.outputs['gross-spend'][month]!).toBeCloseTo(1, 9);
    }
  });

  it('goes into debt by what a month costs above the usual', () => {
    const debt = run.outputs['public-debt'];
    const spend = run.outputs['gross-spend'];
    const usual = spend[0]! - debt[0]!;
    expect(usual).toBeGreaterThan(0);
    for (let month = 1; month < run.months; month++) {
      expect(debt[month]! - debt[month - 1]!).toBeCloseTo(spend[month]! - usual, 3);
    }
    // The usual month is one of burn-in, so it is the same under every policy.
    const other = runModel(aRequest({ set: { enforcement: 3 } })).outputs;
    expect(other['gross-spend'][0]! - other['public-debt'][0]!).toBeCloseTo(usual, 3);
  });
});
