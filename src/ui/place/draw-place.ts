// This module draws any place, in or out of doors.

import { drawLand } from './draw-land';
import { drawRoom } from './draw-room';
import type { Picture } from './paper';
import type { Place } from './place-row';

/** Draw a place; `prefix` keeps the names of its definitions apart from those of other pictures on the page. */
export function drawPlace(place: Place, prefix: string): Picture {
  const { room } = place;
  return room ? drawRoom({ ...place, room }, prefix) : drawLand(place.land, prefix);
}
