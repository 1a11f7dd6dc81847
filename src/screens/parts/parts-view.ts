// This module says what lies on the parts page, as data: controls, pieces of the road, places, rooms, and people with their moods. It draws nothing.

import type { Mood } from '../../play/beat';
import { allCharacters } from '../../story/characters';
import { poolFaces } from '../../story/officer-values';
import { moods } from '../../story/story-tags';
import { allPlaces } from '../../ui/place/places';

/** What can be looked at, each alone by `#/parts?only=rooms`. */
export const partKinds = ['controls', 'pieces', 'places', 'rooms', 'cast', 'pool'] as const;

/** One kind of part. */
export type PartKind = (typeof partKinds)[number];

/** The parts page. */
export interface PartsView {
  readonly kinds: readonly PartKind[];
  readonly places: readonly string[];
  readonly rooms: readonly string[];
  readonly cast: readonly { readonly id: string; readonly name: string; readonly moods: readonly Mood[] }[];
  readonly pool: readonly { readonly id: string; readonly moods: readonly Mood[] }[];
}

/** The parts, all or of one kind. */
export function viewParts(only: string | undefined): PartsView {
  const one = partKinds.find((kind) => kind === only);
  const places = allPlaces();
  return {
    kinds: one === undefined ? partKinds : [one],
    places: places.filter((place) => place.room === undefined).map((place) => place.id),
    rooms: places.filter((place) => place.room !== undefined).map((place) => place.id),
    cast: allCharacters()
      .filter((person) => person.portrait !== 'none')
      .map((person) => ({ id: person.portrait, name: person.name, moods })),
    pool: Array.from({ length: poolFaces }, (_, at) => ({ id: `pool-${at + 1}`, moods: ['plain', 'warm'] })),
  };
}
