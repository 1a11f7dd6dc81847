// This module opens the world a desk stands in: code → policy → one run of the model → facts a story may read and the
// persons who passed the Quay. When the model cannot run, the levers still hold and every traveller is from outside it.

import type { QuayPerson, RunResult, SimRunner } from '../../sim/run-api';
import { officerFacts } from '../../story/officer-travellers';
import { modelId } from '../../world/model-id';
import { factsOfWorld, requestOfWorld, settingsAt, storyMonths, worldOfCode } from '../../world/world';
import { encodeWorld } from '../../world/world-code';
import { scheduleOfWorld } from '../../world/world-spec';

/** A world ready to be worked in. */
export interface DeskWorld {
  readonly code: string;
  readonly modelId: string;
  /** Story facts, the desk's exact settings, and the travellers as they were met. */
  readonly facts: Readonly<Record<string, number>>;
  /** Persons of the run who passed the Quay: a run of travellers is dealt from them anew each time and saves none. */
  readonly quay: readonly QuayPerson[];
  /** True when the model did not run. */
  readonly stored: boolean;
}

/** Run the model for a desk. Never rejects: a model that fails leaves the levers and travellers from outside it. */
export async function openDeskWorld(ask: {
  readonly sim: SimRunner;
  readonly code: string | undefined;
  readonly onShare: (share: number) => void;
}): Promise<DeskWorld> {
  const spec = worldOfCode(ask.code);
  const settings = settingsAt(scheduleOfWorld(spec), storyMonths.from);
  let run: RunResult | undefined;
  try {
    const request = requestOfWorld(spec, storyMonths.to, { recordQuay: true });
    run = await ask.sim.run(request, { lane: 'desk', onProgress: ask.onShare });
  } catch {
    run = undefined;
  }
  const facts: Record<string, number> = {
    ...factsOfWorld(spec, run),
    // The story's minutes are rounded; the desk's prices and budget read the exact settings.
    lv_first_line_seconds: settings['first-line-seconds'],
    lv_second_line_minutes: settings['second-line-minutes'],
  };
  const travellers = officerFacts({ facts, seed: spec.seed, ...(run?.quay ? { quay: run.quay } : {}) });
  return {
    code: encodeWorld(spec),
    modelId,
    facts: { ...facts, ...travellers },
    quay: run?.quay ?? [],
    stored: run === undefined,
  };
}
