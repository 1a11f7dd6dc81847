// This module is what every terrain is laid of: ridges, terraces, banks, and ground to stand on.

import type { Ground } from './ground';
import type { Sheet } from './paper';
import { type Ridge, ridgeHeight, shapeNoise, sheet, softLine } from './paper-shapes';

/** Where buildings stand: a sheet of the picture and the height of its ground at x. */
export interface Standing {
  /** Index among the sheets after which buildings are drawn. */
  readonly at: number;
  readonly tone: number;
  readonly y: (x: number) => number;
}

/** A laid-out land. */
export interface Lay {
  readonly sheets: readonly Sheet[];
  /** Ground of large buildings, of small ones far away, and of the near object. */
  readonly main: Standing;
  readonly far: Standing;
  readonly near: Standing;
  /** Line of the water, if there is any. */
  readonly waterLine?: number;
  readonly horizon?: number;
}

/** Width of the sheet. */
export const wide = sheet.width;

/** Rises at both sides, leaving the middle low: hills that frame a bay. */
export const bowl =
  (deep: number, middle = 0.5, reach = 1) =>
  (x: number): number => {
    const off = Math.abs(x / wide - middle) * 2 * reach;
    return deep * (1 - Math.min(1, off * off));
  };

/** A ridge as paper. */
export function ridgePaper(ground: Ground, ridge: Ridge, tone: number, lift = 1): string {
  return ground.paper(ridge.path, tone, Math.min(...ridge.points.map((point) => point.y)), lift);
}

/** Strips of field below a ridge, each a paper of its own: terraces. */
export function steps(ground: Ground, ridge: Ridge, tone: number, count: number, tall: number, stream: number): string {
  return Array.from({ length: count }, (_, step) => {
    const drop = (step + 1) * tall;
    const flat = 1 - (step + 1) / (count + 2.5);
    const base = ridge.points.reduce((sum, point) => sum + point.y, 0) / ridge.points.length;
    const points = ridge.points
      .filter((_, at) => at % 2 === 0)
      .map((point, at) => ({
        x: point.x,
        y: Math.round(
          base +
            (point.y - base) * (0.35 + 0.65 * flat) +
            drop +
            (shapeNoise(ground.land.seed, stream + step, at) - 0.5) * tall * 0.9,
        ),
      }));
    const d = `${softLine(points)} L ${wide + 80} ${sheet.height + 60} L -80 ${sheet.height + 60} Z`;
    return ground.paper(d, tone + ((step + 1) / (count + 1)) * 0.62, base + drop, 0.32);
  }).join('');
}

/** A low island or bank: a lens of paper on water. */
export function bank(seed: string, stream: number, x: number, y: number, w: number, h: number): string {
  const n = (at: number): number => shapeNoise(seed, 720 + stream, at);
  const points = Array.from({ length: 9 }, (_, at) => {
    const along = at / 8;
    const rise = 4 * along * (1 - along);
    return { x: Math.round(x - w / 2 + along * w), y: Math.round(y - rise * h * (0.7 + n(at) * 0.6)) };
  });
  return `${softLine(points)} Q ${Math.round(x)} ${Math.round(y + h * 0.42)} ${Math.round(x - w / 2)} ${y} Z`;
}

/** Standing on a ridge. */
export const standing = (at: number, tone: number, ridge: Ridge, down = 0): Standing => ({
  at,
  tone,
  y: (x) => ridgeHeight(ridge, x) + down,
});

/** Standing on level ground. */
export const level = (at: number, tone: number, y: number): Standing => ({ at, tone, y: () => y });

/** Lays out one kind of land. */
export type Layer = (ground: Ground) => Lay;
