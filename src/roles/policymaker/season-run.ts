// This module says which two runs a season needs (as inherited, and with the order: same people, same luck) and turns them
// into the whole numbers the story may say. It runs nothing itself; a runner is handed in by whoever has one.

import type { LeverSettings } from '../../policy/levers';
import type { LeverChange, PolicySchedule } from '../../policy/schedule';
import type { OutputId, RunRequest, RunResult } from '../../sim/run-api';
import { settingsAt } from '../../world/world';
import { type BetScore, scoreBet } from './bet';
import { cabinet } from './cabinet-data';
import type { Decisions } from './decisions';
import { leanOf, orderMoves, pipelineOf, withOrder } from './season-order';

/** A world the minister inherits: everything of a run but the order. */
export type InheritedWorld = Omit<RunRequest, 'months' | 'recordLights' | 'recordQuay'>;

/** Month after the last one a season needs. */
export const seasonEnd = cabinet.calendar.orderMonth + cabinet.calendar.monthsAfter;

/** The run as inherited. */
export function inheritedRequest(world: InheritedWorld, recordLights = false): RunRequest {
  return { ...world, months: seasonEnd, recordLights };
}

/** The run with an order: the same people and the same luck. */
export function orderedRequest(world: InheritedWorld, decisions: Decisions, recordLights = false): RunRequest {
  return {
    ...world,
    policy: withOrder(world.policy, movesOf(world.policy, decisions)),
    months: seasonEnd,
    recordLights,
  };
}

/** Settings in force when the minister signs. */
export function inheritedSettings(policy: PolicySchedule): LeverSettings {
  return settingsAt(policy, cabinet.calendar.orderMonth - 1);
}

/** The lever moves of an order in a world. */
export function movesOf(policy: PolicySchedule, decisions: Decisions): readonly LeverChange[] {
  return orderMoves(decisions, inheritedSettings(policy));
}

/** Facts by story variable, whole numbers. */
export type SeasonFacts = Readonly<Record<string, number>>;

/** Sum of a monthly output over months `from` (included) to `to` (not included). */
export function sumOf(run: RunResult, id: OutputId, from: number, to: number): number {
  return run.outputs[id].subarray(from, to).reduce((sum, value) => sum + value, 0);
}

/** Value of a monthly output at the end of a span. */
function lastOf(run: RunResult, id: OutputId, month: number): number {
  return run.outputs[id][month - 1] ?? 0;
}

/** Mean of a monthly output over a span. */
function meanOf(run: RunResult, id: OutputId, from: number, to: number): number {
  return to > from ? sumOf(run, id, from, to) / (to - from) : 0;
}

/** Whole and never −0. */
const whole = (value: number): number => (Number.isFinite(value) ? Math.round(value) + 0 : 0);

/** −1, 0 or 1: b against a; 0 when the difference is not worth a sentence. */
export function signOf(a: number, b: number): number {
  const { noticeableShare, noticeablePeople } = cabinet.calendar;
  const least = Math.max(noticeablePeople, noticeableShare * Math.abs(a));
  return Math.abs(b - a) < least ? 0 : b > a ? 1 : -1;
}

/** What can be said of the summer that was, from the run as inherited. */
export function summerFacts(a: RunResult): SeasonFacts {
  const { orderMonth, summerMonths } = cabinet.calendar;
  const from = orderMonth - summerMonths;
  // Against the same months a year before: a summer is always busier than a spring.
  const before = sumOf(a, 'irregular-arrivals', from - 12, orderMonth - 12);
  const summer = sumOf(a, 'irregular-arrivals', from, orderMonth);
  const change = before > 0 ? ((summer - before) / before) * 100 : 0;
  return {
    run_before: whole(before),
    run_summer: whole(summer),
    run_change: Math.abs(whole(change)),
    // A change that rounds to nothing cannot be said as one.
    run_trend: whole(change) === 0 ? 0 : change > 0 ? 1 : -1,
    run_dead: whole(sumOf(a, 'deaths', from, orderMonth)),
    run_found: whole(sumOf(a, 'identified', from, orderMonth)),
    // An estimate is said in hundreds.
    run_hidden: 100 * whole(lastOf(a, 'people-in-exploitation', orderMonth) / 100),
    run_coin: whole(cabinet.purse.coinCrowns / 1000),
  };
}

