// This module makes coasts look like coasts: a smooth line through the given points, roughened by keyed noise that fades
// out at both ends, so that two coasts that meet still meet.

export type Point = readonly [number, number];

/** A line through the points (Catmull-Rom), `steps` pieces between each two. */
export function smoothLine(points: readonly Point[], steps: number): Point[] {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))]!;
  const line: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      const axis = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      line.push([axis(0), axis(1)]);
    }
  }
  line.push(at(points.length - 1));
  return line;
}

/** Push each point of a line sideways by noise of the place it lies at. */
export function roughen(line: readonly Point[], noise: (x: number, y: number) => number, size: number): Point[] {
  const last = line.length - 1;
  return line.map(([x, y], at) => {
    const fade = Math.min(1, at / 6, (last - at) / 6);
    const coarse = noise(x / 46, y / 46) * 0.72 + noise(x / 19, y / 19) * 0.22 + noise(x / 8, y / 8) * 0.05;
    const across = noise(y / 46 + 90, x / 46 - 40) * 0.72 + noise(y / 19 + 9, x / 19) * 0.22;
    return [x + coarse * size * fade, y + across * size * 0.7 * fade];
  });
}

/** A line as SVG path data with one decimal. */
export function pathOf(line: readonly Point[], closed: boolean): string {
  const words = line.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`);
  return words.join('') + (closed ? 'Z' : '');
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Distance from a point to a line of points (to its corners, which lie close enough together). */
export function distanceTo(line: readonly Point[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px, py] of line) {
    const square = (px - x) * (px - x) + (py - y) * (py - y);
    if (square < least) least = square;
  }
  return Math.sqrt(least);
}

/** True when a point lies within a closed line. */
export function isInside(line: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let a = 0, b = line.length - 1; a < line.length; b = a++) {
    const [ax, ay] = line[a]!;
    const [bx, by] = line[b]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
