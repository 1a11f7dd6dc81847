// This module names what the model's worker offers to the page: the calls of a session of the model, taken in slices.

import type { LeverSettings } from '../policy/levers';
import type { PolicySchedule } from '../policy/schedule';
import type { RunBase } from './engine/model-session';
import type { Snapshot } from './engine/snapshot-cache';
import type { PersonEntry, PersonFile } from './person-entries';
import type { MonthBlock, RunRequest, RunResult } from './run-api';

/** Hears every month in order, some at a time, and has heard of all before the answer. */
export type HearMonths = (block: MonthBlock) => void | Promise<void>;

/** Hears every entry of a file in order, some months at a time, and has heard of all before the answer. */
export type HearEntries = (entries: readonly PersonEntry[]) => void | Promise<void>;

/**
 * Calls that cross to the worker. A lane is the name of a policy in the session; a later call on it gives up the one under
 * way, which then answers undefined. Every call is served from snapshots where they hold.
 */
export interface SimWorkerApi {
  /** Run a request: `init`, `setPolicy` and `runPolicy` in one. */
  run(
    request: RunRequest,
    lane: string,
    onProgress: (share: number) => void,
    onMonths?: HearMonths,
  ): Promise<RunResult | undefined>;
  /** People, parameters, seed, shocks and horizon of the policies set from now on. */
  init(base: RunBase): void;
  /** Set a policy by its schedule, or, with `atMonth`, move some levers of it from that month on. */
  setPolicy(lane: string, what: PolicySchedule | Partial<LeverSettings>, atMonth?: number): void;
  /** Run a policy to the end of its horizon. */
  runPolicy(lane: string, onProgress: (share: number) => void, onMonths?: HearMonths): Promise<RunResult | undefined>;
  /** Step a policy by some months from where it stands; answers the months done. */
  step(
    lane: string,
    months: number,
    onProgress: (share: number) => void,
    onMonths?: HearMonths,
  ): Promise<number | undefined>;
  /** A copy of where a policy stands. */
  snapshot(lane: string): Snapshot;
  /** Put a policy back to a snapshot that its own history leads to. */
  restore(lane: string, snapshot: Snapshot): void;
  /** Write a person's file under a request, months `from` to before `to`. */
  why(
    request: RunRequest,
    person: number,
    span: { readonly from?: number; readonly to?: number },
    lane: string,
    onProgress: (share: number) => void,
    onEntries?: HearEntries,
  ): Promise<PersonFile | undefined>;
  /** Give up what is under way on a lane. */
  cancel(lane: string): void;
}
