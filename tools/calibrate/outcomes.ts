// This module measures targets in the model at trial values of the fitted numbers. All trials share their persons and
// their luck (keyed draws), so a difference between two of them is made by the values alone. Runs are kept, for one
// trial's run answers every target.

import { log } from '../../src/common/exact-math.ts';
import type { ParameterSet } from '../../src/evidence/parameter-set.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import { type OutputId, outputIds } from '../../src/sim/run-api.ts';
import { meanOver, type Patch, patchedRequest } from '../sim/patched-request.ts';
import type { Fitted, Outputs, Target } from './targets.ts';

/** Trial values by the id of the number. */
export type Values = Readonly<Record<string, number>>;

/** Size and luck of every run of a fit. */
export interface FitRuns {
  readonly people: number;
  readonly seeds: readonly number[];
  /** Where everything that is not fitted comes from; the central values by default. */
  readonly parameters?: ParameterSet;
}

type Means = Readonly<Record<OutputId, number>>;

/** Measures targets, and counts the runs it took. */
export interface Outcomes {
  /** What the target measures at the trial values. */
  measured(target: Target, values: Values): number;
  /** Distance from the aim in tolerances, signed; 1 is just met. */
  miss(fitted: Fitted, values: Values): number;
  readonly runs: number;
}

/** Start measuring. `all` gives the months that runs must reach. */
export function measureOutcomes(all: readonly Fitted[], { people, seeds, parameters }: FitRuns): Outcomes {
  const months = Math.max(...all.map(({ target }) => target.months[1]));
  const known = new Map<string, readonly Readonly<Record<OutputId, Float64Array>>[]>();
  let runs = 0;
  const lives = (values: Values, patch: Patch) => {
    const key = JSON.stringify([values, patch]);
    const found = known.get(key);
    if (found) return found;
    // Only the latest trials are asked for again.
    if (known.size > 40) known.delete([...known.keys()][0]!);
    const made = seeds.map((seed) => {
      runs++;
      // The patch goes last: it may move a fitted number, too.
      const both: Patch = { ...patch, assume: { ...values, ...patch.assume } };
      return runModel(patchedRequest({ people, months, seed, ...(parameters ? { parameters } : {}) }, both)).outputs;
    });
    known.set(key, made);
    return made;
  };
  const means = (values: Values, patch: Patch, span: readonly [number, number]): Means => {
    const each = lives(values, patch);
    return Object.fromEntries(
      outputIds.map((id) => [id, each.reduce((sum, outputs) => sum + meanOver(outputs[id], span), 0) / each.length]),
    ) as Means;
  };
  const measured = (target: Target, values: Values): number => {
    const base = means(values, {}, target.months);
    const value = sumOf(base, target.output);
    if (target.measure === 'value') return value;
    if (target.measure === 'share-of') return value / Math.max(1e-9, sumOf(base, target.over ?? []));
    const under = sumOf(means(values, target.patch ?? {}, target.months), target.output);
    return 100 * (under / Math.max(1e-9, value) - 1);
  };
  return {
    measured,
    miss: ({ id, target }, values) =>
      missOf(target, measured(target, values), target.aim === 'itself' ? (values[id] ?? 0) : target.aim),
    get runs() {
      return runs;
    },
  };
}

function sumOf(means: Means, outputs: Outputs): number {
  return [outputs].flat().reduce((sum, id) => sum + means[id as OutputId], 0);
}

/** Distance in tolerances. Far from their aim, counts and shares are compared by ratio, for they grow by factors. */
function missOf(target: Target, value: number, aim: number): number {
  const { tolerance } = target;
  if (target.measure === 'change' || target.aim === 'itself' || aim < 2 * tolerance) return (value - aim) / tolerance;
  const floor = 0.05 * tolerance;
  return log(Math.max(value, floor) / aim) / log(1 + tolerance / aim);
}
