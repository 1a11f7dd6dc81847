// This module is what the object version counts in a month, by the engine's names. Sums that feed nothing but outputs the
// comparison leaves out need not stand here; the engine's closing code reads those as 0.

import type { TallyName } from '../../../src/sim/month/tallies.ts';
import type { IrregularRoute } from './words.ts';

/** Counters of a month that has just begun. */
export const noCounts = {
  regularDepartures: 0,
  irregularDepartures: 0,
  demandNorth: 0,
  demandSouth: 0,
  demandRemote: 0,
  demandStrait: 0,
  attemptsNorth: 0,
  attemptsSouth: 0,
  attemptsRemote: 0,
  attemptsStrait: 0,
  successNorth: 0,
  successSouth: 0,
  successRemote: 0,
  successStrait: 0,
  deathsNorth: 0,
  deathsSouth: 0,
  deathsRemote: 0,
  deathsStrait: 0,
  arrivalsFerry: 0,
  arrivalsAir: 0,
  arrivalsNorth: 0,
  arrivalsSouth: 0,
  arrivalsRemote: 0,
  arrivalsStrait: 0,
  permitArrivals: 0,
  interceptions: 0,
  partnerStops: 0,
  removals: 0,
  voluntaryReturns: 0,
  reattempts: 0,
  smugglerRevenue: 0,
  movedElsewhere: 0,
  decidedWork: 0,
  grantedWork: 0,
  waitedWork: 0,
  refusedWork: 0,
  grantedFamily: 0,
  waitedFamily: 0,
  humanitarianGrants: 0,
  asylumDecisions: 0,
  regularised: 0,
  newExploitation: 0,
  newExploitedEnRoute: 0,
  newFromTied: 0,
  selfReports: 0,
  policeFinds: 0,
  communityFinds: 0,
  otherFinds: 0,
  deskHits: 0,
  identified: 0,
  falseAlarms: 0,
  missedAtDesk: 0,
  deskTravellers: 0,
  victimsDetained: 0,
  permitsGiven: 0,
  returnedVictims: 0,
  exploitedSector0: 0,
  exploitedSector1: 0,
  exploitedSector2: 0,
  exploitedSector3: 0,
  exploitedSector4: 0,
  remittances: 0,
  debtSum: 0,
  debtGrowth: 0,
  debtors: 0,
  trustSum: 0,
  informationSum: 0,
  persons: 0,
  considering: 0,
  deliberating: 0,
  legalWorkers: 0,
  fearSum: 0,
} satisfies Partial<Record<TallyName, number>>;

/** Counters of a month. */
export type Counts = Record<keyof typeof noCounts, number>;

/** Name of a counter. */
export type CountName = keyof Counts;

/** Persons in exploitation, by sector. */
export const exploitedBySector = [
  'exploitedSector0',
  'exploitedSector1',
  'exploitedSector2',
  'exploitedSector3',
  'exploitedSector4',
] as const satisfies readonly CountName[];

/** What is counted on a route without papers. */
export interface RouteCounts {
  readonly demand: CountName;
  readonly attempts: CountName;
  readonly success: CountName;
  readonly deaths: CountName;
  readonly arrivals: CountName;
}

/** Names of the counters of each route without papers. */
export const countsByRoute: Readonly<Record<IrregularRoute, RouteCounts>> = {
  landNorth: {
    demand: 'demandNorth',
    attempts: 'attemptsNorth',
    success: 'successNorth',
    deaths: 'deathsNorth',
    arrivals: 'arrivalsNorth',
  },
  landSouth: {
    demand: 'demandSouth',
    attempts: 'attemptsSouth',
    success: 'successSouth',
    deaths: 'deathsSouth',
    arrivals: 'arrivalsSouth',
  },
  landRemote: {
    demand: 'demandRemote',
    attempts: 'attemptsRemote',
    success: 'successRemote',
    deaths: 'deathsRemote',
    arrivals: 'arrivalsRemote',
  },
  strait: {
    demand: 'demandStrait',
    attempts: 'attemptsStrait',
    success: 'successStrait',
    deaths: 'deathsStrait',
    arrivals: 'arrivalsStrait',
  },
};
