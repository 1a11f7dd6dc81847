// This module reads the validation rows and measures them in the model. It is shared by the test and by the page about the model.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { centralParameters, type ParameterId, withAssumptions } from '../../src/evidence/parameter-set';
import { isLeverId, leverById, optionIndex } from '../../src/policy/levers';
import { applyChanges, policySettings, statusQuoPolicy } from '../../src/policy/policies';
import { runModel } from '../../src/sim/engine/run';
import { type OutputId, outputIds } from '../../src/sim/run-api';

/** What a row changes. */
export interface Patch {
  readonly levers?: Readonly<Record<string, number | string>>;
  readonly assume?: Readonly<Record<string, number>>;
}

/** How a row is measured. */
export interface Measure {
  readonly kind: 'value' | 'change' | 'share' | 'share-change' | 'replaced';
  readonly output?: OutputId;
  readonly over?: OutputId;
}

/** One stylised fact. */
export interface ValidationRow {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly string[];
  readonly part: 'fitted' | 'held out';
  readonly base?: Patch;
  readonly patch?: Patch;
  readonly measure: Measure;
  readonly band: readonly [number, number];
  readonly status: 'pass' | 'miss';
  readonly note?: string;
  readonly months?: readonly [number, number];
}

/** All rows. */
export const validationRows = (
  parse(readFileSync('tests/model/validation.yaml', 'utf8')) as { readonly rows: readonly ValidationRow[] }
).rows;

const seeds = [1, 2];
const people = 8_000;
const usualMonths: readonly [number, number] = [24, 72];
const known = new Map<string, Readonly<Record<OutputId, number>>>();

/** Means of all outputs under a patch on the status quo, over two lives of luck. */
export function meansUnder(patch: Patch = {}, [from, to] = usualMonths): Readonly<Record<OutputId, number>> {
  const key = JSON.stringify([patch, from, to]);
  const found = known.get(key);
  if (found) return found;
  const moved = Object.entries(patch.levers ?? {}).map(([id, value]) => {
    if (!isLeverId(id)) throw new RangeError(`There is no lever "${id}".`);
    const index = typeof value === 'string' ? optionIndex(leverById(id), value) : value;
    if (index === undefined) throw new RangeError(`${id} has no option "${value}".`);
    return [id, index] as const;
  });
  const settings = applyChanges(policySettings(statusQuoPolicy), Object.fromEntries(moved));
  const parameters = withAssumptions(centralParameters(), (patch.assume ?? {}) as Partial<Record<ParameterId, number>>);
  const means = Object.fromEntries(outputIds.map((id) => [id, 0])) as Record<OutputId, number>;
  for (const seed of seeds) {
    const run = runModel({
      policy: { start: settings, changes: [] },
      parameters,
      seed,
      people,
      months: to,
      shocks: [],
    });
    for (const id of outputIds) {
      for (let month = from; month < to; month++) means[id] += run.outputs[id][month]! / (to - from) / seeds.length;
    }
  }
  known.set(key, means);
  return means;
}

/** The number a row is about. */
export function measured(row: ValidationRow): number {
  const months = row.months ?? usualMonths;
  const base = meansUnder(row.base, months);
  const under = meansUnder(row.patch ?? row.base, months);
  const { kind, output = 'irregular-arrivals', over = 'identified' } = row.measure;
  switch (kind) {
    case 'value':
      return under[output];
    case 'change':
      return 100 * (under[output] / base[output] - 1);
    case 'share':
      return under[output] / under[over];
    case 'share-change':
      return 100 * (under[output] / under[over] / (base[output] / base[over]) - 1);
    case 'replaced':
      return (
        (base['irregular-arrivals'] - under['irregular-arrivals']) /
        (under['regular-arrivals'] - base['regular-arrivals'])
      );
  }
}

/** True when a row's number lies in its band. */
export function meets(row: ValidationRow, value: number): boolean {
  return value >= row.band[0] && value <= row.band[1];
}
