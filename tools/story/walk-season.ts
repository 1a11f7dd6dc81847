// This module runs the minister's year for walkers: the world as inherited and the world with the order, on the same people.
// Runs are small and kept by order, because many walks sign the same one.

import type { PolicyId } from '../../src/policy/policies';
import type { ReadNumber } from '../../src/roles/policymaker/decisions';
import { readDecisions } from '../../src/roles/policymaker/decisions';
import {
  type InheritedWorld,
  inheritedRequest,
  movesOf,
  orderedRequest,
  summerFacts,
  yearFacts,
} from '../../src/roles/policymaker/season-run';
import { runModel } from '../../src/sim/engine/run';
import type { RunResult } from '../../src/sim/run-api';
import { requestOfWorld, usualWorld } from '../../src/world/world';

/** Simulated people of a walker's year: enough for the order of things, not for a report. */
const walkPeople = 2_000;

/** What a cabinet is handed: the summer that was, and the year for an order. */
export interface WalkSeason {
  readonly facts: Readonly<Record<string, number>>;
  readonly season: (read: ReadNumber) => Readonly<Record<string, number>>;
}

/** The seasons of a policy. */
export function readSeason(policy: PolicyId, seed: number): WalkSeason {
  const asked = requestOfWorld({ ...usualWorld, preset: policy, seed, people: walkPeople }, 1);
  const { months: _months, ...rest } = asked;
  const world: InheritedWorld = rest;
  const inherited = runModel(inheritedRequest(world));
  const years = new Map<string, RunResult>();
  return {
    facts: summerFacts(inherited),
    season: (read) => {
      const decisions = readDecisions(read);
      const key = JSON.stringify(movesOf(world.policy, decisions));
      const year = years.get(key) ?? runModel(orderedRequest(world, decisions));
      years.set(key, year);
      return yearFacts(world.policy, decisions, inherited, year);
    },
  };
}
