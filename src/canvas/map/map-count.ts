// This module counts what the map of lights shows at a month, by kind of light and by route, so that text can say the
// same thing as the picture. Counts are persons at risk, not simulated persons.

import { personsAtRisk } from '../../sim/run-api';
import type { LightSource } from './light-book';
import { type LightKind, lightKinds } from './light-kinds';

/** Counts at one month. */
export interface MapCount {
  readonly kinds: Readonly<Record<LightKind, number>>;
  /** People on the road by route code. */
  readonly routes: Readonly<Record<number, number>>;
}

/** Count everyone in a recording at a month. */
export function countMap({ trace, people, months, kindByState }: LightSource, month: number): MapCount {
  const kinds = Object.fromEntries(lightKinds.map((kind) => [kind, 0])) as Record<LightKind, number>;
  const routes: Record<number, number> = {};
  const row = Math.min(months - 1, Math.max(0, month)) * people;
  const weight = personsAtRisk / people;
  for (let person = 0; person < people; person++) {
    const kind = lightKinds[kindByState[trace.state[row + person]!] ?? lightKinds.length - 1] ?? 'away';
    kinds[kind] += weight;
    const route = trace.leg[row + person]! >> 4;
    if (route !== 0 && (kind === 'regular' || kind === 'irregular' || kind === 'held')) {
      routes[route] = (routes[route] ?? 0) + weight;
    }
  }
  return { kinds, routes };
}
