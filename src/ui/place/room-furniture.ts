// This module furnishes a room by the word of its row.

import type { Furnished } from './furniture-papers';
import type { Furniture } from './place-row';
import type { RoomBox } from './room-box';
import { seats } from './room-seats';
import { tables } from './room-tables';

const parts: Readonly<Record<Furniture, (box: RoomBox) => Furnished>> = { ...tables, ...seats };

/** Furnish a room. */
export function furnish(box: RoomBox): Furnished {
  return parts[box.room.furniture](box);
}
