// This module gives walkers and story tests the world a policy makes: one run of the model, read as facts, and the persons
// who passed the Quay.

import type { PolicyId } from '../../src/policy/policies';
import { runModel } from '../../src/sim/engine/run';
import type { QuayPerson } from '../../src/sim/run-api';
import { factsOfWorld, requestOfWorld, storyMonths, usualWorld } from '../../src/world/world';

/** What a story reads of a world. */
export interface WalkWorld {
  readonly facts: Readonly<Record<string, number>>;
  readonly quay?: readonly QuayPerson[];
}

/** Run the model once for a policy and read the year the stories read. */
export function readWorld(policy: PolicyId, seed: number): WalkWorld {
  const spec = { ...usualWorld, preset: policy, seed };
  const run = runModel(requestOfWorld(spec, storyMonths.to, { recordQuay: true }));
  return { facts: factsOfWorld(spec, run), ...(run.quay ? { quay: run.quay } : {}) };
}
