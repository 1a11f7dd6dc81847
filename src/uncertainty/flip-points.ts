// This module says what would have to be true for the answer to turn: for each assumption the value at which B stops (or
// starts) being better than A with all others at their centre, as the response surface of an ensemble has it.

import { exp, log } from '../common/exact-math';
import { quantile } from '../common/quantile';
import type { ParameterId } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { signOfGain, usualWishes, type Wishes } from './headlines';
import type { PairedEnsemble } from './paired-ensemble';
import { fitSurface } from './response-surface';
import { type FlipPoint, flipOf, nearestFirst } from './turn-points';

/** Flip points of one output as a surface has them, nearest first; then those that come nearest to turning. */
export interface PredictedFlips {
  readonly output: OutputId;
  readonly rows: number;
  /** How much better B is than A at the centre. */
  readonly gain: number;
  /** Share of the variance between rows that the surface explains; 0 when nothing can be told from chance. */
  readonly explained: number;
  readonly points: readonly FlipPoint[];
  /** What is worth trying by runs: points with an effect, nearest first, then what may be chance as well. */
  readonly worthTrying: readonly FlipPoint[];
}

/**
 * Find flip points in the rows of an ensemble, of some assumptions or of all that are drawn. The fewer there are, the less can
 * be laid to chance: fifty rows hardly tell four hundred apart. Throws a RangeError for an output of which nothing is wished.
 */
export function predictFlips(
  ensemble: PairedEnsemble,
  output: OutputId,
  { wishes = usualWishes, among }: { readonly wishes?: Wishes; readonly among?: readonly ParameterId[] } = {},
): PredictedFlips {
  const sign = signOfGain(output, wishes);
  if (!sign) throw new RangeError(`Nothing is wished of ${output}.`);
  const { drawn, rows } = ensemble;
  const gains = ensemble.differences(output).map((difference) => sign * difference);
  const values = Array.from({ length: rows }, (_, row) => drawn.values(row));
  const columns = [...drawn.open.entries()].filter(([, { id }]) => !among || among.includes(id));
  const factors = columns.map(([column, spec]) =>
    Float64Array.from(values, (row) => (row[column]! - spec.value) / (spec.high - spec.low)),
  );
  const scale = scaleOf(gains);
  const plain = fitSurface(factors, gains);
  const pressed = fitSurface(
    factors,
    gains.map((gain) => press(gain / scale)),
  );
  // Where a few rows are far larger than the rest, what they do is read from the pressed gains: it turns at the same place.
  const isPressed = pressed.explained > plain.explained;
  const surface = isPressed ? pressed : plain;
  const toGain = isPressed ? (value: number) => scale * release(value) : (value: number) => value;
  const found = columns.map(([, spec], factor) =>
    flipOf(spec, { base: surface.centre, ...surface.terms[factor]! }, toGain),
  );
  const gain = toGain(surface.centre);
  const points = nearestFirst(found, gain);
  const chance = surface.order.map((factor) => found[factor]!).filter((point) => !hasEffect(point));
  return {
    output,
    rows,
    gain,
    explained: surface.explained,
    points,
    worthTrying: [...points.filter(hasEffect), ...chance],
  };
}

/** True when the surface has taken the assumption up. */
export function hasEffect({ gainAtLow, gainAtHigh, value }: FlipPoint): boolean {
  return value !== undefined || gainAtLow !== gainAtHigh;
}

/** The usual size of some gains: the median of their sizes, or 1 when most are none. */
function scaleOf(gains: Float64Array): number {
  const size = quantile(
    gains.map((gain) => Math.abs(gain)),
    1 / 2,
  );
  return size > 0 ? size : 1;
}

/** The inverse hyperbolic sine: about x when small, about a logarithm when large; keeps sign and zero. */
function press(x: number): number {
  const size = Math.abs(x);
  return Math.sign(x) * log(size + Math.sqrt(size * size + 1));
}

/** The hyperbolic sine: what `press` takes back. */
function release(x: number): number {
  return (exp(x) - exp(-x)) / 2;
}
