// This module names what is added up over persons in a month. Each chunk of persons has its own row, and rows are summed
// in order, so that the order in which chunks are stepped cannot change a bit.

/** Persons in a chunk. */
export const chunkSize = 1024;

/** Place of each tally in a row. */
export const tally = {
  // movement, in simulated persons
  regularDepartures: 0,
  irregularDepartures: 1,
  demandNorth: 2,
  demandSouth: 3,
  demandRemote: 4,
  demandStrait: 5,
  attemptsNorth: 6,
  attemptsSouth: 7,
  attemptsRemote: 8,
  attemptsStrait: 9,
  successNorth: 10,
  successSouth: 11,
  successRemote: 12,
  successStrait: 13,
  deathsNorth: 14,
  deathsSouth: 15,
  deathsRemote: 16,
  deathsStrait: 17,
  arrivalsFerry: 18,
  arrivalsAir: 19,
  arrivalsNorth: 20,
  arrivalsSouth: 21,
  arrivalsRemote: 22,
  arrivalsStrait: 23,
  permitArrivals: 24,
  interceptions: 25,
  partnerStops: 26,
  removals: 27,
  voluntaryReturns: 28,
  reattempts: 29,
  smugglerRevenue: 30,
  movedElsewhere: 31,
  // queues
  decidedWork: 32,
  grantedWork: 33,
  waitedWork: 34,
  refusedWork: 35,
  grantedFamily: 36,
  waitedFamily: 37,
  humanitarianGrants: 38,
  asylumDecisions: 39,
  regularised: 40,
  // exploitation and exits, expected values
  newExploitation: 41,
  newExploitedEnRoute: 42,
  newFromTied: 43,
  selfReports: 44,
  policeFinds: 45,
  communityFinds: 46,
  otherFinds: 47,
  deskHits: 48,
  identified: 49,
  falseAlarms: 50,
  missedAtDesk: 51,
  deskTravellers: 52,
  victimsDetained: 53,
  permitsGiven: 54,
  returnedVictims: 55,
  exploitedSector0: 56,
  exploitedSector1: 57,
  exploitedSector2: 58,
  exploitedSector3: 59,
  exploitedSector4: 60,
  // sums over persons at month end
  remittances: 61,
  debtSum: 62,
  debtGrowth: 63,
  debtors: 64,
  trustSum: 65,
  informationSum: 66,
  persons: 67,
  considering: 68,
  deliberating: 69,
  legalWorkers: 70,
  fearSum: 71,
  // who arrives, is exploited, is found and works
  irregularIlvane: 72,
  irregularTesmar: 73,
  irregularKelumar: 74,
  irregularWomen: 75,
  claims: 76,
  claimsKelumar: 77,
  traffickedArrivals: 78,
  traffickedOfficial: 79,
  traffickedOwnPapers: 80,
  traffickedInGroup: 81,
  traffickedAlready: 82,
  harmedNorth: 83,
  harmedStrait: 84,
  journeysEnded: 85,
  safeArrivals: 86,
  newFromOpen: 87,
  newFromProtected: 88,
  exploitedWomen: 89,
  exploitedMinors: 90,
  longWithoutPapers: 91,
  longExploited: 92,
  longCaptured: 93,
  identifiedWithoutStatus: 94,
  referralsRefused: 95,
  workers: 96,
  moneyEarned: 97,
  // the ledger of persons' money, crowns; debts count below nothing
  moneyLived: 98,
  moneySavedHome: 99,
  moneyInterest: 100,
  moneyPaidSmugglers: 101,
  moneyOwedSmugglers: 102,
  moneyFees: 103,
  moneyLost: 104,
  moneyRepaid: 105,
  moneyForgiven: 106,
  moneyCompensated: 107,
} as const;

/** Name of a tally. */
export type TallyName = keyof typeof tally;

/** Length of a row. */
export const tallyCount = Object.keys(tally).length;

/** Add up the rows of all chunks in order. */
export function sumRows(rows: Float64Array, chunks: number, into: Float64Array): void {
  into.fill(0);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const at = chunk * tallyCount;
    for (let index = 0; index < tallyCount; index++) into[index]! += rows[at + index]!;
  }
}
