// This module cuts the paper of a landscape: ridges, stars and lights as plain numbers and paths from a seed word.
// The same seed gives the same hills everywhere; nothing here is random or knows a colour.

/** Size of the sheet all shapes are cut on. */
export const sheet = { width: 1600, height: 900 } as const;

/** A place on the sheet. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** A ridge: its outline and the heights it was made from. */
export interface Ridge {
  readonly path: string;
  readonly edge: string;
  readonly points: readonly SheetPoint[];
}

/** A repeatable number in [0, 1) from a word and two whole numbers. */
export function shapeNoise(seed: string, stream: number, at: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(stream + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

function smoothNoise(seed: string, stream: number, x: number): number {
  const cell = Math.floor(x);
  const share = x - cell;
  const eased = share * share * (3 - 2 * share);
  return shapeNoise(seed, stream, cell) * (1 - eased) + shapeNoise(seed, stream, cell + 1) * eased;
}

/** Cut one ridge. `base` is its mean height on the sheet (downwards), `swing` how far it rises and falls, `bend` lifts or sinks it. */
export function cutRidge(
  seed: string,
  layer: number,
  base: number,
  swing: number,
  bend: (x: number) => number = () => 0,
): Ridge {
  const points: SheetPoint[] = [];
  const step = 40;
  // The sheet is cut wider than it is shown, so that parallax never finds its end.
  for (let x = -80; x <= sheet.width + 80; x += step) {
    const broad = smoothNoise(seed, layer * 3, x / 430 + 7) - 0.5;
    const middle = smoothNoise(seed, layer * 3 + 1, x / 170 + 3) - 0.5;
    const fine = smoothNoise(seed, layer * 3 + 2, x / 70) - 0.5;
    points.push({ x, y: Math.round(base + swing * (broad * 1.5 + middle * 0.62 + fine * 0.2) + bend(x)) });
  }
  const edge = softLine(points);
  return { path: `${edge} L ${sheet.width + 80} ${sheet.height + 60} L -80 ${sheet.height + 60} Z`, edge, points };
}

/** A line through points without corners (Catmull-Rom as Bézier curves). */
export function softLine(points: readonly SheetPoint[]): string {
  const at = (index: number): SheetPoint => points[Math.min(points.length - 1, Math.max(0, index))] ?? { x: 0, y: 0 };
  const round = (value: number): number => Math.round(value * 10) / 10;
  let path = `M ${at(0).x} ${at(0).y}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    path += ` C ${round(from.x + (to.x - before.x) / 6)} ${round(from.y + (to.y - before.y) / 6)} ${round(to.x - (after.x - from.x) / 6)} ${round(to.y - (after.y - from.y) / 6)} ${to.x} ${to.y}`;
  }
  return path;
}

/** Height of a ridge at x. */
export function ridgeHeight(ridge: Ridge, x: number): number {
  const next = ridge.points.findIndex((point) => point.x >= x);
  const to = ridge.points[next];
  const from = ridge.points[next - 1];
  if (!to || !from) return to?.y ?? sheet.height;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

/** One star. */
export interface Star extends SheetPoint {
  readonly size: number;
  readonly strength: number;
}

/** Stars over the upper sky, fewer towards the horizon. */
export function scatterStars(seed: string, count: number): Star[] {
  return Array.from({ length: count }, (_, i) => {
    const depth = shapeNoise(seed, 91, i);
    return {
      x: Math.round(shapeNoise(seed, 90, i) * sheet.width),
      y: Math.round(depth * depth * 470),
      size: 0.7 + shapeNoise(seed, 92, i) * 1.3,
      strength: Math.round((0.35 + shapeNoise(seed, 93, i) * 0.6) * (1 - depth * 0.6) * 100) / 100,
    };
  });
}

/** Warm windows below a ridge, in loose groups as houses stand. */
export function placeLights(seed: string, ridge: Ridge, count: number): SheetPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const group = Math.floor(i / 4);
    const x = shapeNoise(seed, 71, group) * (sheet.width - 120) + 60 + (shapeNoise(seed, 72, i) - 0.5) * 130;
    return { x: Math.round(x), y: Math.round(ridgeHeight(ridge, x) + 10 + shapeNoise(seed, 73, i) * 42) };
  });
}
