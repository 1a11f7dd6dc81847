// This module gives walkers and story tests the world a policy makes: facts and the persons at the Quay.

import type { PolicyId } from '../../src/policy/policies';
import type { QuayPerson } from '../../src/sim/run-api';

/** What a story reads of a world. */
export interface WalkWorld {
  readonly facts: Readonly<Record<string, number>>;
  readonly quay?: readonly QuayPerson[];
}

/** The world of a policy. */
export async function readWorld(_policy: PolicyId, _seed: number): Promise<WalkWorld> {
  return { facts: {} };
}
