// These tests say what severity does in exploitation: the worse it is, the less pay is kept and the rarer a report of
// one's own; on average over new cases neither changes.

import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/evidence/parameter-set';
import { mark, personState } from '../../../src/sim/frame/person-state';
import { bySeverity } from '../../../src/sim/month/person-rates';
import { stepThrough, sumOf } from './stepped-run';

describe('severity of exploitation', () => {
  const { population } = stepThrough({ people: 6000, months: 48 });
  const persons = Array.from(population.state.keys());

  it('is one of three steps for everybody who was ever exploited in the country, and nothing for others', () => {
    for (const person of persons) {
      const ever = (population.marks[person]! & mark.exploitedAtWork) !== 0;
      expect(population.severity[person]! > 0).toBe(ever);
      expect(population.severity[person]).toBeLessThanOrEqual(3);
    }
    const now = persons.filter((person) => population.state[person] === personState.exploited);
    expect(new Set(now.map((person) => population.severity[person])).size).toBe(3);
  });

  it('lowers pay and reports step by step around a mean of one', () => {
    const p = centralParameters();
    const mild = p['exploitation.severity-mild'];
    const harsh = p['exploitation.severity-harsh'];
    for (const fall of [0.1, 0.3, 0.6]) {
      const [, low, middle, high] = bySeverity(p, fall);
      expect(low).toBeGreaterThan(middle!);
      expect(middle).toBeGreaterThan(high!);
      expect(mild * low! + (1 - mild - harsh) * middle! + harsh * high!).toBeCloseTo(1, 12);
    }
  });

  it('hardly changes how many report themselves', () => {
    const even = stepThrough({ people: 6000, months: 48 }, { 'exploitation.severity-report': 0 });
    const uneven = stepThrough({ people: 6000, months: 48 }, { 'exploitation.severity-report': 0.6 });
    expect(sumOf(uneven, 'self-reports') / sumOf(even, 'self-reports')).toBeGreaterThan(0.85);
    expect(sumOf(uneven, 'self-reports') / sumOf(even, 'self-reports')).toBeLessThan(1.1);
  });

  it('is told apart from harm on the way', () => {
    const atWork = persons.filter((person) => (population.marks[person]! & mark.exploitedAtWork) !== 0);
    const onTheWay = persons.filter((person) => (population.marks[person]! & mark.captured) !== 0);
    expect(atWork.length).toBeGreaterThan(onTheWay.length);
    expect(onTheWay.some((person) => (population.marks[person]! & mark.exploitedAtWork) === 0)).toBe(true);
    for (const person of onTheWay) expect(population.marks[person]! & mark.harmedEnRoute).toBe(mark.harmedEnRoute);
  });
});
