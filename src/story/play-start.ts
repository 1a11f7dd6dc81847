// This module says what a play starts from: facts of a world, luck, people who passed the Quay, a log to play again.

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
  /** Name on the traveller's passport; the default stands without it. It changes no beat, only what a paper shows. */
  readonly traveller?: string;
  /** Begin at a knot: for tests and previews of one scene. */
  readonly startAt?: string;
}
