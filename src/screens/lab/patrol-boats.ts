// This module ties patrol boats on the map to the lever they are: each boat at sea is one step of enforcement above the
// status quo. Where a boat lies changes the picture only; the model has one index for all irregular routes.

import type { BoatPlace } from '../../canvas/map/map-boats';
import { seaOutline } from '../../evidence/geography';
import { type LeverId, leverById } from '../../policy/levers';

/** Boats there are. */
export const boatCount = 4;

/** The lever that boats are. */
export const boatLever: LeverId = 'enforcement';

const lever = leverById(boatLever);
const most = lever.range?.[1] ?? 3;
/** Enforcement that one boat adds. */
const perBoat = (most - lever.statusQuo) / boatCount;

/** Where boats lie when nobody placed them, map units: on the strait, off both heads, off the ferry line. */
const berths: readonly (readonly [number, number])[] = [
  [470, 745],
  [600, 120],
  [420, 880],
  [560, 380],
];

/** How many boats a level of enforcement is. */
export function boatsOf(enforcement: number): number {
  return Math.max(0, Math.min(boatCount, Math.round((enforcement - lever.statusQuo) / perBoat)));
}

/** The enforcement that a number of boats is. */
export function enforcementOf(boats: number): number {
  return lever.statusQuo + Math.max(0, Math.min(boatCount, boats)) * perBoat;
}

/** The first boats of a list of places, filled up with berths. */
export function placesOf(count: number, chosen: readonly (readonly [number, number])[]): BoatPlace[] {
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = chosen[at] ?? berths[at] ?? [500, 600];
    return { id: `boat-${at}`, x, y };
  });
}

/** True when a place of the map is water: boats go nowhere else. */
export function isAtSea(x: number, y: number): boolean {
  const outline = seaOutline();
  let inside = false;
  for (let a = 0, b = outline.length - 1; a < outline.length; b = a++) {
    const [ax, ay] = outline[a]!;
    const [bx, by] = outline[b]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
