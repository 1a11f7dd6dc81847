// This module turns decisions into settings in force: a lever moved today has its full force only after its lag.
// Numbers ramp in a straight line over the lag; an option changes when its lag is over.

import { type LeverId, type LeverSettings, levers } from '../../policy/levers';
import type { PolicySchedule } from '../../policy/schedule';

/** Settings in force, by lever; rewritten every month. */
export type SettingsInForce = Record<LeverId, number>;

/** What ramps carry from month to month: columns in the order of levers, and which changes have begun. */
export interface RampState {
  /** Value from which each lever moves, the one it moves to, and the month in which it began. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly start: Float64Array;
  /** Changes that have begun, in the order of their months. */
  next: number;
  /** 1 while changes wait for capital. */
  waiting: number;
}

/** The ramps of all levers of a run. */
export interface SettingRamps {
  /** Written over when a run is taken up in the middle. */
  readonly state: RampState;
  /**
   * Settings in force at a month after burn-in (negative in burn-in); months must not go back. While `blocked`, changes
   * decided after month 0 wait; they start in the first month in which they no longer have to (M17).
   */
  at(month: number, blocked?: boolean): SettingsInForce;
}

/** Follow a schedule: the status quo in burn-in, the policy from month 0, its changes later. */
export function createRamps(schedule: PolicySchedule, statusQuo: LeverSettings): SettingRamps {
  const state: RampState = {
    from: Float64Array.from(levers, ({ id }) => statusQuo[id]),
    to: Float64Array.from(levers, ({ id }) => schedule.start[id]),
    start: new Float64Array(levers.length),
    next: 0,
    waiting: 0,
  };
  const now = { ...statusQuo } as SettingsInForce;
  const changes = [...schedule.changes].sort((a, b) => a.month - b.month);

  function valueAt(which: number, month: number): number {
    const from = state.from[which]!;
    const to = state.to[which]!;
    const { lagMonths, options } = levers[which]!;
    const past = month - state.start[which]!;
    if (past < 0) return from;
    if (past >= lagMonths || from === to) return to;
    return options !== undefined ? from : from + ((to - from) * past) / lagMonths;
  }

  return {
    state,
    at(month, blocked = false) {
      while (state.next < changes.length && changes[state.next]!.month <= month) {
        const change = changes[state.next]!;
        if (blocked && change.month > 0) {
          state.waiting = 1;
          break;
        }
        state.next++;
        const start = state.waiting === 1 ? month : change.month;
        const which = levers.findIndex((item) => item.id === change.lever);
        if (which < 0) continue;
        state.from[which] = valueAt(which, start);
        state.to[which] = change.value;
        state.start[which] = start;
      }
      if (!blocked) state.waiting = 0;
      for (let which = 0; which < levers.length; which++) now[levers[which]!.id] = valueAt(which, month);
      return now;
    },
  };
}
