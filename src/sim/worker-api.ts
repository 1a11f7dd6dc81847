// This module names what the model's worker offers to the page.

import type { MonthBlock, RunRequest, RunResult } from './run-api';

/** Calls that cross to the worker. */
export interface SimWorkerApi {
  /**
   * Run the model, from a snapshot where one serves; a later call on the same lane gives up this one, which then answers
   * undefined. `onMonths` hears of every month in order, some at a time, and has heard of all before the answer.
   */
  run(
    request: RunRequest,
    lane: string,
    onProgress: (share: number) => void,
    onMonths?: (block: MonthBlock) => void | Promise<void>,
  ): Promise<RunResult | undefined>;
  /** Give up what is under way on a lane. */
  cancel(lane: string): void;
}
