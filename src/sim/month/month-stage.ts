// This module is what one month's step of a person may touch: her population, the rates of the month, the row her
// chunk adds up in, and the lists of those who wait for a lottery.

import type { Population } from '../frame/population';
import type { QuayPerson } from '../run-api';
import type { Journal } from './journal';
import type { MonthRates } from './month-rates';

/** Persons who may be drawn in a lottery this month. */
export interface LotteryList {
  readonly persons: Int32Array;
  count: number;
  /** How many stood on the list when the last lottery was drawn. */
  waiting: number;
}

/** The stage on which persons are stepped. */
export interface MonthStage {
  readonly population: Population;
  /** Months since the start of burn-in; part of every draw. */
  time: number;
  rates: MonthRates;
  /** What people decide by, made once a month. */
  views: RouteViews;
  /** Row of the chunk under way. */
  row: Float64Array;
  /** Lower-paid work, skilled work, humanitarian. */
  readonly lotteries: readonly [LotteryList, LotteryList, LotteryList];
  /** Debts of those who arrived in the last year, counted in bins of `debtBinCrowns`. */
  readonly debtBins: Uint32Array;
  /** Persons who passed the Quay this month, when they are recorded. */
  quay: QuayPerson[] | undefined;
  /** Listens to one person's steps when her file is written; absent in ordinary runs. */
  journal: Journal | undefined;
}

/** What a person deciding sees of pathways and routes. Routes in the order of their codes. */
export interface RouteViews {
  /** Price in crowns. */
  readonly price: Float64Array;
  /** Danger against the mean of routes, 1 = mean. */
  readonly danger: Float64Array;
  /** Share of journeys that end in the country after new attempts. */
  readonly arrives: Float64Array;
  /** The same as smugglers promise it; a promise that nobody has seen kept loses weight. */
  readonly promised: Float64Array;
  /** Odds of a place: lower-paid work, skilled work, humanitarian. */
  readonly grantOdds: Float64Array;
  waitWork: number;
  /** ln(1 + waitWork): everybody who weighs a visa needs it. */
  waitWorkLog: number;
}

/** Width of a bin of debts, crowns. */
export const debtBinCrowns = 100;

/** Count of bins of debts. */
export const debtBinCount = 400;
