// This module turns a world's code into a run and a run into a world at a date: what is in force, what is seen, and the facts
// that stories may read. It does not know which role is looking.

import { type LeverSettings, statusQuoSettings } from '../policy/levers';
import { statusQuoPolicy } from '../policy/policies';
import { outputIds, type RunRequest, type RunResult } from '../sim/run-api';
import { createRamps } from '../sim/setting-ramps';
import { type OutputMeans, type StoryVariable, storyFacts, type WorldMoment } from './bindings';
import { currentModelRow } from './model-id';
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

/** Means of all outputs over months (from the first to before the second, as far as the run goes), in their own units. */
export function meansOfRun(run: RunResult, from: number = storyMonths.from, to: number = storyMonths.to): OutputMeans {
  const means: Record<string, number> = {};
  for (const id of outputIds) {
    let sum = 0;
    const end = Math.min(to, run.months);
    for (let month = from; month < end; month++) sum += run.outputs[id][month] ?? 0;
    means[id] = end > from ? sum / (end - from) : 0;
  }
  return means as OutputMeans;
}

/** Settings decided by a month (whether or not they have reached full force yet). */
export function settingsAt(spec: WorldSpec, month: number): LeverSettings {
  const { start, changes } = scheduleOfWorld(spec);
  const settings: Record<string, number> = { ...start };
  for (const change of changes) if (change.month <= month) settings[change.lever] = change.value;
  return settings as LeverSettings;
}

/** Settings in force at a month, after their lags. */
export function settingsInForce(spec: WorldSpec, month: number): LeverSettings {
  return createRamps(scheduleOfWorld(spec), statusQuoSettings).at(month);
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

/** The facts a story may read, from a world and its run. */
export function factsOfWorld(spec: WorldSpec, run: RunResult): Readonly<Record<StoryVariable, number>> {
  return storyFacts(settingsAt(spec, storyMonths.from), meansOfRun(run), momentOfWorld(spec), parametersOfWorld(spec));
}