/** A number of both runs, and its sign. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly sign: number;
}

/** What can be said of the year after the order: a as inherited, b with it. */
export function yearFacts(policy: PolicySchedule, decisions: Decisions, a: RunResult, b: RunResult): SeasonFacts {
  const { orderMonth, countedLateMonths, monthsAfter } = cabinet.calendar;
  const pair = (read: (run: RunResult) => number): Pair => {
    const [inA, inB] = [read(a), read(b)];
    return { a: whole(inA), b: whole(inB), sign: signOf(inA, inB) };
  };
  const flow = (id: OutputId): Pair => pair((run) => sumOf(run, id, orderMonth, seasonEnd));
  const arrivals = flow('irregular-arrivals');
  const deaths = flow('deaths');
  const found = flow('identified');
  const held = pair((run) => lastOf(run, 'people-in-exploitation', seasonEnd));
  const gap = pair((run) => meanOf(run, 'housing-gap', seasonEnd - 3, seasonEnd));
  const counted = seasonEnd - countedLateMonths;
  const known = sumOf(b, 'irregular-arrivals', orderMonth, counted);
  const before = sumOf(b, 'irregular-arrivals', orderMonth - monthsAfter, counted - monthsAfter);
  const seen = before > 0 ? ((known - before) / before) * 100 : 0;
  const inherited = inheritedSettings(policy);
  const moves = orderMoves(decisions, inherited);
  const bet = scoreBet(decisions.bet, a, b);
  const facts = {
    run_a_arrivals: arrivals.a,
    run_b_arrivals: arrivals.b,
    run_arrivals: arrivals.sign,
    run_known: whole(known),
    run_seen: whole(seen),
    run_a_deaths: deaths.a,
    run_b_deaths: deaths.b,
    run_deaths: deaths.sign,
    run_a_exploited: held.a,
    run_b_exploited: held.b,
    run_exploited: held.sign,
    run_a_found: found.a,
    run_b_found: found.b,
    run_identified: found.sign,
    run_a_gap: gap.a,
    run_b_gap: gap.b,
    run_gap: gap.sign,
    run_force: whole(meanForce(moves, inherited) * 100),
    run_lean: whole(leanOf(moves, inherited) * 100),
    run_capital: whole(lastOf(b, 'political-capital', seasonEnd)),
    package_inspectors: whole(10 * (moves.find((move) => move.lever === 'inspectors')?.value ?? inherited.inspectors)),
    package_quota: whole(inherited['work-visas'] / 60),
    // The rest of the six headlines: no story says them, the page after the vote does.
    end_a_justice: whole(sumOf(a, 'justice-reached', orderMonth, seasonEnd)),
    end_b_justice: whole(sumOf(b, 'justice-reached', orderMonth, seasonEnd)),
    end_a_cost: whole(sumOf(a, 'net-cost', orderMonth, seasonEnd) / 1000),
    end_b_cost: whole(sumOf(b, 'net-cost', orderMonth, seasonEnd) / 1000),
    end_a_trust: whole(10 * lastOf(a, 'trust-and-rule-of-law', seasonEnd)),
    end_b_trust: whole(10 * lastOf(b, 'trust-and-rule-of-law', seasonEnd)),
    ...betFacts(bet),
  };
  const heldNow = lastOf(a, 'people-in-exploitation', orderMonth);
  const kept = {
    beds: gap.b < 1 || gap.sign < 0,
    count: facts.run_seen < 0,
    packhouses: held.b < whole(heldNow),
  };
  return { ...facts, run_kept: decisions.promise !== undefined && kept[decisions.promise] ? 1 : 0 };
}

/** Share of an order in force, over its moves and over the year. An empty order is in force at once. */
function meanForce(moves: readonly LeverChange[], inherited: LeverSettings): number {
  if (moves.length === 0) return 1;
  const { monthsAfter } = cabinet.calendar;
  let sum = 0;
  for (let month = 1; month <= monthsAfter; month++) {
    for (const row of pipelineOf(moves, inherited, month)) sum += row.inForce;
  }
  return sum / (moves.length * monthsAfter);
}

function betFacts({ worst, hit }: BetScore): SeasonFacts {
  return { run_worst: worst, run_bet_hit: hit };
}
