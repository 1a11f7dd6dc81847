// This module keeps runs of the model that were made already, so that a world that did not change is never run again.
// It keeps promises, so that two who ask for the same run share it, and forgets the one that was not asked for longest.

import type { RunResult } from '../../sim/run-api';

/** Runs by key. */
export interface RunShelf {
  /** The run of a key, made now if nobody made it yet. A run that failed or was given up is not kept. */
  take(key: string, make: () => Promise<RunResult>): Promise<RunResult>;
}

/** A shelf with room for so many runs. */
export function createRunShelf(room: number): RunShelf {
  const runs = new Map<string, Promise<RunResult>>();
  return {
    take(key, make) {
      const known = runs.get(key);
      const run = known ?? make();
      runs.delete(key);
      runs.set(key, run);
      if (known === undefined) {
        run.catch(() => {
          if (runs.get(key) === run) runs.delete(key);
        });
      }
      for (const oldest of runs.keys()) {
        if (runs.size <= room) break;
        runs.delete(oldest);
      }
      return run;
    },
  };
}
