// This module gathers what may lie behind a miss: for each headline the outputs that come before it in the model, and of
// those the ones that differ most between A and B around a month. That one moved most is not yet that it is the cause.

import type { OutputId, RunResult } from '../../../sim/run-api';
import { type OutputDisplay, outputDisplays, summarise } from '../output-display';

/** What comes before each headline in the model (docs/model.md, the chain of equations), in no order of weight. */
const before: Readonly<Partial<Record<OutputId, readonly OutputId[]>>> = {
  'irregular-arrivals': [
    'regular-arrivals',
    'irregular-departures',
    'interceptions',
    'reattempts',
    'moved-elsewhere',
    'wait-work',
    'smuggler-price',
    'fear-of-smuggling',
  ],
  deaths: [
    'irregular-departures',
    'risk-per-crossing',
    'interceptions',
    'reattempts',
    'regular-arrivals',
    'stranded',
    'moved-elsewhere',
  ],
  'people-in-exploitation': [
    'irregular-residents',
    'tied-workers',
    'open-residents',
    'median-debt',
    'identified',
    'exploited-en-route',
    'police-finds',
    'other-finds',
    'regular-arrivals',
  ],
  'justice-reached': [
    'identified',
    'self-reports',
    'reports',
    'trust-in-authorities',
    'leak-report-fear',
    'leak-support-places',
    'victims-detained',
    'new-exploitation',
  ],
  'net-cost': [
    'spend-control',
    'spend-asylum',
    'spend-pathways',
    'spend-victims',
    'spend-work',
    'spend-screening',
    'fiscal-contribution',
    'removals',
  ],
  'trust-and-rule-of-law': [
    'trust-in-authorities',
    'queue-asylum',
    'removals',
    'victims-detained',
    'irregular-residents',
    'detained',
    'wait-work',
  ],
};

/** Months to either side that are looked at. */
const reach = 6;

/** Reasons offered at most. */
export const mostReasons = 4;

/** Less than this share is no move. */
const hardlyMoves = 0.02;

/** One thing that moved. */
export interface Reason {
  readonly display: OutputDisplay;
  /** A's and B's value around the month; flows as people or crowns a month. */
  readonly a: number;
  readonly b: number;
  /** Share by which they differ, of the larger. */
  readonly moved: number;
  readonly way: 'rose' | 'fell';
}

/** The reasons for a headline around a month, in the order of the full list: the order says nothing about weight. */
export function reasonsFor(headline: OutputId, a: RunResult, b: RunResult, month: number): readonly Reason[] {
  const ids = before[headline] ?? [];
  const found = outputDisplays
    .filter((display) => ids.includes(display.id))
    .map((display): Reason => {
      const [inA, inB] = [around(a, display, month), around(b, display, month)];
      const most = Math.max(Math.abs(inA), Math.abs(inB));
      const moved = most === 0 ? 0 : Math.abs(inB - inA) / most;
      return { display, a: inA, b: inB, moved, way: inB > inA ? 'rose' : 'fell' };
    })
    .filter((reason) => reason.moved > hardlyMoves);
  const most = [...found].sort((x, y) => y.moved - x.moved).slice(0, mostReasons);
  return found.filter((reason) => most.includes(reason));
}

/** The reason that moved most, if any did. */
export function mostMoved(reasons: readonly Reason[]): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (most, reason) => (most === undefined || reason.moved > most.moved ? reason : most),
    undefined,
  );
}

function around(result: RunResult, display: OutputDisplay, month: number): number {
  const series = result.outputs[display.id];
  // At the start the months that follow say more than a window that is nearly empty.
  const from = Math.max(0, month - reach);
  const to = Math.min(series.length, Math.max(month + 1, from + 2 * reach));
  return summarise(series.subarray(from, to), 'stock');
}
