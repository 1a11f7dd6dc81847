// This module is the authored case of B5: Urlan Brevane, stopped on the pier with one key and reported for its theft.
// His passport came by his shift boss's envelope, so it lies on the table; whoever asks who kept it hears it.

import { type AuthoredCase, carrying } from '../authored-case';

/** Items he carries: made to lock a room, kept documents, limited ways out, a bed that is the job, pay that does not come, a debt. */
const carried: readonly string[] = ['X06', 'K01', 'K02', 'X04', 'X02', 'C01', 'T01'];

/** The man with the key of a bunk room. */
export const keyCase: AuthoredCase = {
  id: 'key',
  voice: 'key',
  speakers: { traveller: 'urlan', companion: 'pell' },
  make: (seed, world) => ({
    someone: {
      key: 0,
      seed,
      truth: 'grounds',
      grounds: true,
      alsoAsylum: false,
      traits: { origin: 1, gender: 0, ageBand: 3, job: 0 },
      merged: [],
      person: undefined,
      irregular: false,
      standing: carrying(false, carried),
      // Reached with privacy and two kindnesses where trust is middling; where there is little of it, the interpreter decides.
      disclosureDraw: 0.33,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.55,
      companion: true,
      falseLeads: ['F10'],
      look: { face: 0.62, name: 0, manner: 0.3 },
    },
    papers: {
      has: { passport: true, contract: false, letter: true, receipt: true, phone: false },
      contractJob: 0,
      letterJob: 0,
      contractPlace: 0,
      letterPlace: 0,
      employer: 0,
      agent: 2,
      kin: 5,
      kinTown: 1,
      visa: 0,
      issuedDaysAgo: 1130,
      ownHand: false,
      wageDays: 60,
      letterWageDays: 80,
      lessDays: 44,
      signedDaysAgo: 60,
      signedTwice: false,
      readable: true,
      boughtDaysAgo: 1,
      payer: 0,
      seats: 1,
      oneWay: true,
      address: true,
      moneyDays: 0,
      // What he owes by now, in days of legal wage: half as much again as the run's typical debt.
      paidDays: Math.max(36, Math.round(world.typicalDebtDays * 1.5)),
      paidTo: 0,
      endDate: false,
      lightDiffers: false,
      born: 4,
      age: 41,
      // A name of the common pool: Urlan Brevane.
      givenName: 44,
      familyName: 26,
    },
  }),
};
