// This module lays out a land by the word of its row.

import type { Ground } from './ground';
import type { Terrain } from './place-row';
import { estate, hills, orchard, terraces, town } from './terrain-dry';
import type { Lay, Layer } from './terrain-papers';
import { bay, deck, delta, port, strait } from './terrain-wet';

const layers: Readonly<Record<Terrain, Layer>> = {
  hills,
  terraces,
  delta,
  orchard,
  bay,
  strait,
  town,
  port,
  estate,
  deck,
};

/** Lay out a land. */
export function layLand(ground: Ground): Lay {
  return layers[ground.land.terrain](ground);
}
