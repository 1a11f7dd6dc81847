// This module is a policy over time: settings at the start, and levers moved later. It knows no run.

import type { LeverId, LeverSettings } from './levers';

/** A lever moved at a month (0-based, after burn-in). Options are given by index. */
export interface LeverChange {
  readonly month: number;
  readonly lever: LeverId;
  readonly value: number;
}

/** A policy over time: its settings at month 0 and the changes after it. */
export interface PolicySchedule {
  readonly start: LeverSettings;
  readonly changes: readonly LeverChange[];
}
