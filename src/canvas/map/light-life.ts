// This module reads one person's months out of a recording of lights: where she is from, and each month in which her state
// or her route changed. It knows no more of her than the map shows, and gives nobody a name.

import { type PersonStateName, personState, personStateNames } from '../../sim/frame/person-state';
import { type LightSource, shownPersons } from './light-book';
import { kindNumber, type LightKind } from './light-kinds';

/** From this month on she is in this state, on this route (route code, 0 for none). */
export interface LifeMonth {
  readonly month: number;
  readonly state: PersonStateName;
  readonly route: number;
}

/** A person's life as the map can tell it. */
export interface LightLife {
  /** Code of the country she is from. */
  readonly origin: number;
  /** First entry: how the recording begins. Then one for each change. */
  readonly months: readonly LifeMonth[];
}

const onRoad: readonly PersonStateName[] = [
  'travellingRegular',
  'travellingIrregular',
  'stranded',
  'detained',
  'exploitedEnRoute',
];

/** Read a life. Throws a RangeError for a person the recording does not hold. */
export function lifeOf({ trace, people, months }: LightSource, person: number): LightLife {
  if (!(person >= 0 && person < people)) throw new RangeError(`The recording has no person ${person}.`);
  const told: LifeMonth[] = [];
  for (let month = 0; month < months; month++) {
    const at = month * people + person;
    const state = personStateNames[trace.state[at] ?? personState.outside] ?? 'outside';
    // A route says something only while she is on it.
    const route = onRoad.includes(state) ? (trace.leg[at] ?? 0) >> 4 : 0;
    const last = told.at(-1);
    if (last?.state !== state || last.route !== route) told.push({ month, state, route });
  }
  return { origin: trace.origin[person] ?? 0, months: told };
}

/** What is true of her at a month. */
export function lifeAt(life: LightLife, month: number): LifeMonth | undefined {
  let now: LifeMonth | undefined;
  for (const entry of life.months) if (entry.month <= month) now = entry;
  return now ?? life.months[0];
}

/** Kinds of light somebody may want to follow, in the order of the list. */
const followedKinds: readonly LightKind[] = ['irregular', 'regular', 'held', 'waiting', 'exploited', 'free'];

/** Someone who can be followed. */
export interface Candidate {
  readonly person: number;
  readonly kind: LightKind;
  readonly origin: number;
}

/** Some lights of each kind that is on its way at a month, evenly over everyone shown: the keyboard's way to touch one. */
export function candidatesAt(source: LightSource, month: number, mostShown: number, ofEach = 3): Candidate[] {
  const { trace, people, months, kindByState } = source;
  const row = Math.min(months - 1, Math.max(0, month)) * people;
  const found = new Map<number, number[]>(followedKinds.map((kind) => [kindNumber(kind), []]));
  for (const person of shownPersons(people, mostShown)) {
    found.get(kindByState[trace.state[row + person]!] ?? -1)?.push(person);
  }
  return followedKinds.flatMap((kind) => {
    const all = found.get(kindNumber(kind)) ?? [];
    const count = Math.min(ofEach, all.length);
    return Array.from({ length: count }, (_, at) => {
      const person = all[Math.floor(((at + 0.5) * all.length) / count)]!;
      return { person, kind, origin: trace.origin[person] ?? 0 };
    });
  });
}
