// This module reserves the first persons of every population for the lives a player can lead. They are persons like any
// other: every price and hazard they meet is the model's keyed draw. Only who they are is fixed, and that they are at
// home until the story starts, when the player's choices take the place of their own.

import { trait } from '../frame/person-state';

/** A reserved person. */
export interface ReservedPerson {
  /** Number of the person in every run. */
  readonly person: number;
  readonly origin: number;
  readonly gender: number;
  readonly ageBand: number;
  readonly skill: number;
  readonly sector: number;
  readonly traits: number;
  readonly savingsCrowns: number;
}

/** Month (after burn-in) until which reserved persons stay where they are. */
export const reservedUntilMonth = 24;

/** Slots of the playable lives; the first is Teska, the others wait for their chapters. */
export const reservedPersons = {
  teska: {
    person: 0,
    origin: 0,
    gender: 0,
    ageBand: 2,
    skill: 0,
    sector: 0,
    traits: trait.reserved,
    savingsCrowns: 1500,
  },
  kettan: {
    person: 1,
    origin: 1,
    gender: 1,
    ageBand: 2,
    skill: 2,
    sector: 1,
    traits: trait.reserved | trait.need,
    savingsCrowns: 900,
  },
  simmet: {
    person: 2,
    origin: 2,
    gender: 1,
    ageBand: 4,
    skill: 0,
    sector: 3,
    traits: trait.reserved,
    savingsCrowns: 400,
  },
} as const satisfies Readonly<Record<string, ReservedPerson>>;

/** All reserved persons, by their number. */
export const reservedList: readonly ReservedPerson[] = Object.values(reservedPersons);
