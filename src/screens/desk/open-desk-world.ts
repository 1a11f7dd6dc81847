// This module opens the world a desk stands in: code → policy → one run of the model → facts a story may read and the
// persons who passed the Quay. When the model cannot run, the levers still hold and every traveller is from outside it.

import type { LeverSettings } from '../../policy/levers';
import { applyChanges, statusQuoPolicy } from '../../policy/policies';
import type { OutputId, PolicySchedule, RunResult, SimRunner } from '../../sim/run-api';
import { outputIds } from '../../sim/run-api';
import { officerFacts } from '../../story/officer-playthrough';
import { type OutputMeans, storyFacts } from '../../world/bindings';
import { currentModelRow, modelId } from '../../world/model-id';
import { decodeWorld, encodeWorld } from '../../world/world-code';
import { parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from '../../world/world-spec';

/** Road and desk read months 24–36 (contracts 5). */
const readFrom = 24;
const readTo = 36;

/** A world ready to be worked in. */
export interface DeskWorld {
  readonly code: string;
  readonly modelId: string;
  /** Story facts, the desk's exact settings, and the travellers as they were met. */
  readonly facts: Readonly<Record<string, number>>;
  /** True when the model did not run. */
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
export function seedOfDesk(code: string): number {
  return specOf(code).seed;
}

function settingsNow({ start, changes }: PolicySchedule): LeverSettings {
  const past = changes.filter((change) => change.month <= readFrom).sort((a, b) => a.month - b.month);
  return applyChanges(start, Object.fromEntries(past.map((change) => [change.lever, change.value])));
}

function meansOf(run: RunResult | undefined): OutputMeans {
  const mean = (id: OutputId): number => {
    const months = run?.outputs[id].subarray(readFrom, readTo);
    return months ? months.reduce((sum, value) => sum + value, 0) / Math.max(1, months.length) : Number.NaN;
  };
  return Object.fromEntries(outputIds.map((id) => [id, mean(id)])) as OutputMeans;
}

/** Only what the stories declare, so that a save stays small; results only when there are any. */
function keep(facts: Readonly<Record<string, number>>, withResults: boolean): Record<string, number> {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => name.startsWith('pw_') || (withResults && name.startsWith('sm_'))),
  );
}

/** Run the model for a desk. Never rejects: a model that fails leaves the levers and travellers from outside it. */
export async function openDeskWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<DeskWorld> {
  const spec = specOf(ask.code);
  const code = encodeWorld(spec);
  const schedule = scheduleOfWorld(spec);
  const parameters = parametersOfWorld(spec);
  const settings = settingsNow(schedule);
  const { shocks, seed, people } = spec;
  const shock = shocks.some(
    ({ id, month, months }) => id === 'pandemic' && month < readTo && month + months > readFrom,
  );
  let run: RunResult | undefined;
  try {
    run = await ask.sim.run(
      { policy: schedule, parameters, seed, people, months: readTo, shocks, recordQuay: true },
      { lane: 'desk', onProgress: ask.onShare },
    );
  } catch {
    run = undefined;
  }
  const story = keep(storyFacts(settings, meansOf(run), { shock }, parameters), run !== undefined);
  const facts: Record<string, number> = {
    ...story,
    // The story's minutes are rounded; the desk's prices and budget read the exact settings.
    lv_first_line_seconds: settings['first-line-seconds'],
    lv_second_line_minutes: settings['second-line-minutes'],
  };
  const travellers = officerFacts({ facts, seed, ...(run?.quay ? { quay: run.quay } : {}) });
  return { code, modelId, facts: { ...facts, ...travellers }, stored: run === undefined };
}
