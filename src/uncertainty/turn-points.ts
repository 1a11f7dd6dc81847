// This module finds where a gain that is straight or bent in one assumption turns, and which turns are nearest. It does not
// know whether the gain came from a surface or from runs.

import type { ParameterId, ParameterSpec } from '../evidence/parameter-set';

/** One assumption and where the answer turns on it. */
export interface FlipPoint {
  readonly id: ParameterId;
  readonly centre: number;
  readonly low: number;
  readonly high: number;
  /** The value at which the answer turns, in its own unit; undefined when there is none within the range. */
  readonly value: number | undefined;
  /** How far that is from the centre, as a share of the range. */
  readonly distance: number | undefined;
  /** How much better B is than A (in the output's own unit, negative when worse) at the low and the high end. */
  readonly gainAtLow: number;
  readonly gainAtHigh: number;
}

/** A gain along one assumption: base + slope t + bend t², with t the distance from the centre as a share of the range. */
export interface GainCurve {
  readonly base: number;
  readonly slope: number;
  readonly bend: number;
}

/** The curve through a gain at the centre and at both ends. */
export function curveThrough(
  { low, value, high }: ParameterSpec,
  atLow: number,
  base: number,
  atHigh: number,
): GainCurve {
  const down = (value - low) / (high - low);
  const up = (high - value) / (high - low);
  // A centre at an end leaves two points, and a line.
  if (down === 0 || up === 0) return { base, slope: atHigh - atLow, bend: 0 };
  const fall = (base - atLow) / down;
  const rise = (atHigh - base) / up;
  return { base, slope: (fall * up + rise * down) / (up + down), bend: (rise - fall) / (up + down) };
}

/** Where an assumption's curve turns within its range; `toGain` reads the curve's own scale as gain and keeps its sign. */
export function flipOf(spec: ParameterSpec, curve: GainCurve, toGain = (value: number): number => value): FlipPoint {
  const { id, value: centre, low, high } = spec;
  const range = high - low;
  const { base, slope, bend } = curve;
  const at = (t: number) => toGain(base + slope * t + bend * t * t);
  const from = (low - centre) / range;
  const to = (high - centre) / range;
  const [nearest] = rootsOf(curve)
    .filter((root) => root >= from && root <= to)
    .sort((x, y) => Math.abs(x) - Math.abs(y));
  return {
    id,
    centre,
    low,
    high,
    value: nearest === undefined ? undefined : centre + nearest * range,
    distance: nearest === undefined ? undefined : Math.abs(nearest),
    gainAtLow: at(from),
    gainAtHigh: at(to),
  };
}

function rootsOf({ base, slope, bend }: GainCurve): number[] {
  if (bend === 0) return slope === 0 ? [] : [-base / slope];
  const under = slope * slope - 4 * bend * base;
  if (under < 0) return [];
  // The form that loses no digits when the bend is small.
  const half = -(slope + (slope < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
  return half === 0 ? [0] : [half / bend, base / half];
}

/** Nearest turns first, then whoever comes closest to turning from a gain at the centre; equal ones in their order. */
export function nearestFirst<Point extends FlipPoint>(points: readonly Point[], gain: number): readonly Point[] {
  const sign = gain < 0 ? -1 : 1;
  const left = ({ gainAtLow, gainAtHigh }: FlipPoint) => Math.min(sign * gainAtLow, sign * gainAtHigh);
  return points
    .map((point, place) => ({ point, place }))
    .sort((x, y) => {
      const [dx, dy] = [x.point.distance, y.point.distance];
      if (dx !== undefined && dy !== undefined) return dx - dy || x.place - y.place;
      if (dx !== undefined || dy !== undefined) return dx !== undefined ? -1 : 1;
      return left(x.point) - left(y.point) || x.place - y.place;
    })
    .map(({ point }) => point);
}
