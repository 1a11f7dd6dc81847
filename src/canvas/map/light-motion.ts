// This module moves lights from one month to the next along their roads, and lets them part like water round a boat.
// The parting is a picture only: it changes nobody's way in the model.

import type { LightBook, LightMonth } from './light-book';
import { kindNumber } from './light-kinds';
import { pointAlong } from './route-lines';

/** A boat on the map, map units. */
export interface Boat {
  readonly x: number;
  readonly y: number;
  /** 0–1: how far the water has parted round it so far. */
  readonly strength: number;
  /** How far around it the water parts, map units; `boatReach` when absent. */
  readonly reach?: number;
}

/** Lights that move between two months. Columns are indexed by their place in this list. */
export interface Movers {
  readonly count: number;
  /** Index of the light in the book. */
  readonly index: Int32Array;
  readonly kind: Uint8Array;
  /** Write the places at a share (0–1) of the month into `x` and `y`. */
  place(share: number, boats: readonly Boat[], x: Float32Array, y: Float32Array): void;
}

const away = kindNumber('away');
const lost = kindNumber('lost');
const regular = kindNumber('regular');
const irregular = kindNumber('irregular');
/** How far around a boat the water parts, in map units. */
export const boatReach = 62;
/** Share of that reach which no light comes into. */
const clearShare = 0.58;

/** Soft start and end. */
export function ease(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) * (2 - 2 * share) * 0.5;
}

/** Where a light at a distance from a boat goes when the water has parted: out of the middle, and unmoved at the rim. */
export function partedTo(far: number, reach: number): number {
  const share = far / reach;
  return reach * (clearShare + (1 - clearShare) * share * share);
}

/** Find the lights that move between two months; at most `most`, evenly thinned. One person is always among them. */
export function moversBetween(
  book: LightBook,
  from: LightMonth,
  to: LightMonth,
  most: number,
  always?: number,
): Movers {
  const moving: number[] = [];
  for (let at = 0; at < book.persons.length; at++) {
    const kind = to.kind[at]!;
    const onRoad = kind === regular || kind === irregular;
    const still = Math.abs(from.x[at]! - to.x[at]!) + Math.abs(from.y[at]! - to.y[at]!) < 2;
    if (kind === away || kind === lost || from.kind[at] === away || from.kind[at] === lost || (still && !onRoad))
      continue;
    moving.push(at);
  }
  const step = Math.max(1, Math.ceil(moving.length / most));
  const index = Int32Array.from(moving.filter((light, at) => at % step === 0 || book.persons[light] === always));
  const kind = Uint8Array.from(index, (at) => to.kind[at]!);
  const start = new Float32Array(2);
  const end = new Float32Array(2);
  const now = new Float32Array(2);
  return {
    count: index.length,
    index,
    kind,
    place(share, boats, x, y) {
      const eased = ease(share);
      for (let m = 0; m < index.length; m++) {
        const at = index[m]!;
        const route = to.route[at]! || from.route[at]!;
        const line = route === 0 ? undefined : book.line(at, route);
        const [x0, y0, x1, y1] = [from.x[at]!, from.y[at]!, to.x[at]!, to.y[at]!];
        let px = x0 + (x1 - x0) * eased;
        let py = y0 + (y1 - y0) * eased;
        if (line !== undefined) {
          const d0 = from.route[at] === route ? from.distance[at]! : 0;
          const d1 = to.route[at] === route ? to.distance[at]! : line.length;
          pointAlong(line, d0, start);
          pointAlong(line, d1, end);
          pointAlong(line, d0 + (d1 - d0) * eased, now);
          // On the road, plus what each end lies beside it.
          px = now[0]! + (x0 - start[0]!) * (1 - eased) + (x1 - end[0]!) * eased;
          py = now[1]! + (y0 - start[1]!) * (1 - eased) + (y1 - end[1]!) * eased;
        }
        for (const boat of boats) {
          const dx = px - boat.x;
          const dy = py - boat.y;
          const reach = boat.reach ?? boatReach;
          const far = Math.max(0.5, Math.hypot(dx, dy));
          if (far >= reach) continue;
          const push = (partedTo(far, reach) - far) * ease(boat.strength);
          px += (dx / far) * push;
          py += (dy / far) * push;
        }
        x[m] = px;
        y[m] = py;
      }
    },
  };
}
