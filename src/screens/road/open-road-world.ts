// This module opens the world a road runs through: code → policy → one run of the model → facts a story may read.
// When the model cannot run, the settings of the policy still hold and the results that came with the story are used.

import { type PolicyId, statusQuoPolicy } from '../../policy/policies';
import type { SimRunner } from '../../sim/run-api';
import { decodeWorld, encodeWorld } from '../../world/world-code';
import { parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from '../../world/world-spec';

/** Road and desk read months 24–36. */
const monthsToRun = 36;

/** A world ready to be walked. */
export interface RoadWorld {
  readonly code: string;
  readonly modelId: string;
  readonly facts: Readonly<Record<string, number>>;
  /** True when the model did not run and stored results stand in. */
  readonly stored: boolean;
}

const plainWorld: WorldSpec = {
  modelRow: 0,
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
  const { seed, people, modelRow } = specOf(from);
  return encodeWorld({ ...plainWorld, preset: policy, seed, people, modelRow });
}

/** Run the model for a world and read its facts. Rejects only when cancelled. */
export async function openRoadWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<RoadWorld> {
  const spec = specOf(ask.code);
  return { code: encodeWorld(spec), modelId: 'TODO', facts: {}, stored: true };
}
