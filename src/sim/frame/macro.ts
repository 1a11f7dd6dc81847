// This module holds what is not a person: prices, capacities, queues, cases, networks, mood. It changes once a month.

import type { ParameterSet } from '../../evidence/parameter-set';
import { irregularRouteCount } from './person-state';

/** Sectors of the destination. */
export const sectorCount = 5;

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
}

/** The macro state when burn-in starts. */
export function startMacro(p: ParameterSet): Macro {
  const near = p['initial.success'];
  return {
    price: Float64Array.of(
      p['smuggling.price-land-north'],
      p['smuggling.price-land-south'],
      p['smuggling.price-land-remote'],
      p['smuggling.price-strait'],
    ),
    capacity: new Float64Array(irregularRouteCount),
    demand: new Float64Array(irregularRouteCount),
    success: Float64Array.of(near, near, p['initial.success-remote'], near),
    risk: Float64Array.of(
      p['journey.death-land-north'],
      p['journey.death-land-south'],
      p['journey.death-land-remote'],
      p['journey.death-strait'],
    ),
    grantOdds: Float64Array.of(p['initial.odds-lower-paid'], p['initial.odds-skilled'], p['initial.odds-humanitarian']),
    targetedInLine: p['population.share-tesmar'],
    refusalStart: p['initial.refused'],
    waitWork: p['initial.wait-work'],
    grantsWork: 0,
    waitFamily: p['initial.wait-family'],
    places: new Float64Array(4),
    networkLog: new Float64Array(sectorCount),
    networkProfit: 0,
    networkBalance: 0,
    firewallBelieved: p['initial.firewall-believed'],
    victimProsecuted: p['detection.prosecuted-start'],
    victimsHeld: p['detection.prosecuted-start'] * p['initial.victims-seen'],
    victimsSeen: p['initial.victims-seen'],
    rumour: p['rumour.base'],
    concern: p['initial.mood'],
    capital: p['initial.mood'],
    pressHeat: p['initial.press-heat'],
    backlog: 0,
    abroadRatio: 1,
    convictionsPerVictim: p['justice.conviction-per-case'],
    // Known after the first month of burn-in.
    believedShare: 0,
    supportedShare: 0,
    heardRate: 0,
    fadeRate: 0,
    fadeAlone: 0,
    paidShare: p['justice.paid-none'],
    orderlyShare: p['initial.orderly-share'],
    trustMean: p['trust.base'],
    informationMean: p['belief.initial-information'],
    trueFear: p['belief.initial-smuggler'],
    heardShare: p['initial.heard-share'],
  };
}
