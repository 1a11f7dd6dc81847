// This module cuts what grows: crowns, poplars, bare trees, reeds, grass, vines. Feet at (x, y); `s` scales.

import type { Cuttings } from './paper';
import { gather, line, oval } from './paper';
import { type Ridge, ridgeHeight, shapeNoise, sheet } from './paper-shapes';

/** A round fruit tree; in harvest it carries fruit, in winter it is bare. */
export function fruitTree(
  seed: string,
  at: number,
  x: number,
  y: number,
  s: number,
  dress: 'green' | 'fruit' | 'bare',
): Cuttings {
  const n = (stream: number): number => shapeNoise(seed, 600 + stream, at);
  const trunk = line([x, y + 4 * s], [x + (n(1) - 0.5) * 4 * s, y - 16 * s]);
  if (dress === 'bare') return bareTree(x, y, s * 0.8, n(2));
  const crown =
    oval(x - 11 * s, y - 24 * s, 14 * s, 12 * s) +
    oval(x + 11 * s, y - 25 * s, 15 * s, 13 * s) +
    oval(x, y - 34 * s, 16 * s, 14 * s);
  const fruit =
    dress === 'fruit'
      ? [0, 1, 2, 3].map((i) => oval(x + (n(3 + i) - 0.5) * 34 * s, y - (18 + n(8 + i) * 24) * s, 2.6 * s)).join('')
      : '';
  return { lines: trunk, leaf: crown, fruit };
}

/** A tree without leaves. */
export function bareTree(x: number, y: number, s: number, lean: number): Cuttings {
  const tip = x + (lean - 0.5) * 14 * s;
  const branch = (from: number, dx: number, dy: number): string => {
    const bx = x + (tip - x) * from;
    const by = y - 52 * s * from;
    return line([bx, by], [bx + dx * s, by - dy * s]);
  };
  return {
    lines:
      line([x, y + 4 * s], [tip, y - 54 * s]) +
      branch(0.45, -19, 20) +
      branch(0.55, 18, 18) +
      branch(0.72, -13, 16) +
      branch(0.78, 14, 17) +
      branch(0.36, 15, 13),
  };
}

/** A tall tree of roadsides. */
export function poplar(x: number, y: number, s: number): Cuttings {
  return {
    leaf: `M${x} ${y - 104 * s}c${20 * s} ${34 * s} ${20 * s} ${74 * s} 0 ${96 * s}c${-20 * s} ${-22 * s} ${-20 * s} ${-62 * s} 0 ${-96 * s}Z`,
    lines: line([x, y + 4 * s], [x, y - 14 * s]),
  };
}

/** Blades along a ridge: grass on land, reeds by the water. */
export function blades(seed: string, ridge: Ridge, tall: number, from = -40, to: number = sheet.width + 40): string {
  const count = Math.round((to - from) / 30);
  return Array.from({ length: count }, (_, at) => {
    const n = (stream: number): number => shapeNoise(seed, 640 + stream, at);
    // Tufts, not a lawn: some spots have many blades, most have none.
    if (shapeNoise(seed, 650, Math.floor(at / 5)) < 0.46) return '';
    const x = from + n(1) * (to - from);
    const y = ridgeHeight(ridge, Math.min(sheet.width + 70, Math.max(-70, x))) + 10;
    const h = tall * (0.5 + n(2) * 0.7);
    const lean = (n(3) - 0.5) * h * 0.8;
    return `M${Math.round(x - 3)} ${Math.round(y)}q${Math.round(lean * 0.2)} ${Math.round(-h * 0.6)} ${Math.round(lean)} ${Math.round(-h)}q${Math.round(-lean * 0.3)} ${Math.round(h * 0.5)} ${Math.round(7 - lean)} ${Math.round(h)}Z`;
  }).join('');
}

/** A spray of leaves that hangs into the picture from a corner, near the eye. */
export function spray(seed: string, x: number, y: number, s: number, flip: 1 | -1): Cuttings {
  return gather(
    [0, 1, 2, 3].map((stem): Cuttings => {
      const turn = 0.22 + stem * 0.36 + shapeNoise(seed, 660, stem) * 0.2;
      const long = 7 + (stem % 2) * 3;
      const at = (along: number): readonly [number, number] => [
        x + flip * along * Math.cos(turn),
        // Twigs bend down with their leaves.
        y + along * Math.sin(turn) + (along * along) / (900 * s),
      ];
      const leaves = Array.from({ length: long * 2 }, (_, leaf) => {
        const [lx, ly] = at((30 + Math.floor(leaf / 2) * 30) * s);
        const side = leaf % 2 === 0 ? 1 : -1;
        const size = (40 - leaf * 1.1) * s;
        const dx = flip * size * Math.cos(turn + side * 0.75);
        const dy = size * Math.sin(turn + side * 0.75);
        const n = (value: number): string => value.toFixed(1);
        return `M${n(lx)} ${n(ly)}q${n(dx * 0.3 - dy * 0.3)} ${n(dy * 0.3 + dx * 0.3)} ${n(dx)} ${n(dy)}q${n(-dx * 0.3 + dy * 0.3)} ${n(-dy * 0.3 - dx * 0.3)} ${n(-dx)} ${n(-dy)}Z`;
      });
      return { leaf: leaves.join(''), lines: line(at(0), at(long * 16 * s), at((long + 1) * 30 * s)) };
    }),
  );
}

/** Trees in rows along a ridge, growing towards the eye. */
export function orchardRow(
  seed: string,
  ridge: Ridge,
  below: number,
  step: number,
  s: number,
  dress: 'green' | 'fruit' | 'bare',
): Cuttings {
  const count = Math.ceil((sheet.width + 80) / step);
  return gather(
    Array.from({ length: count }, (_, at) => {
      const x = -40 + at * step + (shapeNoise(seed, 670, at) - 0.5) * step * 0.2;
      return fruitTree(seed, at, x, ridgeHeight(ridge, Math.max(-70, x)) + below, s, dress);
    }),
  );
}
