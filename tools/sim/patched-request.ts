// This module asks the model for the status quo, or for another policy, with some levers and some numbers of the model
// moved, as data files write it: options by name, numbers in their own unit. It runs nothing.

import {
  centralParameters,
  type ParameterId,
  type ParameterSet,
  withAssumptions,
} from '../../src/evidence/parameter-set.ts';
import { isLeverId, type LeverId, leverById, optionIndex } from '../../src/policy/levers.ts';
import { applyChanges, type PolicyId, policySettings, statusQuoPolicy } from '../../src/policy/policies.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';

/** Levers and numbers of the model to move. */
export interface Patch {
  readonly levers?: Readonly<Record<string, number | string>>;
  readonly assume?: Readonly<Record<string, number>>;
  /** Levers moved at a later month. */
  readonly at?: { readonly month: number; readonly levers: Readonly<Record<string, number | string>> };
}

/** Size and luck of a run, and what it starts from. */
export interface PatchedRun {
  readonly people: number;
  readonly months: number;
  readonly seed: number;
  readonly policy?: PolicyId;
  /** Central values by default. */
  readonly parameters?: ParameterSet;
}

/** A request with a patch on it. Throws a RangeError for a lever, an option or a number that does not exist. */
export function patchedRequest(run: PatchedRun, patch: Patch = {}): RunRequest {
  const { people, months, seed, policy = statusQuoPolicy, parameters = centralParameters() } = run;
  return {
    policy: {
      start: applyChanges(policySettings(policy), Object.fromEntries(positions(patch.levers))),
      changes: positions(patch.at?.levers).map(([lever, value]) => ({ month: patch.at?.month ?? 0, lever, value })),
    },
    parameters: withAssumptions(parameters, (patch.assume ?? {}) as Partial<Record<ParameterId, number>>),
    seed,
    people,
    months,
    shocks: [],
  };
}

/** Mean of a monthly series from a month (0-based) to before another. */
export function meanOver(series: Float64Array, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let month = from; month < to; month++) sum += series[month]!;
  return sum / (to - from);
}

/** Levers as numbers: options by their index. */
function positions(moved: Patch['levers']): readonly (readonly [LeverId, number])[] {
  return Object.entries(moved ?? {}).map(([id, value]) => {
    if (!isLeverId(id)) throw new RangeError(`There is no lever "${id}".`);
    const index = typeof value === 'string' ? optionIndex(leverById(id), value) : value;
    if (index === undefined) throw new RangeError(`${id} has no option "${value}".`);
    return [id, index] as const;
  });
}
