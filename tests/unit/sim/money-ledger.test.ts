// These tests follow every crown: what persons own less what they owe changes by what the ledger says, month by month.
// The dead keep what they had and owed: nobody inherits and no debt is written off, so their money stays in the sum and
// never moves again.

import { describe, expect, it } from 'vitest';
import { type Simulation, startSimulation } from '../../../src/sim/engine/simulation';
import { personState } from '../../../src/sim/frame/person-state';
import { type TallyName, tally } from '../../../src/sim/month/tallies';
import { aRequest } from './a-run';

function step(simulation: Simulation): void {
  simulation.openMonth();
  for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
  simulation.closeMonth();
}

/** What all persons own less what they owe, crowns; the dead among them. */
function wealth({ population }: Simulation): number {
  let sum = 0;
  for (let person = 0; person < population.count; person++) {
    sum += population.savings[person]! - population.debt[person]!;
  }
  return sum;
}

describe('the money of persons', () => {
  const simulation = startSimulation(aRequest({ people: 2500, months: 48, set: { enforcement: 2, remedy: 2 } }));
  const months: { readonly change: number; readonly count: (name: TallyName) => number; readonly revenue: number }[] =
    [];
  let before = wealth(simulation);
  while (!simulation.done) {
    step(simulation);
    const after = wealth(simulation);
    const totals = simulation.totals.slice();
    const month = months.length - 24;
    const perPerson = 200_000 / 2500;
    months.push({
      change: after - before,
      count: (name) => totals[tally[name]]!,
      revenue: month < 0 ? 0 : simulation.outputs['smuggler-revenue'][month]! / perPerson,
    });
    before = after;
  }

  it('comes and goes only as the ledger says, in every month', () => {
    for (const { change, count } of months) {
      const into = count('moneyEarned') + count('moneySavedHome') + count('moneyForgiven') + count('moneyCompensated');
      const out =
        count('moneyLived') +
        count('remittances') +
        count('moneyInterest') +
        count('moneyPaidSmugglers') +
        count('moneyOwedSmugglers') +
        count('moneyFees') +
        count('moneyLost');
      // Each person's crowns are stored in single precision: a few hundredths of a crown in all.
      expect(Math.abs(change - (into - out))).toBeLessThan(1);
    }
  });

  it('knows every kind of gain and loss in the run that was followed', () => {
    const kinds: readonly TallyName[] = [
      'moneyEarned',
      'moneyLived',
      'moneySavedHome',
      'moneyInterest',
      'moneyPaidSmugglers',
      'moneyOwedSmugglers',
      'moneyFees',
      'moneyLost',
      'moneyRepaid',
    ];
    for (const kind of kinds) {
      expect(
        months.reduce((sum, { count }) => sum + count(kind), 0),
        kind,
      ).toBeGreaterThan(0);
    }
  });

  it('makes the revenue of smugglers, to the crown, of what their clients pay and owe', () => {
    for (const { count, revenue } of months.slice(24)) {
      expect(revenue).toBeCloseTo(count('moneyPaidSmugglers') + count('moneyOwedSmugglers'), 3);
    }
  });

  it('lies where it was when a person dies', () => {
    const { population } = simulation;
    const dead = Array.from(population.state.keys()).filter((person) => population.state[person] === personState.dead);
    expect(dead.length).toBeGreaterThan(0);
    const kept = dead.map((person) => [population.savings[person], population.debt[person]]);
    step(simulation);
    expect(dead.map((person) => [population.savings[person], population.debt[person]])).toEqual(kept);
  });
});
