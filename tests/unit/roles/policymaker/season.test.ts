import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../../src/evidence/parameter-set';
import { leverById, statusQuoSettings } from '../../../../src/policy/levers';
import { policies } from '../../../../src/policy/policies';
import { scoreBet } from '../../../../src/roles/policymaker/bet';
import { cabinet } from '../../../../src/roles/policymaker/cabinet-data';
import { buy, type Decisions, nothingDecided } from '../../../../src/roles/policymaker/decisions';
import { leanOf, orderMoves, pipelineOf, withOrder } from '../../../../src/roles/policymaker/season-order';
import {
  inheritedRequest,
  orderedRequest,
  signOf,
  summerFacts,
  yearFacts,
} from '../../../../src/roles/policymaker/season-run';
import { aRun } from './fake-run';

const policy = { start: statusQuoSettings, changes: [] };
const { orderMonth, monthsAfter } = cabinet.calendar;

function order(...ids: Parameters<typeof buy>[1][]): Decisions {
  return ids.reduce((now, id) => {
    const next = buy(now, id);
    return next.ok ? next.value : now;
  }, nothingDecided);
}

describe('an order', () => {
  it('moves the lever that was paid for, at the month it is signed', () => {
    const [move] = orderMoves(order('inspectors', 'inspectors'), statusQuoSettings);
    expect(move).toEqual({ month: orderMonth, lever: 'inspectors', value: statusQuoSettings.inspectors + 2 });
  });

  it('stays inside every lever’s range under every inherited policy', () => {
    for (const { settings } of policies) {
      for (const ids of [['stop', 'beds'], ['partner', 'inspectors'], ['find'], ['beds', 'beds', 'beds']] as const) {
        for (const { lever, value } of orderMoves({ ...order(...ids), bid: 'returned' }, settings)) {
          const [low, high] = leverById(lever).range ?? [0, 9];
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }
    }
  });

  it('of nothing moves nothing and leans nowhere', () => {
    expect(orderMoves(nothingDecided, statusQuoSettings)).toEqual([]);
    expect(leanOf([], statusQuoSettings)).toBe(0);
  });

  it('leans to order with a boat that stops, and to openness with beds', () => {
    expect(leanOf(orderMoves(order('stop'), statusQuoSettings), statusQuoSettings)).toBeGreaterThan(0);
    expect(leanOf(orderMoves(order('beds', 'beds'), statusQuoSettings), statusQuoSettings)).toBeLessThan(0);
  });

  it('outlives later changes of the world to the same lever, and leaves the others alone', () => {
    const later = [
      { month: orderMonth + 2, lever: 'inspectors', value: 0 },
      { month: orderMonth + 2, lever: 'firewall', value: 1 },
    ] as const;
    const moves = orderMoves(order('inspectors'), statusQuoSettings);
    const { changes } = withOrder({ start: statusQuoSettings, changes: later }, moves);
    expect(changes.map((change) => change.lever).sort()).toEqual(['firewall', 'inspectors']);
    expect(changes.find((change) => change.lever === 'inspectors')?.value).toBe(1.5);
  });

  it('asks for the same people and the same luck in both runs', () => {
    const world = { policy, parameters: centralParameters(), seed: 9, people: 500, shocks: [] };
    const { policy: inherited, ...a } = inheritedRequest(world);
    const { policy: ordered, ...b } = orderedRequest(world, order('beds'));
    expect(b).toEqual(a);
    expect(ordered).not.toEqual(inherited);
  });
});

describe('the pipeline', () => {
  it('grows to full force over the lever’s lag and stays there', () => {
    const moves = orderMoves(order('inspectors'), statusQuoSettings);
    const force = (month: number) => pipelineOf(moves, statusQuoSettings, month)[0]?.inForce;
    const lag = leverById('inspectors').lagMonths;
    expect(force(0)).toBe(0);
    expect(force(1)).toBeCloseTo(1 / lag);
    expect(force(lag)).toBe(1);
    expect(force(lag + 5)).toBe(1);
  });
});

describe('what can be said of a summer', () => {
  it('names a rise, a fall, and a change too small for a word', () => {
    const summer = (factor: number) =>
      summerFacts(aRun({ 'irregular-arrivals': (month) => (month >= orderMonth - 3 ? 100 * factor : 100) }));
    expect(summer(1.1)).toMatchObject({ run_trend: 1, run_change: 10, run_before: 300, run_summer: 330 });
    expect(summer(0.8)).toMatchObject({ run_trend: -1, run_change: 20 });
    expect(summer(1.002)).toMatchObject({ run_trend: 0, run_change: 0 });
  });

  it('never calls a difference too small for a sentence, in share or in people', () => {
    expect(signOf(10, 11.5)).toBe(0);
    expect(signOf(1000, 1001)).toBe(0);
    expect(signOf(1000, 1020)).toBe(1);
    expect(signOf(40, 38)).toBe(-1);
  });
});

describe('what can be said of the year', () => {
  const since = (value: number) => (month: number) => (month >= orderMonth ? value : 100);

  it('keeps the counted apart from the true: the last months are not counted yet', () => {
    const facts = yearFacts(policy, order('stop'), aRun(), aRun({ 'irregular-arrivals': since(90) }));
    expect(facts.run_b_arrivals).toBe(90 * monthsAfter);
    expect(facts.run_known).toBe(90 * (monthsAfter - cabinet.calendar.countedLateMonths));
    expect(facts).toMatchObject({ run_arrivals: -1, run_seen: -10, run_a_arrivals: 100 * monthsAfter });
  });

  it('calls a promise kept by what happened, not by what was meant', () => {
    const promised = { ...order('beds'), promise: 'packhouses' } as const;
    const fewer = aRun({ 'people-in-exploitation': since(80) });
    const more = aRun({ 'people-in-exploitation': since(120) });
    expect(yearFacts(policy, promised, aRun(), fewer).run_kept).toBe(1);
    expect(yearFacts(policy, promised, aRun(), more).run_kept).toBe(0);
  });

  it('has whole numbers only, so that a sentence can say them', () => {
    const facts = yearFacts(policy, order('find'), aRun({ deaths: 1.7 }), aRun({ deaths: 1.3 }));
    for (const value of Object.values(facts)) expect(Number.isInteger(value)).toBe(true);
  });
});

describe('the bet', () => {
  const worse = aRun({ 'arrivals-land-remote': 130, 'housing-gap': 110 });

  it('falls on the place that got worse by the largest share', () => {
    expect(scoreBet('far-road', aRun(), worse)).toEqual({ worst: 2, hit: 1 });
    expect(scoreBet('strait', aRun(), worse)).toEqual({ worst: 2, hit: 0 });
  });

  it('is off when nothing got worse', () => {
    expect(scoreBet('beds', aRun(), aRun({ deaths: 90 }))).toEqual({ worst: 0, hit: 2 });
  });
});
