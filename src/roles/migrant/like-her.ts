// This module tells how many people like Teska went which way in a year of a run: of a hundred people of Ilvane who took a
// first step (asked for a permit, or set out). It reads the recording of lights alone and knows no story line.
// What the recording cannot tell is not made up. It knows no age, so it counts all who took a step. It knows no permit line,
// so everybody who left with a permit stands with the Scheme. Who followed a recruiter by a smuggler's way stands with those
// who went with smugglers; only who went openly and without a permit stands with the agencies.

import { firstIrregularRoute, origin, personState } from '../../sim/frame/person-state';
import type { LightTrace } from '../../sim/run-api';

/** Of a hundred people like her, how many took each way. Whole numbers that sum to 100. */
export interface WaysOfHundred {
  /** Asked for a permit, and still at home at the end of the year. */
  readonly like_stay: number;
  readonly like_agency: number;
  readonly like_scheme: number;
  /** With smugglers, by sea or land. */
  readonly like_boat: number;
}

/** A run as far as it is read. */
export interface RecordedRun {
  readonly people: number;
  readonly months: number;
  readonly lights?: LightTrace;
}

type Way = keyof WaysOfHundred;

const ways: readonly Way[] = ['like_stay', 'like_agency', 'like_scheme', 'like_boat'];

const atHome: ReadonlySet<number> = new Set([
  personState.origin,
  personState.queue,
  personState.returnedForced,
  personState.returnedVoluntary,
]);
/** Where somebody may be a month after a permit was granted, when the journey itself fell between two months' ends. */
const withPermit: ReadonlySet<number> = new Set([personState.tied, personState.open]);
const withoutPermit: ReadonlySet<number> = new Set([personState.irregular, personState.claim]);

/**
 * Count the months from the first to before the second. Undefined when the run kept no lights of them, or nobody took a step.
 */
export function waysOfHundred(run: RecordedRun, from: number, to: number): WaysOfHundred | undefined {
  const { lights, people, months } = run;
  if (lights === undefined || from < 1 || months < to) return undefined;
  const counts: Record<Way, number> = { like_stay: 0, like_agency: 0, like_scheme: 0, like_boat: 0 };
  for (let person = 0; person < people; person++) {
    if (lights.origin[person] !== origin.ilvane) continue;
    const way = wayOf(lights, people, person, from, to);
    if (way !== undefined) counts[way]++;
  }
  return ofHundred(counts);
}

/** The first way a person took from home in these months; undefined for who never took a step. */
function wayOf({ state, leg }: LightTrace, people: number, person: number, from: number, to: number): Way | undefined {
  let before = state[(from - 1) * people + person]!;
  let inLine = before === personState.queue;
  for (let month = from; month < to; month++) {
    const at = month * people + person;
    const now = state[at]!;
    inLine ||= now === personState.queue;
    if (atHome.has(before) && !atHome.has(now)) {
      const route = leg[at]! >> 4;
      if (route >= firstIrregularRoute || (route === 0 && withoutPermit.has(now))) return 'like_boat';
      if (route > 0 || withPermit.has(now)) return before === personState.queue ? 'like_scheme' : 'like_agency';
      // Gone elsewhere, or dead at home: no way of these.
      return undefined;
    }
    before = now;
  }
  return inLine && atHome.has(before) ? 'like_stay' : undefined;
}

/** Shares of a hundred, rounded so that they sum to it: what is left goes to the largest remainders, in the order of the ways. */
function ofHundred(counts: Readonly<Record<Way, number>>): WaysOfHundred | undefined {
  const sum = ways.reduce((all, way) => all + counts[way], 0);
  if (sum === 0) return undefined;
  const shares = ways.map((way) => ({
    way,
    floor: Math.floor((100 * counts[way]) / sum),
    rest: (100 * counts[way]) % sum,
  }));
  const missing = 100 - shares.reduce((all, { floor }) => all + floor, 0);
  const largest = [...shares].sort((a, b) => b.rest - a.rest || ways.indexOf(a.way) - ways.indexOf(b.way));
  const raised = new Set(largest.slice(0, missing).map(({ way }) => way));
  return Object.fromEntries(
    shares.map(({ way, floor }) => [way, floor + (raised.has(way) ? 1 : 0)]),
  ) as unknown as WaysOfHundred;
}
