// This module counts what an officer did over many travellers: with and without grounds, acted on and let by, and, once there
// are enough decisions, what that says. Below twenty it says counts and nothing else (contracts 22).

import { actedOn, type DecidedCase } from './decided-case';
import { type Counts, type Interval, signalOf, wilson } from './signal-figures';

/** Decisions below which nothing but counts is said. */
export const enoughDecisions = 20;

/** What was counted. */
export interface LedgerCounts extends Counts {
  readonly decisions: number;
  /** Of those acted on without grounds: another duty was met by it (a child looked after, a claim heard in a room). */
  readonly alarmsWithDuty: number;
  /** Of those let by with grounds: the truth could not be reached however well one asked. */
  readonly missesHidden: number;
  readonly offers: number;
  readonly offersAccepted: number;
}

/** What the counts say. Shares are 0–1; each figure carries its 90 % interval. */
export interface LedgerFigures {
  /** Of those with grounds, the share acted on. Undefined when nobody had grounds. */
  readonly sensitivity: Interval | undefined;
  /** Of those without, the share let by. */
  readonly specificity: Interval | undefined;
  /** Of those acted on, the share with grounds. */
  readonly predictive: Interval | undefined;
  /** How well the two are told apart, in standard deviations; 0 is a coin. */
  readonly dPrime: Interval | undefined;
  /** How much it takes to act, in standard deviations; 0 is the middle, higher is stricter. */
  readonly criterion: Interval | undefined;
}

/** Counts, and figures once there are enough. */
export interface LedgerSummary {
  readonly counts: LedgerCounts;
  readonly tooFew: boolean;
  /** Undefined while there are too few decisions to say. */
  readonly figures: LedgerFigures | undefined;
}

/** Count decisions. */
export function countCases(cases: readonly DecidedCase[]): LedgerCounts {
  const count = (fits: (each: DecidedCase) => boolean): number => cases.filter(fits).length;
  return {
    decisions: cases.length,
    hits: count((each) => each.grounds && actedOn(each)),
    misses: count((each) => each.grounds && !actedOn(each)),
    alarms: count((each) => !each.grounds && actedOn(each)),
    passes: count((each) => !each.grounds && !actedOn(each)),
    alarmsWithDuty: count((each) => !each.grounds && actedOn(each) && each.dutyMet),
    missesHidden: count((each) => each.grounds && !actedOn(each) && each.hidden),
    offers: count((each) => each.offered),
    offersAccepted: count((each) => each.offered && each.consent === true),
  };
}

/** Counts and, from twenty decisions on, what they say. */
export function summariseCases(cases: readonly DecidedCase[]): LedgerSummary {
  const counts = countCases(cases);
  const tooFew = cases.length < enoughDecisions;
  return { counts, tooFew, figures: tooFew ? undefined : figuresOfCounts(counts) };
}

/** What counts say, whatever their number: for the ledger only through `summariseCases`. */
export function figuresOfCounts(counts: Counts): LedgerFigures {
  const signal = signalOf(counts);
  return {
    sensitivity: wilson(counts.hits, counts.hits + counts.misses),
    specificity: wilson(counts.passes, counts.alarms + counts.passes),
    predictive: wilson(counts.hits, counts.hits + counts.alarms),
    dPrime: signal?.dPrime,
    criterion: signal?.criterion,
  };
}
