// This module is the authored case of B1: the teacher of a school choir, with fourteen children and thirteen letters.

import { type AuthoredCase, carrying } from '../authored-case';

/** One payer for a group, and everything that reassures; the mother of the fourteenth can be rung. */
const carried: readonly string[] = ['T02', 'R03', 'R05', 'R06'];

/** Places of the case's own names in the pools. */
const names = { given: 49, family: 33, mother: 50 };

/** `n_kin` is taken from the given names, twelve places on. */
const kinOffset = 12;

/** The choir teacher: an ordinary journey, whatever the seed. */
export const choirCase: AuthoredCase = {
  id: 'choir',
  voice: 'choir',
  speakers: { traveller: 'choir-teacher' },
  make: (seed) => ({
    someone: {
      key: 0,
      seed,
      truth: 'ordinary',
      grounds: false,
      alsoAsylum: false,
      traits: { origin: 2, gender: 0, ageBand: 3, job: 4 },
      merged: [],
      person: undefined,
      irregular: false,
      standing: carrying(false, carried),
      disclosureDraw: 0.2,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.4,
      companion: false,
      falseLeads: ['F02', 'F11'],
      look: { face: 0.19, name: 0, manner: 0.4 },
    },
    papers: {
      // No letter of an employer: "show me" on the form brings out the thirteen letters from home.
      has: { passport: true, contract: false, letter: false, receipt: false, phone: true },
      contractJob: 4,
      letterJob: 4,
      contractPlace: 4,
      letterPlace: 4,
      employer: 1,
      agent: 1,
      kin: names.mother - kinOffset,
      kinTown: 1,
      visa: 3,
      issuedDaysAgo: 160,
      ownHand: true,
      wageDays: 60,
      letterWageDays: 60,
      lessDays: 5,
      signedDaysAgo: 30,
      signedTwice: false,
      readable: true,
      boughtDaysAgo: 24,
      payer: 3,
      seats: 15,
      oneWay: false,
      address: true,
      moneyDays: 6,
      paidDays: 0,
      paidTo: 1,
      endDate: true,
      lightDiffers: false,
      born: 4,
      givenName: names.given,
      familyName: names.family,
    },
  }),
};
