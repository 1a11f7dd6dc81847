// This module keeps what became of everyone in both worlds, read only once somebody asks, and walks through the people
// whose fate changed. It says whom to look at and when; it moves nothing itself.

import { useMemo, useRef } from 'preact/hooks';
import { shownPersons } from '../../../canvas/map/light-book';
import type { RunPair } from '../luck-bands';
import { type Fate, type FateBook, type FateSearch, fates, findPeople, readFates } from './fates';

/** The fates of a pair. */
export interface LabFates {
  /** Read now, or from memory. */
  book(): FateBook;
  /** People on the map who are looked for. */
  search(what: FateSearch, most: number): number[];
  /** The next one whose fate changed, of these fates or of any; undefined when there is none. */
  next(from?: Fate, to?: Fate): number | undefined;
}

/** Lights on a map; whom the map does not show cannot be found on it. */
const mostShown = 10_000;
const mostWalked = 400;
const grave: readonly Fate[] = ['died', 'exploited', 'out-of-exploitation'];

/** The fates of a whole pair; undefined before there is one. */
export function useFates(runs: RunPair | undefined): LabFates | undefined {
  const walked = useRef(0);
  return useMemo(() => {
    const [a, b] = [runs?.a.lights, runs?.b.lights];
    if (runs === undefined || a === undefined || b === undefined) return undefined;
    const { people, months } = runs.a;
    let known: FateBook | undefined;
    const book = (): FateBook => {
      known ??= readFates(a, b, people, months);
      return known;
    };
    const search = (what: FateSearch, most: number): number[] =>
      findPeople(book(), a.origin, shownPersons(people, mostShown), what, most);
    return {
      book,
      search,
      next(from, to) {
        const found = search({ changed: true, from, to }, mostWalked);
        const heavy = (person: number): boolean => {
          const { a: inA, b: inB } = book();
          return grave.includes(fates[inA[person]!]!) || grave.includes(fates[inB[person]!]!);
        };
        // Changes between harm and safety come first; each press shows another.
        const list = [...found.filter(heavy), ...found.filter((person) => !heavy(person))];
        walked.current += 1;
        return list[(walked.current - 1) % Math.max(1, list.length)];
      },
    };
  }, [runs]);
}
