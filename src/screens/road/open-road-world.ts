// This module opens the world a road runs through: code → policy → one run of the model → facts a story may read.
// When the model cannot run, the settings of the policy still hold and the results that came with the story stand in.

import type { LeverSettings } from '../../policy/levers';
import { applyChanges, type PolicyId, statusQuoPolicy } from '../../policy/policies';
import type { OutputId, PolicySchedule, RunResult, SimRunner } from '../../sim/run-api';
import { outputIds } from '../../sim/run-api';
import { type OutputMeans, storyFacts } from '../../world/bindings';
import { currentModelRow, modelId } from '../../world/model-id';
import { decodeWorld, encodeWorld } from '../../world/world-code';
import { parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from '../../world/world-spec';

/** Road and desk read months 24–36 (contracts 5). */
const readFrom = 24;
const readTo = 36;

/** A world ready to be walked. */
export interface RoadWorld {
  readonly code: string;
  readonly modelId: string;
  readonly facts: Readonly<Record<string, number>>;
  /** True when the model did not run and stored results stand in. */
  readonly stored: boolean;
}

const plainWorld: WorldSpec = {
  modelRow: currentModelRow,
  preset: statusQuoPolicy,
  matched: false,
  changes: [],
  assumptions: [],
  shocks: [],
  seed: 417,
  people: usualPeople,
};

function specOf(code: string | undefined): WorldSpec {
  const read = code === undefined ? undefined : decodeWorld(code);
  return read?.ok ? read.value : plainWorld;
}

/** Seed of a world, for its luck. */
export function seedOfWorld(code: string): number {
  return specOf(code).seed;
}

/** The same luck under another policy. */
export function codeOfPolicy(policy: PolicyId, from: string | undefined): string {
  return encodeWorld({ ...plainWorld, preset: policy, seed: specOf(from).seed });
}

/** Settings in force when the road is walked. */
function settingsNow({ start, changes }: PolicySchedule): LeverSettings {
  const past = changes.filter((change) => change.month <= readFrom).sort((a, b) => a.month - b.month);
  return applyChanges(start, Object.fromEntries(past.map((change) => [change.lever, change.value])));
}

/** Means of all outputs over the months a role reads. */
function meansOf(run: RunResult): OutputMeans {
  const mean = (id: OutputId): number => {
    const months = run.outputs[id].subarray(readFrom, readTo);
    return months.reduce((sum, value) => sum + value, 0) / Math.max(1, months.length);
  };
  return Object.fromEntries(outputIds.map((id) => [id, mean(id)])) as OutputMeans;
}

/** Only what the story declares: levers (`pw_`) and results (`sm_`), so that a save stays small. */
function keep(facts: Readonly<Record<string, number>>, prefixes: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix))),
  );
}

/** Run the model for a world and read its facts. Never rejects: a model that fails leaves the stored results. */
export async function openRoadWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<RoadWorld> {
  const spec = specOf(ask.code);
  const code = encodeWorld(spec);
  const schedule = scheduleOfWorld(spec);
  const parameters = parametersOfWorld(spec);
  const settings = settingsNow(schedule);
  const { shocks, seed, people } = spec;
  const shock = shocks.some(
    ({ id, month, months }) => id === 'pandemic' && month < readTo && month + months > readFrom,
  );
  try {
    const run = await ask.sim.run(
      { policy: schedule, parameters, seed, people, months: readTo, shocks },
      { lane: 'road', onProgress: ask.onShare },
    );
    const facts = storyFacts(settings, meansOf(run), { shock }, parameters);
    return { code, modelId, facts: keep(facts, ['pw_', 'sm_']), stored: false };
  } catch {
    const nothing = Object.fromEntries(outputIds.map((id) => [id, Number.NaN])) as OutputMeans;
    const facts = storyFacts(settings, nothing, { shock }, parameters);
    return { code, modelId, facts: keep(facts, ['pw_']), stored: true };
  }
}
