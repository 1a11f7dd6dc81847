// This module turns a world's code into a run and a run into a world at a date: what is in force, what is seen, and the facts
// that stories may read. It does not know which role is looking.

import type { LeverSettings } from '../policy/levers';
import { applyChanges, type PolicyId, statusQuoPolicy } from '../policy/policies';
import type { PolicySchedule } from '../policy/schedule';
import { type OutputId, outputIds, type RunRequest, type RunResult } from '../sim/run-api';
import { type OutputMeans, storyFacts, type WorldMoment } from './bindings';
import { currentModelRow } from './model-id';
import { decodeWorld, encodeWorld } from './world-code';
import { parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from './world-spec';

/** Months that road and desk read: from the first to before the second. */
export const storyMonths = { from: 24, to: 36 } as const;

/** The world of somebody who came without a code. */
export const usualWorld: WorldSpec = {
  modelRow: currentModelRow,
  preset: statusQuoPolicy,
  matched: false,
  changes: [],
  assumptions: [],
  shocks: [],
  seed: 417,
  people: usualPeople,
};

/** The world of a code; of a code that cannot be read, and of none, the usual one. */
export function worldOfCode(code: string | undefined): WorldSpec {
  const read = code === undefined ? undefined : decodeWorld(code);
  return read?.ok ? read.value : usualWorld;
}

/** Seed of a code's world, for its luck. */
export function seedOfCode(code: string | undefined): number {
  return worldOfCode(code).seed;
}

/** Code of another policy with the luck of a code's world. */
export function codeOfPolicy(policy: PolicyId, from: string | undefined): string {
  return encodeWorld({ ...usualWorld, preset: policy, seed: seedOfCode(from) });
}

/** What the model is asked for a world. */
export function requestOfWorld(
  spec: WorldSpec,
  months: number,
  record: Pick<RunRequest, 'recordLights' | 'recordQuay'> = {},
): RunRequest {
  return {
    policy: scheduleOfWorld(spec),
    parameters: parametersOfWorld(spec),
    seed: spec.seed,
    people: spec.people,
    months,
    shocks: spec.shocks,
    ...record,
  };
}

/**
 * Means of all outputs over months (from the first to before the second, as far as the run goes), in their own units.
 * Without a run every mean is NaN: unknown, never zero.
 */
export function meansOfRun(
  run: RunResult | undefined,
  from: number = storyMonths.from,
  to: number = storyMonths.to,
): OutputMeans {
  const mean = (id: OutputId): number => {
    const months = run?.outputs[id].subarray(from, to);
    if (!months || months.length === 0) return Number.NaN;
    return months.reduce((sum, value) => sum + value, 0) / months.length;
  };
  return Object.fromEntries(outputIds.map((id) => [id, mean(id)])) as OutputMeans;
}

/** Settings decided by a month (whether or not they have reached full force yet). */
export function settingsAt({ start, changes }: PolicySchedule, month: number): LeverSettings {
  const past = changes.filter((change) => change.month <= month).sort((a, b) => a.month - b.month);
  return applyChanges(start, Object.fromEntries(past.map((change) => [change.lever, change.value])));
}

/** What is going on in a world over the months that stories read. */
export function momentOfWorld(
  spec: WorldSpec,
  from: number = storyMonths.from,
  to: number = storyMonths.to,
): WorldMoment {
  const shock = spec.shocks.some(({ id, month, months }) => id === 'pandemic' && month < to && month + months > from);
  return shock ? { shock } : {};
}

/** The facts a story may read, from a world and its run; without a run only what levers decide. */
export function factsOfWorld(spec: WorldSpec, run: RunResult | undefined): Readonly<Record<string, number>> {
  const settings = settingsAt(scheduleOfWorld(spec), storyMonths.from);
  const all = storyFacts(settings, meansOfRun(run), momentOfWorld(spec), parametersOfWorld(spec));
  // A save holds the facts of a story: only what stories declare goes in, and no result that nobody computed.
  const kept = run ? ['pw_', 'sm_'] : ['pw_'];
  return Object.fromEntries(Object.entries(all).filter(([name]) => kept.some((prefix) => name.startsWith(prefix))));
}
