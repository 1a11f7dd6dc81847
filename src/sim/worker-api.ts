// This module names what the model's worker offers to the page.

import type { RunRequest, RunResult } from './run-api';

/** Calls that cross to the worker. */
export interface SimWorkerApi {
  /** Run the model; a later call on the same lane gives up this one, which then answers undefined. */
  run(request: RunRequest, lane: string, onProgress: (share: number) => void): Promise<RunResult | undefined>;
}
