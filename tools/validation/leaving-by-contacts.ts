// This module measures cumulative causation (M-V16): how much likelier those are to leave who have contacts abroad.
// It follows persons, which no output does: who is at home in a month, how many of her contacts are abroad, who has left
// four years later.

import { startSimulation } from '../../src/sim/engine/simulation.ts';
import { personState } from '../../src/sim/frame/person-state.ts';
import { contactOf } from '../../src/sim/people/beliefs.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';

const abroad: readonly number[] = [
  personState.irregular,
  personState.claim,
  personState.tied,
  personState.open,
  personState.protected,
  personState.exploited,
];

/** Month (from the start of burn-in) in which contacts are counted. */
const countedAt = 36;

/** Share that left among those with two or more contacts abroad, over the share among those with none. */
export function leavingByContacts(request: RunRequest): number {
  const simulation = startSimulation(request);
  const { population } = simulation;
  const contactCount = request.parameters['belief.contacts'];
  let contacts: readonly number[] = [];
  const left = new Uint8Array(population.count);
  while (!simulation.done) {
    if (simulation.time === countedAt) {
      contacts = Array.from(population.state, (state, person) => {
        if (state !== personState.origin) return -1;
        let count = 0;
        for (let which = 0; which < contactCount; which++) {
          const other = contactOf(population.key[person]!, which, population.count);
          if (abroad.includes(population.state[other]!)) count++;
        }
        return count;
      });
    }
    simulation.openMonth();
    for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
    simulation.closeMonth();
    if (contacts.length > 0) {
      for (let person = 0; person < population.count; person++) {
        const state = population.state[person]!;
        if (state !== personState.origin && state !== personState.queue) left[person] = 1;
      }
    }
  }
  const share = (has: (count: number) => boolean) => {
    let persons = 0;
    let leavers = 0;
    contacts.forEach((count, person) => {
      if (count < 0 || !has(count)) return;
      persons++;
      leavers += left[person]!;
    });
    return leavers / persons;
  };
  return share((count) => count >= 2) / share((count) => count === 0);
}
