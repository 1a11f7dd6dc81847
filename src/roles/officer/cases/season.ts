// This module is the authored case of B1: the leader of a licensed season crew of nine. It looks like a trick every year.

import { type AuthoredCase, carrying } from '../authored-case';

/** What a group looks like on paper, and what its leader can say for it. */
const carried: readonly string[] = ['T02', 'T03', 'V04', 'R01', 'R02', 'R03', 'R04', 'R06'];

/** Places of the case's own names in the pools. */
const names = { given: 51, family: 34 };

/** The crew leader: an ordinary journey under a licence, whatever the seed. */
export const seasonCase: AuthoredCase = {
  id: 'season',
  voice: 'season',
  speakers: { traveller: 'crew-lead' },
  make: (seed, world) => ({
    someone: {
      key: 0,
      seed,
      truth: 'ordinary',
      grounds: false,
      alsoAsylum: false,
      traits: { origin: 0, gender: 0, ageBand: 3, job: 0 },
      merged: [],
      person: undefined,
      irregular: false,
      standing: carrying(false, carried),
      disclosureDraw: 0.25,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.3,
      companion: false,
      falseLeads: ['F02', 'F05', 'F11'],
      look: { face: 0.7, name: 0, manner: 0.6 },
    },
    papers: {
      // Where the employer pays there is a receipt with a zero; elsewhere a bank's, with an end.
      has: { passport: true, contract: true, letter: true, receipt: true, phone: true },
      contractJob: 0,
      letterJob: 0,
      contractPlace: 0,
      letterPlace: 0,
      employer: 1,
      agent: 3,
      kin: 5,
      kinTown: 0,
      visa: 0,
      issuedDaysAgo: 420,
      ownHand: true,
      wageDays: 80,
      letterWageDays: 80,
      lessDays: 9,
      signedDaysAgo: 41,
      signedTwice: false,
      readable: true,
      boughtDaysAgo: 12,
      payer: 2,
      seats: 9,
      oneWay: true,
      address: true,
      moneyDays: 8,
      paidDays: world.feeRule >= 1 ? 0 : 7,
      paidTo: world.feeRule >= 1 ? 2 : 1,
      endDate: true,
      lightDiffers: false,
      born: 7,
      givenName: names.given,
      familyName: names.family,
    },
  }),
};
