// This module draws parameter sets for ensembles: a Latin hypercube over every number of the model that varies. Row j of n
// is the same whatever policy is run with it. It knows distributions and ranges, and not what a number means.

import { draw, mixWord, seedKey } from '../common/draw';
import { exp, log, normalQuantile } from '../common/exact-math';
import {
  centralParameters,
  type ParameterId,
  type ParameterSet,
  type ParameterSpec,
  parameters,
  withAssumptions,
} from './parameter-set';

/** Keeps these draws apart from those of persons, whose keys are one word shorter. */
const drawsOfParameters = 0x4c485331;

/** Events of a column: the order of its strata, and the place inside a stratum. */
const order = 1;
const inside = 2;

/** Low and high are read as the 5th and the 95th percentile of normal and lognormal numbers. */
const ninetyFifth = normalQuantile(0.95);

/**
 * Parameter sets of an ensemble: `count` rows, by `seed` (a 16-bit whole number). Numbers whose distribution is `fixed` keep
 * their central value and numbers named in `fixed` keep the value given there, each in its own unit. A column depends on the
 * seed, the count and the number's own code alone, so a number that is added or held still leaves the others as they were.
 * Throws a RangeError for a count below 1 or an id that does not exist.
 */
export function drawParameters(
  count: number,
  seed: number,
  fixed: Readonly<Partial<Record<ParameterId, number>>> = {},
  specs: readonly ParameterSpec[] = parameters,
): readonly ParameterSet[] {
  const columns = specs
    .filter((spec) => spec.distribution !== 'fixed' && fixed[spec.id] === undefined)
    .map((spec) => [spec.id, drawColumn(spec, count, seed)] as const);
  return Array.from({ length: count }, (_, row) => {
    const drawn = Object.fromEntries(columns.map(([id, column]) => [id, column[row]!]));
    return withAssumptions(centralParameters(), { ...drawn, ...fixed });
  });
}

/** One number's column: `count` values, one from every stratum of equal probability, in an order of its own. */
export function drawColumn(spec: ParameterSpec, count: number, seed: number): Float64Array {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is not a number of rows from 1 up.`);
  const key = mixWord(mixWord(seedKey(seed), drawsOfParameters), spec.code);
  const places = Array.from({ length: count }, (_, row) => ({ row, luck: draw(key, row, order) }));
  places.sort((a, b) => a.luck - b.luck || a.row - b.row);
  const column = new Float64Array(count);
  places.forEach(({ row }, stratum) => {
    column[row] = quantileOfSpec(spec, (stratum + draw(key, row, inside)) / count);
  });
  return column;
}

/** The value of a number at a probability in (0, 1), inside its low and high. */
export function quantileOfSpec(spec: ParameterSpec, u: number): number {
  const { value, low, high } = spec;
  return Math.min(high, Math.max(low, unbounded(spec, u, value, low, high)));
}

function unbounded(spec: ParameterSpec, u: number, value: number, low: number, high: number): number {
  switch (spec.distribution) {
    case 'fixed':
      return value;
    case 'uniform':
      return low + u * (high - low);
    case 'triangular': {
      const below = (value - low) / (high - low);
      if (u < below) return low + Math.sqrt(u * (high - low) * (value - low));
      return high - Math.sqrt((1 - u) * (high - low) * (high - value));
    }
    case 'normal':
      return value + split(u, value - low, high - value);
    case 'lognormal':
      return value * exp(split(u, log(value / low), log(high / value)));
  }
}

/** A normal deviate whose 5th percentile lies `down` below its median and whose 95th lies `up` above it. */
function split(u: number, down: number, up: number): number {
  const deviate = normalQuantile(u) / ninetyFifth;
  return deviate * (deviate < 0 ? down : up);
}
