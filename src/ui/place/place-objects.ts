// This module cuts the one named object of each place: the thing a place is remembered by. Objects outdoors stand on the
// near ground, objects indoors on the table or on the wall. Feet at (0, 0); the caller moves them. Harm is told by things.

import type { Draw, ObjectPapers } from './object-papers';
import { indoors } from './objects-indoors';
import { outdoors } from './objects-outdoors';
import type { PlaceObject } from './place-row';

const draws: Readonly<Record<PlaceObject, Draw>> = { ...indoors, ...outdoors };

/** Draw an object with its feet at (x, y). */
export function drawObject(object: PlaceObject, papers: ObjectPapers, x: number, y: number, s: number): string {
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${s})">${draws[object](papers)}</g>`;
}
