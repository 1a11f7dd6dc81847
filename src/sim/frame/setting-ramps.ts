// This module turns decisions into settings in force: a lever moved today has its full force only after its lag.
// Numbers ramp in a straight line over the lag; an option changes when its lag is over.

import { type LeverId, type LeverSettings, levers } from '../../policy/levers';
import type { PolicySchedule } from '../run-api';

/** Settings in force, by lever; rewritten every month. */
export type SettingsInForce = Record<LeverId, number>;

/** One lever on its way from one value to another. */
interface Ramp {
  from: number;
  to: number;
  start: number;
}

/** The ramps of all levers of a run. */
export interface SettingRamps {
  /**
   * Settings in force at a month after burn-in (negative in burn-in); months must not go back. While `blocked`, changes
   * decided after month 0 wait; they start in the first month in which they no longer have to (M17).
   */
  at(month: number, blocked?: boolean): SettingsInForce;
}

/** Follow a schedule: the status quo in burn-in, the policy from month 0, its changes later. */
export function createRamps(schedule: PolicySchedule, statusQuo: LeverSettings): SettingRamps {
  const ramps = new Map<LeverId, Ramp>();
  const now = { ...statusQuo } as SettingsInForce;
  for (const lever of levers) {
    ramps.set(lever.id, { from: statusQuo[lever.id], to: schedule.start[lever.id], start: 0 });
  }
  const changes = [...schedule.changes].sort((a, b) => a.month - b.month);
  let next = 0;
  let waiting = false;

  function valueAt(id: LeverId, lag: number, isOption: boolean, month: number): number {
    const ramp = ramps.get(id)!;
    const past = month - ramp.start;
    if (past < 0) return ramp.from;
    if (past >= lag || ramp.from === ramp.to) return ramp.to;
    return isOption ? ramp.from : ramp.from + ((ramp.to - ramp.from) * past) / lag;
  }

  return {
    at(month, blocked = false) {
      while (next < changes.length && changes[next]!.month <= month) {
        const change = changes[next]!;
        if (blocked && change.month > 0) {
          waiting = true;
          break;
        }
        next++;
        const start = waiting ? month : change.month;
        const lever = levers.find((item) => item.id === change.lever);
        if (!lever) continue;
        const from = valueAt(lever.id, lever.lagMonths, lever.options !== undefined, start);
        ramps.set(lever.id, { from, to: change.value, start });
      }
      if (!blocked) waiting = false;
      for (const lever of levers) {
        now[lever.id] = valueAt(lever.id, lever.lagMonths, lever.options !== undefined, month);
      }
      return now;
    },
  };
}
