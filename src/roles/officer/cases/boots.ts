// This module is the authored case of B4: a boy of fifteen on his way to a trial, with two men who both say uncle.

import { type AuthoredCase, carrying } from '../authored-case';

/** Items the boy carries: two accounts, no letter at hand, a promise nobody can check, the other boxes, and how he is spoken for. */
const carried: readonly string[] = ['H01', 'H02', 'H03', 'H04', 'T01', 'T04'];

/** The boy with the boots. */
export const bootsCase: AuthoredCase = {
  id: 'boots',
  voice: 'boots',
  speakers: { traveller: 'boy', companion: 'uncle-folder' },
  // Children are not pictured: the box stands where a face would.
  face: 'boots',
  make: (seed) => ({
    someone: {
      key: 0,
      seed,
      truth: 'child',
      grounds: true,
      alsoAsylum: false,
      traits: { origin: 1, gender: 0, ageBand: 0, job: 0 },
      merged: [],
      person: undefined,
      irregular: false,
      standing: carrying(true, carried),
      // Two kindnesses are enough where people trust the post a little; elsewhere it takes an interpreter as well.
      disclosureDraw: 0.34,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.5,
      companion: true,
      falseLeads: ['F02', 'F08'],
      look: { face: 0.3, name: 0, manner: 0.5 },
    },
    papers: {
      has: { passport: true, contract: false, letter: true, receipt: false, phone: true },
      contractJob: 0,
      letterJob: 0,
      contractPlace: 2,
      letterPlace: 2,
      employer: 5,
      agent: 3,
      kin: 4,
      kinTown: 0,
      // Study.
      visa: 4,
      issuedDaysAgo: 16,
      ownHand: true,
      wageDays: 40,
      letterWageDays: 40,
      lessDays: 4,
      signedDaysAgo: 12,
      signedTwice: false,
      readable: true,
      boughtDaysAgo: 2,
      payer: 3,
      seats: 6,
      oneWay: true,
      address: false,
      moneyDays: 0,
      paidDays: 3,
      paidTo: 0,
      endDate: true,
      lightDiffers: false,
      born: 2,
      age: 15,
      givenName: 53,
      familyName: 36,
    },
  }),
};
