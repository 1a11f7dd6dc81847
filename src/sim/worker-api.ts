// This module names what the model's worker offers to the page.

import type { PersonEntry, PersonFile } from './person-entries';
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
  /**
   * Write a person's file, months `from` to before `to`; on a lane as a run is. `onEntries` hears every entry in order, some
   * months at a time, before the answer.
   */
  why(
    request: RunRequest,
    person: number,
    span: { readonly from?: number; readonly to?: number },
    lane: string,
    onProgress: (share: number) => void,
    onEntries?: (entries: readonly PersonEntry[]) => void | Promise<void>,
  ): Promise<PersonFile | undefined>;
  /** Give up what is under way on a lane. */
  cancel(lane: string): void;
}
