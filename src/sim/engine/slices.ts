// This module runs the model in slices on whatever thread it is called, giving way between them, so that a page stays alive
// and a run can be given up. Time and waiting are handed in: the pure rooms know no clock.

import type { RunRequest, RunResult } from '../run-api';
import { cancelled } from './cancelled';
import { runInSteps } from './run';

/** How a sliced run meets its surroundings. */
export interface SliceSurroundings {
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Let everything else have a turn. */
  readonly giveWay: () => Promise<void>;
  /** True when nobody waits for the result any more. */
  readonly isCancelled: () => boolean;
  readonly onProgress?: (share: number) => void;
  /** Longest slice in milliseconds; 12 by default. */
  readonly longest?: number;
}

/** Take the steps of a long call in slices. Rejects with an error named `Cancelled` when it is given up. */
export async function takeInSlices<T>(steps: Generator<number, T, void>, surroundings: SliceSurroundings): Promise<T> {
  const { now, giveWay, isCancelled, onProgress, longest = 12 } = surroundings;
  let sliceStart = now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (now() - sliceStart < longest) continue;
      onProgress?.(step.value);
      await giveWay();
      if (isCancelled()) throw cancelled();
      sliceStart = now();
    }
  } finally {
    // Tells the call that nobody waits for it, so that it lets go of what it holds.
    steps.return(undefined as T);
  }
}

/** Run the model in slices. Rejects with an error named `Cancelled` when it is given up. */
export function runInSlices(request: RunRequest, surroundings: SliceSurroundings): Promise<RunResult> {
  return takeInSlices(runInSteps(request), surroundings);
}
