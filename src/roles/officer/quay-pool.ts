// This module holds the persons of a run who passed the Quay, by truth and by what can be seen of them, and deals the
// seen traits (origin, gender, age band, job) from one distribution for every truth, so that none of them is a signal.

import type { QuayPerson } from '../../sim/run-api';
import { type TruthClass, truthOf } from './truth-class';

/** What a passport shows of a person. Codes as in `QuayPerson`. */
export interface SeenTraits {
  readonly origin: number;
  readonly gender: number;
  readonly ageBand: number;
  readonly job: number;
}

/** A person taken from the pool, and the traits in which nobody of that truth matched, so that the dealt ones are shown. */
export interface TakenPerson {
  readonly person: QuayPerson | undefined;
  readonly merged: readonly (keyof SeenTraits)[];
}

/** Persons who passed the Quay around one month. */
export interface QuayPool {
  readonly month: number;
  /** Persons by truth and traits, at four grains from fine to coarse. */
  readonly cells: ReadonlyMap<string, readonly QuayPerson[]>;
  /** Cumulated weights of the adult cells, over all truths together. */
  readonly adultCells: readonly { readonly traits: SeenTraits; readonly upTo: number }[];
  readonly childCells: readonly { readonly traits: SeenTraits; readonly upTo: number }[];
  readonly size: number;
}

const grains: readonly (readonly (keyof SeenTraits)[])[] = [
  ['origin', 'gender', 'ageBand', 'job'],
  ['origin', 'gender', 'ageBand'],
  ['origin', 'gender'],
  ['gender'],
  [],
];

function cellKey(truth: TruthClass, traits: SeenTraits, grain: readonly (keyof SeenTraits)[]): string {
  return `${truth}|${grain.map((name) => `${name}${traits[name]}`).join('|')}`;
}

/** Sort the persons of a run for dealing: those within 12 months of `month`, or 24 where fewer than 200 are. */
export function buildQuayPool(quay: readonly QuayPerson[], month: number): QuayPool {
  const near = quay.filter((person) => Math.abs(person.month - month) <= 12);
  const persons = near.length >= 200 ? near : quay.filter((person) => Math.abs(person.month - month) <= 24);
  const cells = new Map<string, QuayPerson[]>();
  for (const person of persons) {
    const truth = truthOf(person);
    for (const grain of grains) {
      const key = cellKey(truth, person, grain);
      const cell = cells.get(key);
      if (cell) cell.push(person);
      else cells.set(key, [person]);
    }
  }
  return {
    month,
    cells,
    adultCells: cumulate(
      persons.filter((person) => !person.minor),
      (person) => ({ origin: person.origin, gender: person.gender, ageBand: person.ageBand, job: person.job }),
    ),
    childCells: cumulate(
      persons.filter((person) => person.minor),
      (person) => ({ origin: person.origin, gender: person.gender, ageBand: 0, job: 0 }),
    ),
    size: persons.length,
  };
}

function cumulate(
  persons: readonly QuayPerson[],
  seen: (person: QuayPerson) => SeenTraits,
): { traits: SeenTraits; upTo: number }[] {
  const counts = new Map<string, { traits: SeenTraits; count: number }>();
  for (const person of persons) {
    const traits = seen(person);
    const key = cellKey('ordinary', traits, grains[0] ?? []);
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { traits, count: 1 });
  }
  let sum = 0;
  return [...counts.values()].map(({ traits, count }) => {
    sum += count;
    return { traits, upTo: sum / persons.length };
  });
}

/** Deal seen traits, the same way whatever is true. Without a run every trait is equally likely. */
export function dealTraits(pool: QuayPool, child: boolean, draw: number): SeenTraits {
  const cells = child ? pool.childCells : pool.adultCells;
  const found = cells.find((cell) => draw < cell.upTo) ?? cells.at(-1);
  if (found) return found.traits;
  const at = Math.floor(draw * 120);
  return child
    ? { origin: at % 3, gender: Math.floor(at / 3) % 2, ageBand: 0, job: 0 }
    : {
        origin: at % 3,
        gender: Math.floor(at / 3) % 2,
        ageBand: 1 + (Math.floor(at / 6) % 4),
        job: Math.floor(at / 24),
      };
}

/** Take a person of a truth with the dealt traits; where there is none, the nearest, and say which traits were merged. */
export function takePerson(pool: QuayPool, truth: TruthClass, traits: SeenTraits, draw: number): TakenPerson {
  for (const grain of grains) {
    const cell = pool.cells.get(cellKey(truth, traits, grain));
    if (!cell || cell.length === 0) continue;
    const person = cell[Math.min(cell.length - 1, Math.floor(draw * cell.length))];
    const all = grains[0] ?? [];
    return { person, merged: person === undefined ? all : all.filter((name) => person[name] !== traits[name]) };
  }
  return { person: undefined, merged: grains[0] ?? [] };
}
