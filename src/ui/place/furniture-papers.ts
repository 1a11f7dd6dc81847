// This module is what furniture is cut from: table tops in perspective, grain of wood, chairs.

import { mix } from './colour';
import { fill, poly, rect, soft, stroke } from './paper';
import { shapeNoise, sheet } from './paper-shapes';
import { type RoomBox, tableLine } from './room-box';

/** What stands behind (with the wall) and what stands in front (near the eye). */
export interface Furnished {
  readonly back: string;
  readonly front: string;
  /** Where the named object stands, unless it hangs on the wall. */
  readonly spot: readonly [number, number, number];
}

/** Width of the stage with its margins. */
export const span = sheet.width + 160;
/** A table top, from its far edge to beyond the chair. */
export const top = (far: readonly [number, number], spread: number): string =>
  poly([
    [far[0], tableLine],
    [far[1], tableLine],
    [far[1] + spread, 940],
    [far[0] - spread, 940],
  ]);

/** Grain of wood on a table top. */
export function grain(box: RoomBox, from: number, to: number, spread: number): string {
  const rows = Array.from({ length: 8 }, (_, at) => {
    const t = (at + 0.6) / 8;
    const y = tableLine + 6 + t * t * 300;
    return `M${from - spread * t * t} ${y.toFixed(0)}q${(to - from) * (0.3 + shapeNoise(box.seed, 910, at) * 0.3)} ${(shapeNoise(box.seed, 911, at) - 0.5) * 16} ${to - from + spread * 2 * t * t} 0`;
  }).join('');
  return stroke(rows, box.wood[2], 2.5, 0.32);
}

/** A chair seen from behind. */
export const chair = (box: RoomBox, x: number, y: number, s: number, colour: string): string =>
  fill(soft(x - 40 * s, y - 124 * s, 80 * s, 104 * s, 18 * s), box.light.shadow, 0.2) +
  fill(soft(x - 40 * s, y - 130 * s, 80 * s, 104 * s, 18 * s), colour) +
  fill(soft(x - 28 * s, y - 116 * s, 56 * s, 50 * s, 10 * s), mix(colour, '#ffffff', 0.1)) +
  fill(
    rect(x - 38 * s, y - 40 * s, 9 * s, 50 * s) + rect(x + 29 * s, y - 40 * s, 9 * s, 50 * s),
    mix(colour, box.light.shadow, 0.4),
  );
