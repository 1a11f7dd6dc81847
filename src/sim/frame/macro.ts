// This module holds what is not a person: prices, capacities, queues, cases, networks, mood. It changes once a month.

import type { ParameterSet } from '../../evidence/parameter-set';
import { levers, statusQuoSettings } from '../../policy/levers';
import { irregularRouteCount } from './person-state';

/** Sectors of the destination. */
export const sectorCount = 5;

/** Lotteries: lower-paid work, skilled work, humanitarian, and humanitarian places kept for a group. */
const lotteryCount = 4;

/** The state of everything that is not a person. Rates of the four irregular routes are in the order of their codes. */
export interface Macro {
  /** Crowns, by irregular route. */
  readonly price: Float64Array;
  /** Persons a month that smugglers can move, in simulated persons, by irregular route. */
  readonly capacity: Float64Array;
  readonly demand: Float64Array;
  /** Share of attempts that end in the country, smoothed. */
  readonly success: Float64Array;
  /** Deaths per attempt, smoothed. */
  readonly risk: Float64Array;
  /** Share of decided applications granted, smoothed: lower-paid, skilled, humanitarian. */
  readonly grantOdds: Float64Array;
  /** Share of work applications refused at the end of burn-in. */
  refusalStart: number;
  /** Share of those in the humanitarian line who belong to the targeted group, smoothed. */
  targetedInLine: number;
  /** Months in the work queue of those granted, smoothed. */
  waitWork: number;
  /** Work visas granted a month, smoothed, in simulated persons. */
  grantsWork: number;
  waitFamily: number;
  /** Fractions of places carried over: lower-paid, skilled, humanitarian, humanitarian for the targeted group. */
  readonly places: Float64Array;
  /** Log of the capacity of trafficking networks against the start, by sector. */
  readonly networkLog: Float64Array;
  networkProfit: number;
  /** Margin at which networks neither grow nor shrink. */
  networkBalance: number;
  /** How far people believe that services are kept apart from immigration control. */
  firewallBelieved: number;
  /** Share of persons with experience of exploitation who were held or prosecuted, smoothed. */
  victimProsecuted: number;
  /** Its parts: persons held, and persons held or identified, a month, smoothed. */
  victimsHeld: number;
  victimsSeen: number;
  rumour: number;
  concern: number;
  capital: number;
  pressHeat: number;
  /** Cases believed and waiting to be heard, persons. */
  backlog: number;
  /** Smoothed persons abroad against the start of the run, for recruiters. */
  abroadRatio: number;
  convictionsPerVictim: number;
  /** Last month's share of reports that were believed, and of those that found support. */
  believedShare: number;
  supportedShare: number;
  /** Last month's share of waiting cases that were heard. */
  heardRate: number;
  /** Last month's share of waiting cases that faded, with and without support. */
  fadeRate: number;
  fadeAlone: number;
  paidShare: number;
  orderlyShare: number;
  trustMean: number;
  informationMean: number;
  trueFear: number;
  heardShare: number;
  /** Success by irregular route at the end of burn-in, against which smugglers feel success (M5). */
  readonly successStart: Float64Array;
  /** Settings in force a month ago, in the order of levers (M17). */
  readonly settingsBefore: Float64Array;
  /** 1 while reforms have to wait for capital, when waiting is switched on (M17). */
  reformsWait: number;
  /** Gross spending of a usual month, mean of the last year of burn-in, crowns (M15). */
  spendUsual: number;
  /** Crowns spent above the usual since month 0 (M15). */
  debt: number;
  /** Cases that would wait if every case could be heard at once, persons (M13). */
  backlogUnhindered: number;
}

/** The macro state when burn-in starts. */
export function startMacro(p: ParameterSet): Macro {
  return {
    price: Float64Array.of(
      p['smuggling.price-land-north'],
      p['smuggling.price-land-south'],
      p['smuggling.price-land-remote'],
      p['smuggling.price-strait'],
    ),
    capacity: new Float64Array(irregularRouteCount),
    demand: new Float64Array(irregularRouteCount),
    success: Float64Array.of(
      p['smuggling.success-start-land'],
      p['smuggling.success-start-land'],
      p['smuggling.success-start-remote'],
      p['smuggling.success-start-land'],
    ),
    risk: Float64Array.of(
      p['journey.death-land-north'],
      p['journey.death-land-south'],
      p['journey.death-land-remote'],
      p['journey.death-strait'],
    ),
    grantOdds: Float64Array.of(
      p['queue.odds-start-lower'],
      p['queue.odds-start-skilled'],
      p['queue.odds-start-humanitarian'],
    ),
    targetedInLine: p['population.share-tesmar'],
    refusalStart: p['queue.refusals-start'],
    waitWork: p['queue.wait-start'],
    grantsWork: 0,
    waitFamily: statusQuoSettings['family-months'],
    places: new Float64Array(lotteryCount),
    networkLog: new Float64Array(sectorCount),
    networkProfit: 0,
    networkBalance: 0,
    firewallBelieved: statusQuoSettings.firewall,
    victimProsecuted: p['detection.prosecuted-start'],
    victimsHeld: p['detection.prosecuted-start'] * p['initial.victims-seen'],
    victimsSeen: p['initial.victims-seen'],
    rumour: p['rumour.base'],
    concern: p['concern.usual'],
    capital: p['polity.capital-start'],
    pressHeat: p['concern.press-usual'],
    backlog: 0,
    abroadRatio: 1,
    convictionsPerVictim: p['justice.convictions-start'],
    // Known after the first month of burn-in.
    believedShare: 0,
    supportedShare: 0,
    heardRate: 0,
    fadeRate: 0,
    fadeAlone: 0,
    paidShare: p['justice.paid-none'],
    orderlyShare: p['concern.orderly-start'],
    trustMean: p['trust.base'],
    informationMean: p['belief.initial-information'],
    trueFear: p['belief.initial-smuggler'],
    heardShare: p['justice.heard-start'],
    successStart: new Float64Array(irregularRouteCount),
    settingsBefore: Float64Array.from(levers, (lever) => lever.statusQuo),
    reformsWait: 0,
    spendUsual: 0,
    debt: 0,
    backlogUnhindered: 0,
  };
}
