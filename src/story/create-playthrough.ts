// This module is the one door to a role being played: role and world in, playthrough out. Screens, walkers and tests use it.
// Each role's story is loaded only when it is played.

import type { Playthrough, RoleId } from '../play/beat';
import type { QuayPerson } from '../sim/run-api';

/** What a play starts from. The same start and the same log always give the same beats. */
export interface PlayStart {
  /** World facts by story variable (`pw_*`, `sm_*`), whole numbers; see `src/world/story-facts.ts`. */
  readonly facts: Readonly<Record<string, number>>;
  /** Seed of the world, 16 bits. */
  readonly seed: number;
  /** Persons of the run who passed Lantern Quay; the officer's generated cases are drawn from them. */
  readonly quay?: readonly QuayPerson[];
  /** Option numbers to play again, from a save. */
  readonly log?: readonly number[];
  /**
   * The minister's year: asked when the order is signed, with a way to read the story's numbers; answers `run_*` facts.
   * Without it, or when it answers undefined, the facts of the start stand (a save holds them) or the story's own.
   */
  readonly season?: (read: (name: string) => number | undefined) => Readonly<Record<string, number>> | undefined;
  /** Begin at a knot: for tests and previews of one scene. */
  readonly startAt?: string;
}

type Create = (start: PlayStart) => Playthrough;

/** How each role is loaded. */
const loaders: Readonly<Record<RoleId, () => Promise<Create>>> = {
  migrant: async () => (await import('./migrant-playthrough')).createMigrantPlaythrough,
  officer: async () => (await import('./officer-playthrough')).createOfficerPlaythrough,
  policymaker: async () => (await import('./policymaker-playthrough')).createPolicymakerPlaythrough,
};

/** Load a role's story and give back how to start it, any number of times. */
export function loadRole(role: RoleId): Promise<Create> {
  return loaders[role]();
}

/** Start or resume a role. */
export async function createPlaythrough(role: RoleId, start: PlayStart): Promise<Playthrough> {
  return (await loadRole(role))(start);
}
