// This module says what would have to be true for the answer to turn: for each assumption the value at which B stops (or
// starts) being better than A with all others at their centre, as the response surface of an ensemble has it.

import type { ParameterId, ParameterSpec } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { signOfGain, usualWishes, type Wishes } from './headlines';
import type { PairedEnsemble } from './paired-ensemble';
import { fitSurface, type ResponseSurface } from './response-surface';

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

/** Flip points of one output as a surface has them, nearest first; then those that come nearest to turning. */
export interface PredictedFlips {
  readonly output: OutputId;
  readonly rows: number;
  /** How much better B is than A at the centre. */
  readonly gain: number;
  /** Share of the variance between rows that the surface explains. */
  readonly explained: number;
  readonly points: readonly FlipPoint[];
}

/** Find flip points in the rows of an ensemble. Throws a RangeError for an output of which nothing is wished. */
export function predictFlips(ensemble: PairedEnsemble, output: OutputId, wishes: Wishes = usualWishes): PredictedFlips {
  const sign = signOfGain(output, wishes);
  if (!sign) throw new RangeError(`Nothing is wished of ${output}.`);
  const { drawn, rows } = ensemble;
  const gains = ensemble.differences(output).map((difference) => sign * difference);
  const values = Array.from({ length: rows }, (_, row) => drawn.values(row));
  const factors = drawn.open.map((spec, factor) =>
    Float64Array.from(values, (row) => (row[factor]! - spec.value) / (spec.high - spec.low)),
  );
  const surface = fitSurface(factors, gains);
  const points = drawn.open.map((spec, factor) => flipOf(surface, spec, factor));
  return { output, rows, gain: surface.centre, explained: surface.explained, points: nearestFirst(points, surface) };
}

function flipOf(surface: ResponseSurface, spec: ParameterSpec, factor: number): FlipPoint {
  const { id, value: centre, low, high } = spec;
  const range = high - low;
  const { slope, bend } = surface.terms[factor]!;
  const at = (t: number) => surface.centre + slope * t + bend * t * t;
  const from = (low - centre) / range;
  const to = (high - centre) / range;
  const turns = rootsOf(surface.centre, slope, bend).filter((root) => root >= from && root <= to);
  const nearest = turns.sort((x, y) => Math.abs(x) - Math.abs(y))[0];
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

/** Where base + slope t + bend t² is 0. */
function rootsOf(base: number, slope: number, bend: number): number[] {
  if (bend === 0) return slope === 0 ? [] : [-base / slope];
  const under = slope * slope - 4 * bend * base;
  if (under < 0) return [];
  // The form that loses no digits when the bend is small.
  const half = -(slope + (slope < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
  return half === 0 ? [0] : [half / bend, base / half];
}

/** Nearest turns first, then whoever comes closest to turning; those without any effect last, in their order. */
function nearestFirst(points: readonly FlipPoint[], { centre }: ResponseSurface): readonly FlipPoint[] {
  const sign = centre < 0 ? -1 : 1;
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
