// This module is the authored case of B2: Kettan Rue, a nurse from Tesmar, who asks for asylum with another man's passport.

import { type AuthoredCase, carrying } from '../authored-case';

/** Fear of one named person, and a story that corrects itself. He was smuggled; nobody exploits him. */
const carried: readonly string[] = ['K04', 'R05'];

/** The name on the passport is another man's: a name of the common pools. His own is spoken, never printed there. */
const names = { given: 40, family: 20 };

/** Kettan Rue: he needs protection, whatever the seed. */
export const kettanCase: AuthoredCase = {
  id: 'kettan',
  voice: 'kettan',
  speakers: { traveller: 'kettan' },
  face: 'kettan',
  make: (seed) => ({
    someone: {
      key: 0,
      seed,
      truth: 'asylum',
      grounds: false,
      alsoAsylum: true,
      traits: { origin: 1, gender: 1, ageBand: 4, job: 1 },
      merged: [],
      person: undefined,
      irregular: true,
      standing: carrying(false, carried),
      disclosureDraw: 0.35,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.5,
      companion: false,
      falseLeads: ['F01', 'F06', 'F14'],
      look: { face: 0.33, name: 0, manner: 0.5 },
    },
    papers: {
      has: { passport: true, contract: false, letter: false, receipt: false, phone: true },
      contractJob: 1,
      letterJob: 1,
      contractPlace: 2,
      letterPlace: 2,
      employer: 3,
      agent: 2,
      kin: 2,
      kinTown: 1,
      visa: 3,
      issuedDaysAgo: 19,
      ownHand: true,
      wageDays: 50,
      letterWageDays: 50,
      lessDays: 5,
      signedDaysAgo: 20,
      signedTwice: false,
      readable: true,
      boughtDaysAgo: 2,
      payer: 0,
      seats: 1,
      oneWay: true,
      address: false,
      moneyDays: 1,
      paidDays: 0,
      paidTo: 1,
      endDate: true,
      lightDiffers: true,
      born: 3,
      givenName: names.given,
      familyName: names.family,
    },
  }),
};
