// This module reads a recording of lights as places on the map: for each month, where every shown person's light stands
// and how it looks. Which persons are shown depends on their number only, so two policies show the same people.

import { type CountryId, type Geography, placeById } from '../../evidence/geography';
import type { LightTrace } from '../../sim/run-api';
import { kindNumber, lightKinds, standingOf } from './light-kinds';
import { distanceOnLeg, pointAlong, type RouteLine, routeLines } from './route-lines';

/** All shown lights at one month. Columns are indexed by the light's place in `persons`. */
export interface LightMonth {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Number of the kind. */
  readonly kind: Uint8Array;
  /** Route code, 0 for none. */
  readonly route: Uint8Array;
  /** Distance along the route's line; meaningful when `route` is not 0. */
  readonly distance: Float32Array;
}

/** Reads a recording. */
export interface LightBook {
  /** Person ids of the lights shown. */
  readonly persons: Int32Array;
  readonly months: number;
  at(month: number): LightMonth;
  /** The road a person of this origin takes. */
  line(index: number, route: number): RouteLine | undefined;
}

/** What is read. */
export interface LightSource {
  readonly trace: LightTrace;
  readonly people: number;
  readonly months: number;
  /** Kind number by state code. */
  readonly kindByState: Uint8Array;
}

const home = kindNumber('home');
const exploited = kindNumber('exploited');
const free = kindNumber('free');
const lost = kindNumber('lost');
const away = kindNumber('away');
const unsettled = kindNumber('unsettled');
const settled = kindNumber('settled');
/** A route reaches its end during the month a person arrives. */
const wholeWay = 1;

/** A number in 0–1 from a person and a purpose; only for where a light stands within a crowd. */
export function scatterOf(person: number, purpose: number): number {
  let h = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(purpose + 7, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Which persons are shown: evenly spread numbers, the same for every policy. */
export function shownPersons(people: number, most: number): Int32Array {
  const count = Math.min(people, most);
  return Int32Array.from({ length: count }, (_, at) => Math.floor(((at + 0.5) * people) / count));
}

/** Open a recording. */
export function openLightBook(source: LightSource, geography: Geography, most: number): LightBook {
  const { trace, people, months, kindByState } = source;
  const persons = shownPersons(people, most);
  const lines = routeLines(geography);
  const history = readHistory(source, persons);
  const homes = homesOf(geography);
  const works = geography.workplaces.map((id) => placeById(id).at);
  const out = new Float32Array(2);
  const known = new Map<number, LightMonth>();
  const lineFor = (index: number, route: number): RouteLine | undefined =>
    lines.get(trace.origin[persons[index]!]! * 16 + route);

  function kindAt(index: number, month: number): number {
    const person = persons[index]!;
    const kind = kindByState[trace.state[month * people + person]!] ?? away;
    const since = history.exploitedFrom[index]!;
    // Safe and free again, by whatever way out: she is settled or living without papers, and was exploited before.
    const isFree = since <= month && (kind === settled || kind === unsettled);
    return isFree ? free : kind;
  }

  function read(month: number): LightMonth {
    const count = persons.length;
    const made: LightMonth = {
      x: new Float32Array(count),
      y: new Float32Array(count),
      kind: new Uint8Array(count),
      route: new Uint8Array(count),
      distance: new Float32Array(count),
    };
    for (let index = 0; index < count; index++) {
      const person = persons[index]!;
      const kind = kindAt(index, month);
      const standing = standingOf[lightKinds[kind]!];
      const when = standing === 'lost' ? history.lastLegMonth[index]! : month;
      const leg = trace.leg[when * people + person] ?? 0;
      const line = lineFor(index, leg >> 4);
      made.kind[index] = kind;
      made.route[index] = leg >> 4;
      if ((standing === 'leg' || standing === 'lost') && line !== undefined) {
        const share =
          kind === kindNumber('held') ? 0.9 + scatterOf(person, 4) * 0.1 : 0.12 + scatterOf(person, 3) * 0.8;
        const distance = distanceOnLeg(line, (leg & 15) + 1, share);
        made.distance[index] = distance;
        pointAlong(line, distance, out);
        // People who are held stand about; crosses lie as the sea left them.
        const spread = kind === lost ? 11 : kind === kindNumber('held') ? 15 : 5;
        made.x[index] = out[0]! + around(person, 5) * spread;
        made.y[index] = out[1]! + around(person, 6) * spread;
      } else if (standing === 'work' || standing === 'leg') {
        const place = works[Math.floor(scatterOf(person, 7) * works.length)] ?? works[0]!;
        const spread = kind === exploited ? 44 : 62;
        made.x[index] = place[0] + around(person, 8) * spread;
        made.y[index] = place[1] + around(person, 9) * spread;
        made.distance[index] = wholeWay * (line?.length ?? 0);
      } else {
        const place = homes[trace.origin[person]!] ?? homes[0]!;
        // Half live in or near the town, half in the villages around.
        const spread = scatterOf(person, 10) < 0.5 ? 62 : 128;
        made.x[index] = place[0] + around(person, 1) * spread;
        made.y[index] = place[1] + around(person, 2) * spread;
        made.distance[index] = 0;
      }
    }
    return made;
  }

  return {
    persons,
    months,
    line: lineFor,
    at(month) {
      const wanted = Math.min(months - 1, Math.max(0, month));
      let found = known.get(wanted);
      if (found === undefined) {
        // Two months are moved between; older ones are read again when asked for.
        if (known.size > 3) known.delete(known.keys().next().value as number);
        found = read(wanted);
        known.set(wanted, found);
      }
      return found;
    },
  };
}

/** Nearer to the middle more often than to the rim. −1 to 1. */
function around(person: number, purpose: number): number {
  return scatterOf(person, purpose) + scatterOf(person, purpose + 20) + scatterOf(person, purpose + 40) - 1.5;
}

function homesOf(geography: Geography): readonly (readonly [number, number])[] {
  const homes: (readonly [number, number])[] = [];
  for (const country of geography.countries) {
    if (country.originCode === undefined) continue;
    const start = geography.routes.flatMap((route) => route.feeders[country.id as CountryId]?.[0] ?? [])[0];
    const place = start?.from ?? geography.places.find((other) => other.country === country.id)?.id;
    homes[country.originCode] = place === undefined ? country.labelAt : placeById(place).at;
  }
  return homes;
}

/** First month of exploitation, and for those who died the last month on a road. */
function readHistory({ trace, people, months, kindByState }: LightSource, persons: Int32Array) {
  const exploitedFrom = new Int32Array(persons.length);
  exploitedFrom.fill(0x7fffffff);
  const lastLegMonth = new Int32Array(persons.length);
  for (let month = 0; month < months; month++) {
    for (let index = 0; index < persons.length; index++) {
      const at = month * people + persons[index]!;
      const kind = kindByState[trace.state[at]!] ?? home;
      if (kind === exploited && exploitedFrom[index] === 0x7fffffff) exploitedFrom[index] = month;
      if (trace.leg[at] !== 0 && (kind !== lost || lastLegMonth[index] === 0)) lastLegMonth[index] = month;
    }
  }
  return { exploitedFrom, lastLegMonth };
}
