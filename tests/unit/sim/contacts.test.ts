// These tests say what networks do: who knows people in the destination goes more easily, and being turned away as a
// family sends some to smugglers whom kin pay.

import { describe, expect, it } from 'vitest';
import { type ParameterId, withAssumptions } from '../../../src/evidence/parameter-set';
import { runModel } from '../../../src/sim/engine/run';
import { startSimulation } from '../../../src/sim/engine/simulation';
import { mark, personState, trait } from '../../../src/sim/frame/person-state';
import type { MonthStage } from '../../../src/sim/month/month-stage';
import { contactOf, listen } from '../../../src/sim/people/beliefs';
import type { OutputId } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const sum = (set: Partial<Record<ParameterId, number>>, output: OutputId) => {
  const request = aRequest({ people: 6000, months: 60 });
  const { outputs } = runModel({ ...request, parameters: withAssumptions(request.parameters, set) });
  return outputs[output].reduce((total, value) => total + value, 0);
};

describe('contacts in the destination', () => {
  it('count as a share of all contacts, and nobody has contacts who are stored', () => {
    const { stage } = startSimulation(aRequest({ people: 2000 })) as unknown as { stage: MonthStage };
    const { population } = stage;
    const person = 40;
    population.stateBefore.fill(personState.origin);
    expect(listen(stage, person)).toBe(0);
    population.stateBefore[contactOf(population.key[person]!, 0, population.count)] = personState.tied;
    expect(listen(stage, person)).toBeGreaterThan(0);
    population.stateBefore.fill(personState.open);
    expect(listen(stage, person)).toBe(1);
  });

  it('make people leave more when they weigh more', () => {
    const usual = { 'decision.network-usual': 0 } as const;
    const none = sum({ ...usual, 'decision.network-weight': 0 }, 'irregular-departures');
    const strong = sum({ ...usual, 'decision.network-weight': 1.5 }, 'irregular-departures');
    expect(strong).toBeGreaterThan(none * 1.1);
  });
});

describe('families who are refused', () => {
  it('arrive less by the regular way', () => {
    const usual = sum({}, 'regular-arrivals');
    expect(sum({ 'family.refused-share': 0.6 }, 'regular-arrivals')).toBeLessThan(usual);
  });

  it('have kin, and go to smugglers more when kin pay for it', () => {
    const request = aRequest({ people: 6000, months: 24 });
    const parameters = withAssumptions(request.parameters, { 'family.refused-share': 0.6 });
    const simulation = startSimulation({ ...request, parameters });
    while (!simulation.done) {
      simulation.openMonth();
      for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
      simulation.closeMonth();
    }
    const { population } = simulation;
    const refused = Array.from(population.marks.keys()).filter(
      (person) => (population.marks[person]! & mark.familyRefused) !== 0,
    );
    expect(refused.length).toBeGreaterThan(5);
    for (const person of refused) {
      expect(population.traits[person]! & trait.kin).toBe(trait.kin);
      expect(population.marks[person]! & mark.visaRefused).toBe(mark.visaRefused);
    }
    const closed = { 'family.refused-share': 0.6 } as const;
    const alone = sum({ ...closed, 'decision.kin-smuggled': 0 }, 'irregular-departures');
    expect(sum({ ...closed, 'decision.kin-smuggled': 1.5 }, 'irregular-departures')).toBeGreaterThan(alone);
  });
});
