// This module turns the routes of the geography into smooth lines with known lengths, so that a light can be set at any
// share of any leg and moved along the road instead of across country. Lengths are map units.

import { type CountryId, type Geography, legsFrom, type Point, pointsOf } from '../../evidence/geography';

/** A road as corners close together, with the distance from its start at each. */
export interface RouteLine {
  readonly code: number;
  readonly pathway: 'regular' | 'irregular';
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly along: Float32Array;
  readonly length: number;
  /** Distance at which each leg starts, and the length at the end. */
  readonly legStarts: readonly number[];
  /** Legs of the feeder, which come before the numbered legs of the route. */
  readonly feeders: number;
}

const piecesPerStretch = 8;

/** The line of every route from every origin, by `origin code * 16 + route code`. */
export function routeLines(geography: Geography): ReadonlyMap<number, RouteLine> {
  const lines = new Map<number, RouteLine>();
  for (const country of geography.countries) {
    if (country.originCode === undefined) continue;
    for (const route of geography.routes) {
      const feeders = route.feeders[country.id as CountryId]?.length ?? 0;
      const legs = legsFrom(route, country.id as CountryId).map(pointsOf);
      lines.set(country.originCode * 16 + route.code, lineOf(route.code, route.pathway, legs, feeders));
    }
  }
  return lines;
}

/** A stretch of road that is drawn once, however many people's ways share it. */
export interface RoadStretch {
  readonly pathway: 'regular' | 'irregular';
  readonly points: readonly Point[];
}

/** Every stretch of the routes: each feeder from its origin to the next leg, and the legs that all share. */
export function roadStretches(geography: Geography): RoadStretch[] {
  const stretches: RoadStretch[] = [];
  const shared = new Set<number>();
  for (const line of routeLines(geography).values()) {
    const split = line.legStarts[line.feeders] ?? 0;
    const part = (from: number, to: number): Point[] =>
      [...line.along].flatMap((far, at) => (far >= from && far <= to ? [[line.xs[at]!, line.ys[at]!] as const] : []));
    if (split > 0) stretches.push({ pathway: line.pathway, points: part(0, split) });
    if (shared.has(line.code)) continue;
    shared.add(line.code);
    stretches.push({ pathway: line.pathway, points: part(split, line.length) });
  }
  return stretches;
}

function lineOf(
  code: number,
  pathway: 'regular' | 'irregular',
  legs: readonly (readonly Point[])[],
  feeders: number,
): RouteLine {
  const corners: Point[] = [];
  const legCorners: number[] = [];
  for (const leg of legs) {
    legCorners.push(Math.max(0, corners.length - 1));
    corners.push(...(corners.length === 0 ? leg : leg.slice(1)));
  }
  const points = smooth(corners);
  const along = new Float32Array(points.length);
  for (let at = 1; at < points.length; at++) {
    along[at] = along[at - 1]! + Math.hypot(points[at]![0] - points[at - 1]![0], points[at]![1] - points[at - 1]![1]);
  }
  const length = along[points.length - 1] ?? 0;
  const legStarts = legCorners.map((corner) => along[Math.min(points.length - 1, corner * piecesPerStretch)]!);
  return {
    code,
    pathway,
    xs: Float32Array.from(points, (point) => point[0]),
    ys: Float32Array.from(points, (point) => point[1]),
    along,
    length,
    legStarts: [...legStarts, length],
    feeders,
  };
}

/** A smooth line through the corners (Catmull-Rom). */
function smooth(corners: readonly Point[]): Point[] {
  const at = (index: number): Point => corners[Math.min(corners.length - 1, Math.max(0, index))]!;
  const points: Point[] = [];
  for (let index = 0; index < corners.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let piece = 0; piece < piecesPerStretch; piece++) {
      const t = piece / piecesPerStretch;
      const axis = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      points.push([axis(0), axis(1)]);
    }
  }
  points.push(at(corners.length - 1));
  return points;
}

/** The point at a distance along a line, written into `out` as x, y. */
export function pointAlong(line: RouteLine, distance: number, out: Float32Array): void {
  const { along, xs, ys } = line;
  let low = 0;
  let high = along.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (along[middle]! <= distance) low = middle;
    else high = middle;
  }
  const span = along[high]! - along[low]!;
  const share = span <= 0 ? 0 : Math.min(1, Math.max(0, (distance - along[low]!) / span));
  out[0] = xs[low]! + (xs[high]! - xs[low]!) * share;
  out[1] = ys[low]! + (ys[high]! - ys[low]!) * share;
}

/** Distance along a line at a share (0–1) of a numbered leg (1-based, as recorded; the feeder counts to the first leg). */
export function distanceOnLeg(line: RouteLine, leg: number, share: number): number {
  const first = leg <= 1 ? 0 : Math.min(line.legStarts.length - 2, line.feeders + leg - 1);
  const last = leg <= 1 ? line.feeders + 1 : first + 1;
  const start = line.legStarts[first] ?? 0;
  const end = line.legStarts[Math.min(last, line.legStarts.length - 1)] ?? line.length;
  return start + (end - start) * share;
}
