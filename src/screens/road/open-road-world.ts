// This module opens the world a road runs through: code → policy → one run of the model → facts a story may read.
// When the model cannot run, the settings of the policy still hold and the results that came with the story stand in.

import { waysOfHundred } from '../../roles/migrant/like-her';
import type { LightTrace, SimRunner } from '../../sim/run-api';
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
  /** Where everybody was month by month, for the map of the whole crossing; absent when the model did not run. */
  readonly crossing?: Crossing;
}

/** The people of a run, month by month. */
export interface Crossing {
  readonly trace: LightTrace;
  readonly people: number;
  readonly months: number;
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
    const request = requestOfWorld(spec, storyMonths.to, { recordLights: true });
    const run = await ask.sim.run(request, { lane: 'road', onProgress: ask.onShare });
    const { lights: trace, people, months } = run;
    return {
      code,
      modelId,
      // A run that cannot tell how people like her went leaves the story's own numbers.
      facts: { ...factsOfWorld(spec, run), ...waysOfHundred(run, storyMonths.from, storyMonths.to) },
      stored: false,
      ...(trace === undefined ? {} : { crossing: { trace, people, months } }),
    };
  } catch {
    return { code, modelId, facts: factsOfWorld(spec, undefined), stored: true };
  }
}
