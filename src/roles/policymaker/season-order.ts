// This module turns a minister's decisions into lever moves with a month, and says how much of each is in force when:
// the pipeline from signature to street. The model has its own ramp; this one is what the minister can be told.

import { type LeverId, type LeverSettings, leverById, onGrid } from '../../policy/levers';
import type { LeverChange, PolicySchedule } from '../../policy/schedule';
import { bidById, cabinet, type ProjectId, projectById } from './cabinet-data';
import type { Decisions } from './decisions';

/** The lever moves an order makes on inherited settings, at the month of the order. Moves that change nothing are left out. */
export function orderMoves(decisions: Decisions, inherited: LeverSettings): readonly LeverChange[] {
  const month = cabinet.calendar.orderMonth;
  const aims = new Map<LeverId, number>();
  for (const [id, times] of Object.entries(decisions.bought) as [ProjectId, number][]) {
    if (times === 0) continue;
    const { lever, raise } = projectById(id);
    aims.set(lever, inherited[lever] + raise * times);
  }
  if (decisions.bid) {
    const bid = bidById(decisions.bid);
    aims.set('campaign-framing', bid.campaignFraming);
    aims.set('campaign-messenger', bid.campaignMessenger);
  }
  return [...aims]
    .map(([lever, aim]) => ({ month, lever, value: onGrid(leverById(lever), aim) }))
    .filter(({ lever, value }) => value !== inherited[lever]);
}

/** The inherited schedule with an order in it. Later changes of the world to the same levers give way to the order. */
export function withOrder(schedule: PolicySchedule, moves: readonly LeverChange[]): PolicySchedule {
  const moved = new Set(moves.map(({ lever }) => lever));
  const month = cabinet.calendar.orderMonth;
  return {
    start: schedule.start,
    changes: [...schedule.changes.filter((change) => change.month < month || !moved.has(change.lever)), ...moves],
  };
}

/** One row of the pipeline. */
export interface PipelineRow {
  readonly lever: LeverId;
  readonly from: number;
  readonly to: number;
  readonly lagMonths: number;
  /** 0–1: share in force that many months after the order. */
  readonly inForce: number;
}

/** The pipeline some months after the order. A lag is walked evenly. */
export function pipelineOf(
  moves: readonly LeverChange[],
  inherited: LeverSettings,
  monthsAfter: number,
): readonly PipelineRow[] {
  return moves.map(({ lever, value }) => {
    const { lagMonths } = leverById(lever);
    const inForce = lagMonths === 0 ? 1 : Math.min(1, Math.max(0, monthsAfter) / lagMonths);
    return { lever, from: inherited[lever], to: value, lagMonths, inForce };
  });
}

/**
 * How far an order leans: −1 towards openness … 1 towards order. Moves are weighed by their political distance; the root
 * makes a first step louder than a second, as a chamber hears it.
 */
export function leanOf(moves: readonly LeverChange[], inherited: LeverSettings): number {
  const lean = moves.reduce((sum, { lever, value }) => {
    const spec = leverById(lever);
    const [low, high] = spec.range ?? [0, (spec.options?.length ?? 2) - 1];
    const step = (spec.politicalDistance * (value - inherited[lever])) / (high - low);
    return sum + Math.sign(step) * Math.sqrt(Math.abs(step));
  }, 0);
  return Math.max(-1, Math.min(1, lean));
}
