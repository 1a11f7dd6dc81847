// This module reads two recordings of the same people: what became of each by the end, in A and in B, and in which month and
// by what kind of turn her two lives parted. It reads states, month by month; the draw behind a turn is in her file.

import { type PersonStateName, personState, personStateNames } from '../../../sim/frame/person-state';
import type { LightTrace } from '../../../sim/run-api';

/** What became of a person by the end of a run. */
export const fates = [
  'home',
  'returned',
  'on-the-way',
  'without-papers',
  'with-papers',
  'out-of-exploitation',
  'exploited',
  'died',
  'elsewhere',
] as const;
export type Fate = (typeof fates)[number];

/** Kinds of turn at which lives part: what one world brought in that month and the other did not. */
export const turns = [
  'set-out-regular',
  'set-out-irregular',
  'joined-queue',
  'other-way',
  'stopped',
  'captured',
  'exploited',
  'died',
  'arrived',
  'papers',
  'found',
  'sent-back',
  'gave-up',
  'moved-on',
] as const;
export type Turn = (typeof turns)[number];

/** In which world the turn came: in one of them alone, or another one in each. */
export const places = ['a', 'b', 'each'] as const;
export type TurnPlace = (typeof places)[number];

/** Both lives of everyone, by person. */
export interface FateBook {
  readonly people: number;
  /** Index in `fates`. */
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /** First month in which the lives differ, −1 for lives that are one. */
  readonly parted: Int16Array;
  /** Index in `turns`; meaningful where lives part. */
  readonly turn: Uint8Array;
  /** Index in `places`. */
  readonly place: Uint8Array;
}

/** People who went from one fate to another by one kind of turn. */
export interface FateFlow {
  readonly from: Fate;
  readonly turn: Turn;
  readonly place: TurnPlace;
  readonly to: Fate;
  /** Simulated persons. */
  readonly count: number;
}

const fateOfState: Readonly<Record<PersonStateName, Fate>> = {
  origin: 'home',
  queue: 'home',
  travellingRegular: 'on-the-way',
  travellingIrregular: 'on-the-way',
  stranded: 'on-the-way',
  exploitedEnRoute: 'exploited',
  detained: 'on-the-way',
  irregular: 'without-papers',
  claim: 'without-papers',
  tied: 'with-papers',
  open: 'with-papers',
  exploited: 'exploited',
  identified: 'out-of-exploitation',
  protected: 'with-papers',
  returnedForced: 'returned',
  returnedVoluntary: 'returned',
  dead: 'died',
  outside: 'elsewhere',
};

const turnOfState: Readonly<Record<PersonStateName, Turn>> = {
  origin: 'gave-up',
  queue: 'joined-queue',
  travellingRegular: 'set-out-regular',
  travellingIrregular: 'set-out-irregular',
  stranded: 'stopped',
  exploitedEnRoute: 'captured',
  detained: 'stopped',
  irregular: 'arrived',
  claim: 'arrived',
  tied: 'papers',
  open: 'papers',
  exploited: 'exploited',
  identified: 'found',
  protected: 'papers',
  returnedForced: 'sent-back',
  returnedVoluntary: 'gave-up',
  dead: 'died',
  outside: 'moved-on',
};

const fateByState = Uint8Array.from(personStateNames, (name) => fates.indexOf(fateOfState[name]));
const turnByState = Uint8Array.from(personStateNames, (name) => turns.indexOf(turnOfState[name]));
const otherWay = turns.indexOf('other-way');
const escaped = fates.indexOf('out-of-exploitation');
const [withPapers, withoutPapers] = [fates.indexOf('with-papers'), fates.indexOf('without-papers')];

/** Read both lives of everyone. */
export function readFates(a: LightTrace, b: LightTrace, people: number, months: number): FateBook {
  const book = {
    people,
    a: fatesIn(a, people, months),
    b: fatesIn(b, people, months),
    parted: new Int16Array(people).fill(-1),
    turn: new Uint8Array(people),
    place: new Uint8Array(people),
  };
  let open = Int32Array.from({ length: people }, (_, person) => person);
  for (let month = 0; month < months && open.length > 0; month++) {
    const row = month * people;
    open = open.filter((person) => {
      const at = row + person;
      if (a.state[at] === b.state[at] && a.leg[at]! >> 4 === b.leg[at]! >> 4) return true;
      book.parted[person] = month;
      const [turn, place] = turnAt(a, b, at, month === 0 ? -1 : at - people);
      book.turn[person] = turn;
      book.place[person] = place;
      return false;
    });
  }
  return book;
}

/** What one world brought and the other did not, and which; where both brought something new, people went different ways. */
function turnAt(a: LightTrace, b: LightTrace, at: number, before: number): readonly [turn: number, place: number] {
  const was = before < 0 ? personState.origin : a.state[before]!;
  const [inA, inB] = [a.state[at]!, b.state[at]!];
  if (inA === inB || (inA !== was && inB !== was)) return [otherWay, 2];
  return inB === was ? [turnByState[inA]!, 0] : [turnByState[inB]!, 1];
}

function fatesIn({ state }: LightTrace, people: number, months: number): Uint8Array {
  const harmed = new Uint8Array(people);
  for (let month = 0; month < months; month++) {
    const row = month * people;
    for (let person = 0; person < people; person++)
      if (state[row + person] === personState.exploited) harmed[person] = 1;
  }
  const last = (months - 1) * people;
  return Uint8Array.from(harmed, (was, person) => {
    const fate = fateByState[state[last + person]!]!;
    return was === 1 && (fate === withPapers || fate === withoutPapers) ? escaped : fate;
  });
}

/** Everyone whose fate changed, grouped: the largest group first, equal ones in the order of the lists. */
export function flowsOf(book: FateBook): FateFlow[] {
  const counts = new Map<number, number>();
  for (let person = 0; person < book.people; person++) {
    if (book.a[person] === book.b[person] || book.parted[person]! < 0) continue;
    const middle = book.turn[person]! * places.length + book.place[person]!;
    const key = (book.a[person]! * middles + middle) * fates.length + book.b[person]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([keyA, countA], [keyB, countB]) => countB - countA || keyA - keyB)
    .map(([key, count]) => {
      const middle = Math.floor(key / fates.length) % middles;
      return {
        from: fates[Math.floor(key / fates.length / middles)]!,
        turn: turns[Math.floor(middle / places.length)]!,
        place: places[middle % places.length]!,
        to: fates[key % fates.length]!,
        count,
      };
    });
}

const middles = turns.length * places.length;

/** Which people are looked for; what is absent does not matter. */
export interface FateSearch {
  readonly from?: Fate | undefined;
  readonly to?: Fate | undefined;
  readonly origin?: number | undefined;
  /** Only people whose fate changed. */
  readonly changed?: boolean | undefined;
}

/** The people of a list who are looked for, in its order; at most `most`. */
export function findPeople(
  book: FateBook,
  origins: Uint8Array,
  among: ArrayLike<number>,
  { from, to, origin, changed }: FateSearch,
  most: number,
): number[] {
  const [a, b] = [from === undefined ? -1 : fates.indexOf(from), to === undefined ? -1 : fates.indexOf(to)];
  const found: number[] = [];
  for (let at = 0; at < among.length && found.length < most; at++) {
    const person = among[at]!;
    if (a >= 0 && book.a[person] !== a) continue;
    if (b >= 0 && book.b[person] !== b) continue;
    if (origin !== undefined && origins[person] !== origin) continue;
    if (changed && book.a[person] === book.b[person]) continue;
    found.push(person);
  }
  return found;
}
