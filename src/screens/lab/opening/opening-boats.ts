// This module holds the patrol boats of the first opening: a fixed number, each at a named berth or wherever the sea was
// touched. Where they lie is the picture's; how many they are is the lever's.

import type { BoatPlace } from '../../../canvas/map/map-boats';
import { boatCount } from '../patrol-boats';

/** A place to send a boat to by name. */
export interface Berth {
  readonly id: 'strait' | 'north' | 'south' | 'middle';
  readonly x: number;
  readonly y: number;
}

/** The named berths, map units. */
export const berths: readonly Berth[] = [
  { id: 'strait', x: 470, y: 745 },
  { id: 'north', x: 600, y: 120 },
  { id: 'south', x: 420, y: 880 },
  { id: 'middle', x: 560, y: 380 },
];

/** The boat that lies at a berth, if one does. */
export function boatAt(boats: readonly BoatPlace[], { x, y }: Berth): BoatPlace | undefined {
  return boats.find((boat) => boat.x === x && boat.y === y);
}

/** One more boat at a place; with all of them out, the one that lies there longest sails over. */
export function withBoatAt(boats: readonly BoatPlace[], x: number, y: number): readonly BoatPlace[] {
  if (boats.some((boat) => boat.x === x && boat.y === y)) return boats;
  if (boats.length < boatCount) {
    const ids = Array.from({ length: boatCount }, (_, at) => `boat-${at}`);
    const id = ids.find((free) => !boats.some((boat) => boat.id === free)) ?? 'boat-0';
    return [...boats, { id, x, y }];
  }
  const [first, ...rest] = boats;
  return first === undefined ? boats : [...rest, { id: first.id, x, y }];
}

/** The boats without one of them. */
export function withoutBoat(boats: readonly BoatPlace[], id: string): readonly BoatPlace[] {
  return boats.filter((boat) => boat.id !== id);
}
