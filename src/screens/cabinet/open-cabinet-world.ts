// This module opens the world a minister inherits: code → policy → one run of the model, its lights, and the facts of the
// summer. It also runs the year after an order. A model that cannot run leaves the numbers that came with the story.

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
import type { RunResult, SimRunner } from '../../sim/run-api';
import { storyFacts } from '../../world/bindings';
import { modelId } from '../../world/model-id';
import { meansOfRun, worldOfCode } from '../../world/world';
import { encodeWorld } from '../../world/world-code';
import { parametersOfWorld, scheduleOfWorld } from '../../world/world-spec';

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

/** Everything of a world's run but the order. */
export function inheritedOf(code: string | undefined): InheritedWorld {
  const spec = worldOfCode(code);
  const { shocks, seed, people } = spec;
  return { policy: scheduleOfWorld(spec), parameters: parametersOfWorld(spec), shocks, seed, people };
}

/** Run the model for a world and read what its minister inherits. Rejects only when a later run took its place. */
export async function openCabinetWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<CabinetWorld> {
  const code = encodeWorld(worldOfCode(ask.code));
  const inherited = inheritedOf(code);
  const run = await runOrNothing(ask.sim, () => inheritedRequest(inherited, true), 'cabinet-inherited', ask.onShare);
  const settings = inheritedSettings(inherited.policy);
  const all = storyFacts(settings, meansOfRun(run), {}, inherited.parameters);
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
  const spec = worldOfCode(world.code);
  const moves = movesOf(world.inherited.policy, decisions);
  return { world: world.code, with: encodeWorld({ ...spec, changes: [...spec.changes, ...moves] }) };
}
