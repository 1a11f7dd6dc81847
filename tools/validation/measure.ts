// This module measures the validation rows in the model: means of outputs over months and over two lives of luck.

import { runModel } from '../../src/sim/engine/run.ts';
import { type OutputId, outputIds, type RunRequest, type RunResult } from '../../src/sim/run-api.ts';
import { type Patch, patchedRequest } from '../sim/patched-request.ts';
import { leavingByContacts } from './leaving-by-contacts.ts';
import type { Check, RowResult, ValidationRow } from './rows.ts';

const seeds = [1, 2];
const people = 8_000;
const usualMonths: readonly [number, number] = [24, 72];

type Means = Readonly<Record<OutputId, number>>;

const knownRuns = new Map<string, readonly RunResult[]>();

/** The request of a patch on the status quo. */
export function requestUnder(patch: Patch, seed: number, months: number): RunRequest {
  return patchedRequest({ people, months, seed }, patch);
}

function runsUnder(patch: Patch = {}, months: number): readonly RunResult[] {
  const key = JSON.stringify([patch, months]);
  const found = knownRuns.get(key);
  if (found) return found;
  const runs = seeds.map((seed) => runModel(requestUnder(patch, seed, months)));
  knownRuns.set(key, runs);
  return runs;
}

/** Means of all outputs under a patch, from the first month to before the last. */
export function meansUnder(patch: Patch = {}, [from, to] = usualMonths): Means {
  const runs = runsUnder(patch, Math.max(to, usualMonths[1]));
  return Object.fromEntries(
    outputIds.map((id) => {
      let sum = 0;
      for (const run of runs) for (let month = from; month < to; month++) sum += run.outputs[id][month]!;
      return [id, sum / (to - from) / runs.length];
    }),
  ) as Record<OutputId, number>;
}

const irregularRoutes = [
  'arrivals-land-north',
  'arrivals-land-south',
  'arrivals-land-remote',
  'arrivals-strait',
] as const satisfies readonly OutputId[];

/** How far arrivals gather on few routes: the sum of squared shares, 1/4 to 1. */
function concentration(means: Means): number {
  const all = irregularRoutes.reduce((sum, id) => sum + means[id], 0);
  return irregularRoutes.reduce((sum, id) => sum + (means[id] / all) * (means[id] / all), 0);
}

/** Share of a lasting change of an output that is there within the first nine months after a lever moved. */
function reaction(patch: Patch, output: OutputId): number {
  const month = patch.at?.month ?? 0;
  const before = meansUnder(patch, [month - 24, month])[output];
  const soon = meansUnder(patch, [month + 3, month + 9])[output];
  const late = meansUnder(patch, [month + 36, month + 60])[output];
  return (soon - before) / (late - before);
}

/** The number of a check. */
export function measured(check: Check): number {
  const months = check.months ?? usualMonths;
  const { kind, output = 'irregular-arrivals', over = 'identified', than = output, thanOver = over } = check.measure;
  const patch = check.patch ?? check.base ?? {};
  if (kind === 'leaving-by-contacts') return leavingByContacts(requestUnder(patch, seeds[0]!, usualMonths[1]));
  if (kind === 'reaction-change') return 100 * (reaction(patch, output) / reaction(check.base ?? {}, output) - 1);
  const base = meansUnder(check.base, months);
  const under = meansUnder(patch, months);
  switch (kind) {
    case 'value':
      return under[output];
    case 'change':
      return 100 * (under[output] / base[output] - 1);
    case 'share':
      return under[output] / under[over];
    case 'share-change':
      return 100 * (under[output] / under[over] / (base[output] / base[over]) - 1);
    case 'rate-ratio':
      return under[output] / under[over] / (under[than] / under[thanOver]);
    case 'replaced':
      return (
        (base['irregular-arrivals'] - under['irregular-arrivals']) /
        (under['regular-arrivals'] - base['regular-arrivals'])
      );
    case 'concentration-change':
      return 100 * (concentration(under) / concentration(base) - 1);
  }
}

/** True when a check's number lies in its band. */
export function meets(check: Check, value: number): boolean {
  return value >= check.band[0] && value <= check.band[1];
}

/** Measure a row: its status, and each number to four digits. */
export function resultOfRow(row: ValidationRow): RowResult {
  const numbers = row.checks.map((check) => ({ check, value: measured(check) }));
  return {
    id: row.id,
    status: numbers.every(({ check, value }) => meets(check, value)) ? 'pass' : 'miss',
    measured: Object.fromEntries(numbers.map(({ check, value }) => [check.id, Number(value.toPrecision(4))])),
  };
}
