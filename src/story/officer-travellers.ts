// This module meets the travellers of a shift: whom the run of the model sends, whom a save remembers, and how long the
// window is open for them.

import { generateCase, type OfficerCase } from '../roles/officer/case-generator';
import { type OfficerWorld, readOfficerWorld } from '../roles/officer/officer-world';
import { recallCase, rememberCases, rememberedCases } from '../roles/officer/quay-memory';
import { buildQuayPool } from '../roles/officer/quay-pool';
import type { PlayStart } from './play-start';

/** Month of the run in which this shift lies (contracts 5: desk reads months 24–36). */
export const deskMonth = 30;

/** Facts that a save must keep so that the travellers stay who they were. */
export function officerFacts(start: Omit<PlayStart, 'log' | 'startAt'>): Readonly<Record<string, number>> {
  const pool = buildQuayPool(start.quay ?? [], deskMonth);
  const source = { seed: start.seed, world: readOfficerWorld(start.facts), pool };
  const met = Array.from({ length: rememberedCases }, (_, at) => generateCase(source, at + 1));
  return rememberCases(met);
}

/** The travellers of one shift, each made once. */
export class Travellers {
  readonly #start: PlayStart;
  readonly #world: OfficerWorld;
  readonly #met = new Map<number, OfficerCase>();
  #pool: ReturnType<typeof buildQuayPool> | undefined;

  constructor(start: PlayStart, world: OfficerWorld) {
    this.#start = start;
    this.#world = world;
  }

  /** The traveller of a go: as the save remembers them, or as the run sends them. */
  at(key: number): OfficerCase {
    const known = this.#met.get(key);
    if (known) return known;
    this.#pool ??= buildQuayPool(this.#start.quay ?? [], deskMonth);
    const remembered = recallCase(this.#start.facts, key);
    const source = { seed: this.#start.seed, world: this.#world, pool: this.#pool };
    const made = generateCase(remembered ? { ...source, remembered } : source, key);
    this.#met.set(key, made);
    return made;
  }
}

/** Seconds until the window must be handed over: two travellers at the first line, and half of one second line. */
export function windowSeconds(world: OfficerWorld): number {
  return 2 * world.firstLineSeconds + world.secondLineMinutes * 30;
}
