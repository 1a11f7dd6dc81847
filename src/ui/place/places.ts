// This module gives typed access to the places of `story/places.yaml`, compiled at build.

import compiled from '../../../generated/story/places.json';
import type { Place } from './place-row';

const places = new Map((compiled as unknown as readonly Place[]).map((place) => [place.id, place]));

/** A place by id, or undefined where no row has it. */
export function placeOf(id: string): Place | undefined {
  return places.get(id);
}

/** Every place, in the order of the file. */
export function allPlaces(): readonly Place[] {
  return [...places.values()];
}
