// This module opens the world a road runs through: code → policy → one run of the model → facts a story may read.
// When the model cannot run, the settings of the policy still hold and the results that came with the story stand in.

import type { SimRunner } from '../../sim/run-api';
import { modelId } from '../../world/model-id';
import { factsOfWorld, requestOfWorld, storyMonths, worldOfCode } from '../../world/world';
import { encodeWorld } from '../../world/world-code';

/** A world ready to be walked. */
export interface RoadWorld {
  readonly code: string;
  readonly modelId: string;
  readonly facts: Readonly<Record<string, number>>;
  /** True when the model did not run and stored results stand in. */
  readonly stored: boolean;
}

/** Run the model for a world and read its facts. Never rejects: a model that fails leaves the stored results. */
export async function openRoadWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<RoadWorld> {
  const spec = worldOfCode(ask.code);
  const code = encodeWorld(spec);
  try {
    const run = await ask.sim.run(requestOfWorld(spec, storyMonths.to), { lane: 'road', onProgress: ask.onShare });
    return { code, modelId, facts: factsOfWorld(spec, run), stored: false };
  } catch {
    return { code, modelId, facts: factsOfWorld(spec, undefined), stored: true };
  }
}
