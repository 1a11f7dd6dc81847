// This module cuts what stands and floats at the water, and poles along a road: the ferry, cranes, a jetty, a beacon.
// Feet at (x, y), in units of the sheet; `s` scales.

import { type Cuttings, line, oval, poly, rect, soft } from './paper';

/** The ferry, bow to the right. */
export function ferry(x: number, y: number, s: number): Cuttings {
  const ports = (count: number, left: number, top: number, step: number, size: number): string =>
    Array.from({ length: count }, (_, i) =>
      soft(x + (left + i * step) * s, y - top * s, size * s, size * 0.9 * s, 1.5 * s),
    ).join('');
  return {
    body: `M${x} ${y - 30 * s}h${250 * s}q${-8 * s} ${26 * s} ${-34 * s} ${34 * s}h${-190 * s}q${-20 * s} ${-8 * s} ${-26 * s} ${-34 * s}Z`,
    trim:
      `M${x + 6 * s} ${y - 18 * s}h${236 * s}l${-5 * s} ${7 * s}h${-226 * s}Z` +
      rect(x + 20 * s, y - 58 * s, 190 * s, 28 * s),
    roof: rect(x + 38 * s, y - 82 * s, 138 * s, 24 * s) + rect(x + 118 * s, y - 106 * s, 50 * s, 26 * s),
    shade: rect(x + 70 * s, y - 116 * s, 24 * s, 36 * s),
    fruit: rect(x + 70 * s, y - 110 * s, 24 * s, 9 * s),
    lines:
      line([x + 188 * s, y - 58 * s], [x + 188 * s, y - 128 * s]) +
      line([x + 188 * s, y - 122 * s], [x + 244 * s, y - 32 * s]) +
      line([x + 188 * s, y - 122 * s], [x + 168 * s, y - 104 * s]),
    lit: ports(11, 28, 52, 16, 9) + ports(8, 46, 76, 16, 8) + ports(3, 124, 101, 14, 9),
    halos: [
      [x + 110 * s, y - 46 * s, 150 * s],
      [x + 188 * s, y - 128 * s, 26 * s],
    ],
  };
}

/** Cranes of a repair port. */
export function cranes(x: number, y: number, s: number): Cuttings {
  const one = (left: number, t: number, turn: number): string =>
    line([left, y], [left + 14 * t, y - 150 * t]) +
    line([left + 46 * t, y], [left + 32 * t, y - 150 * t]) +
    line([left + 4 * t, y - 50 * t], [left + 42 * t, y - 50 * t]) +
    line([left + 9 * t, y - 100 * t], [left + 37 * t, y - 100 * t]) +
    line([left + 4 * t, y - 50 * t], [left + 37 * t, y - 100 * t]) +
    line([left + 23 * t, y - 160 * t], [left + 23 * t + 130 * t * turn, y - 226 * t]) +
    line([left + 23 * t, y - 160 * t], [left + 23 * t - 44 * t * turn, y - 150 * t]) +
    line(
      [left + 23 * t - 44 * t * turn, y - 150 * t],
      [left + 23 * t, y - 204 * t],
      [left + 23 * t + 130 * t * turn, y - 226 * t],
    ) +
    line([left + 23 * t, y - 160 * t], [left + 23 * t, y - 204 * t]) +
    line([left + 23 * t + 130 * t * turn, y - 226 * t], [left + 23 * t + 130 * t * turn, y - 120 * t]);
  const cab = (left: number, t: number): string => rect(left + 6 * t, y - 172 * t, 36 * t, 24 * t);
  return {
    lines: one(x, s, 1) + one(x + 250 * s, s * 0.8, -1),
    roof: cab(x, s) + cab(x + 250 * s, s * 0.8),
    lit: rect(x + 30 * s, y - 168 * s, 8 * s, 9 * s) + oval(x + 153 * s, y - 228 * s, 3.4 * s),
    halos: [[x + 153 * s, y - 228 * s, 22 * s]],
  };
}

/** A plank jetty on posts, running out from the shore. */
export function jetty(x: number, y: number, s: number): Cuttings {
  return {
    body: poly([
      [x, y],
      [x + 330 * s, y - 26 * s],
      [x + 330 * s, y - 19 * s],
      [x, y + 12 * s],
    ]),
    lines: [0, 1, 2, 3, 4, 5]
      .map((i) => line([x + (24 + i * 60) * s, y - (1 + i * 5) * s], [x + (24 + i * 60) * s, y + (40 - i * 6) * s]))
      .join(''),
    lit: oval(x + 322 * s, y - 60 * s, 4 * s),
    trim: rect(x + 320 * s, y - 58 * s, 4 * s, 38 * s),
    halos: [[x + 322 * s, y - 60 * s, 44 * s]],
  };
}

/** A small light on a rock. */
export function beacon(x: number, y: number, s: number): Cuttings {
  return {
    body: poly([
      [x - 13 * s, y + 10 * s],
      [x - 9 * s, y - 66 * s],
      [x + 9 * s, y - 66 * s],
      [x + 13 * s, y + 10 * s],
    ]),
    roof: poly([
      [x - 13 * s, y - 84 * s],
      [x, y - 100 * s],
      [x + 13 * s, y - 84 * s],
    ]),
    trim: rect(x - 12 * s, y - 69 * s, 24 * s, 5 * s) + rect(x - 12 * s, y - 40 * s, 24 * s, 11 * s),
    lit: rect(x - 7 * s, y - 83 * s, 14 * s, 14 * s),
    halos: [[x, y - 76 * s, 92 * s]],
  };
}

/** Poles with wires, along points of the ground. */
export function poles(feet: readonly (readonly [number, number])[], s: number): Cuttings {
  const tall = 118 * s;
  const posts = feet.map(
    ([x, y]) =>
      line([x, y + 6], [x, y - tall]) +
      line([x - 17 * s, y - tall + 10 * s], [x + 17 * s, y - tall + 10 * s]) +
      line([x - 13 * s, y - tall + 26 * s], [x + 13 * s, y - tall + 26 * s]),
  );
  const wires = feet.slice(1).flatMap(([x, y], at) => {
    const [px, py] = feet[at] ?? [x, y];
    return [-15, 15].map((side) => {
      const [ax, ay, bx, by] = [px + side * s, py - tall + 9 * s, x + side * s, y - tall + 9 * s];
      return `M${ax} ${ay}Q${(ax + bx) / 2} ${(ay + by) / 2 + 26 * s} ${bx} ${by}`;
    });
  });
  return { lines: posts.join('') + wires.join('') };
}
