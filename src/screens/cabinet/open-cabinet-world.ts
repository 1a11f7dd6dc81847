// This module opens the world a minister inherits: code → policy → one run of the model, its lights, and the facts of the
// summer. It also runs the year after an order. A model that cannot run leaves the numbers that came with the story.

import { type PolicyId, statusQuoPolicy } from '../../policy/policies';
import type { Decisions } from '../../roles/policymaker/decisions';
import {
  type InheritedWorld,
  inheritedRequest,
  inheritedSettings,
  movesOf,
  orderedRequest,
  type SeasonFacts,
  summerFacts,
  yearFacts,
} from '../../roles/policymaker/season-run';
import { outputIds, type RunResult, type SimRunner } from '../../sim/run-api';
import { type OutputMeans, storyFacts } from '../../world/bindings';
import { currentModelRow, modelId } from '../../world/model-id';
import { decodeWorld, encodeWorld } from '../../world/world-code';
import { parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from '../../world/world-spec';

/** The twelve months before the order: the same months road and desk read. */
const readFrom = 24;
const readTo = 36;

/** What the story of the summer reads of the world; a save keeps no more. */
const storyReads = [
  'pw_visa_quota',
  'pw_permit',
  'pw_border',
  'pw_campaign',
  'sm_strait_share',
  'sm_press_heat',
  'sm_ident_rate',
  'sm_route_risk',
  'sm_housing_gap',
] as const;

/** A world ready to be governed. */
export interface CabinetWorld {
  readonly code: string;
  readonly modelId: string;
  readonly facts: SeasonFacts;
  /** Everything of a run but the order. */
  readonly inherited: InheritedWorld;
  /** The run as inherited; absent when the model could not run. */
  readonly run?: RunResult;
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

/** The same luck under another inheritance. */
export function codeOfPolicy(policy: PolicyId, from: string | undefined): string {
  return encodeWorld({ ...plainWorld, preset: policy, seed: specOf(from).seed });
}

/** Everything of a world's run but the order. */
export function inheritedOf(code: string | undefined): InheritedWorld {
  const spec = specOf(code);
  const { shocks, seed, people } = spec;
  return { policy: scheduleOfWorld(spec), parameters: parametersOfWorld(spec), shocks, seed, people };
}

function meansOf(run: RunResult): OutputMeans {
  const mean = (months: Float64Array): number =>
    months.reduce((sum, value) => sum + value, 0) / Math.max(1, months.length);
  return Object.fromEntries(
    outputIds.map((id) => [id, mean(run.outputs[id].subarray(readFrom, readTo))]),
  ) as OutputMeans;
}

/** Run the model for a world and read what its minister inherits. Rejects only when a later run took its place. */
export async function openCabinetWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<CabinetWorld> {
  const code = encodeWorld(specOf(ask.code));
  const inherited = inheritedOf(code);
  const run = await runOrNothing(ask.sim, () => inheritedRequest(inherited, true), 'cabinet-inherited', ask.onShare);
  const settings = inheritedSettings(inherited.policy);
  const means = run ? meansOf(run) : (Object.fromEntries(outputIds.map((id) => [id, Number.NaN])) as OutputMeans);
  const all = storyFacts(settings, means, {}, inherited.parameters);
  const kept = Object.fromEntries(
    storyReads.filter((name) => run || name.startsWith('pw_')).map((name) => [name, all[name]]),
  );
  const facts = { ...kept, ...(run ? summerFacts(run) : {}) };
  return { code, modelId, inherited, facts, ...(run ? { run } : {}) };
}

/** The year after an order: both runs and the story's facts; undefined when the model cannot run here. */
export interface SeasonRun {
  readonly a: RunResult;
  readonly b: RunResult;
  readonly facts: SeasonFacts;
}

/** Run the year with an order beside the year without it: the same people, the same luck. */
export async function runSeason(ask: {
  readonly sim: SimRunner;
  readonly world: CabinetWorld;
  readonly decisions: Decisions;
  readonly onShare: (share: number) => void;
}): Promise<SeasonRun | undefined> {
  const { sim, world, decisions, onShare } = ask;
  const a =
    world.run ??
    (await runOrNothing(
      sim,
      () => inheritedRequest(world.inherited, true),
      'cabinet-inherited',
      () => {},
    ));
  const b = await runOrNothing(sim, () => orderedRequest(world.inherited, decisions, true), 'cabinet-ordered', onShare);
  if (!a || !b) return undefined;
  return { a, b, facts: yearFacts(world.inherited.policy, decisions, a, b) };
}

async function runOrNothing(
  sim: SimRunner,
  request: () => Parameters<SimRunner['run']>[0],
  lane: string,
  onShare: (share: number) => void,
): Promise<RunResult | undefined> {
  try {
    return await sim.run(request(), { lane, onProgress: onShare });
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled') throw error;
    return undefined;
  }
}

/** The lab's pair for an order: the world as inherited beside the same world with the order in it. */
export function labQuery(world: CabinetWorld, decisions: Decisions): Readonly<Record<string, string>> {
  const spec = specOf(world.code);
  const moves = movesOf(world.inherited.policy, decisions);
  return { world: world.code, with: encodeWorld({ ...spec, changes: [...spec.changes, ...moves] }) };
}
