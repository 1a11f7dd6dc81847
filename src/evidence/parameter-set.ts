// This module gives the numbers of the model: what each is, its range, and a set of values to run with.
// The numbers themselves live in `evidence/parameters/model/` and `evidence/money/`; the build has checked them.

import { type ParameterId, parameterIds } from '../../generated/ids';
import rows from '../../generated/parameters.json';

export { type ParameterId, parameterIds };

/** How a number is known. Nothing is "checked in the primary" until a person has opened the primary source. */
export type NumberLabel = 'assumption' | 'read second-hand' | 'checked in the primary';

/** One number of the model and its range; the words about it are in `parameter-notes.ts`. */
export interface ParameterSpec {
  readonly id: ParameterId;
  /** Append-only number in world codes. */
  readonly code: number;
  /** Central value, in `unit`. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** How ensembles draw it; `fixed` is never drawn, and its range is that of the slider. */
  readonly distribution: 'fixed' | 'uniform' | 'triangular' | 'normal' | 'lognormal';
  readonly label: NumberLabel;
}

/** One value for every number of the model, each in its own unit. */
export type ParameterSet = Readonly<Record<ParameterId, number>>;

/** All numbers of the model, in the order of their files. */
export const parameters = rows as unknown as readonly ParameterSpec[];

const byId = new Map<string, ParameterSpec>(parameters.map((spec) => [spec.id, spec]));

/** A number with its range. Throws a RangeError for an id that does not exist. */
export function parameterById(id: ParameterId): ParameterSpec {
  const spec = byId.get(id);
  if (!spec) throw new RangeError(`There is no parameter "${id}".`);
  return spec;
}

/** True when a text names a number of the model. */
export function isParameterId(text: string): text is ParameterId {
  return byId.has(text);
}

const central = Object.freeze(Object.fromEntries(parameters.map((spec) => [spec.id, spec.value]))) as ParameterSet;

/** The central value of every number. */
export function centralParameters(): ParameterSet {
  return central;
}

/** A set with some values replaced, each in the parameter's own unit. Throws a RangeError for an id that does not exist. */
export function withAssumptions(
  base: ParameterSet,
  overrides: Readonly<Partial<Record<ParameterId, number>>>,
): ParameterSet {
  for (const id of Object.keys(overrides)) {
    if (!isParameterId(id)) throw new RangeError(`There is no parameter "${id}".`);
  }
  return Object.freeze({ ...base, ...overrides });
}
