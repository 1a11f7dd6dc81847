// This module is the authored case of B3: the youngest of the four from BrightHands. File 0417 may be among the four.

import { type AuthoredCase, carrying } from '../authored-case';

/** Items the youngest carries: a second contract, a debt that grows, pressure at home, and how the four travel. */
const carried: readonly string[] = ['D03', 'C01', 'C04', 'T01', 'T02', 'V05'];

/** The youngest of the four. */
export const fourCase: AuthoredCase = {
  id: 'four',
  voice: 'a',
  speakers: { traveller: 'youngest', companion: 'driver' },
  face: 'tavi',
  make: (seed, world) => ({
    someone: {
      key: 0,
      seed,
      truth: 'grounds',
      grounds: true,
      alsoAsylum: false,
      traits: { origin: 0, gender: 0, ageBand: 1, job: 0 },
      merged: [],
      person: undefined,
      irregular: false,
      standing: carrying(false, carried),
      // Reached where trust is low by privacy, Yarro and two kindnesses; where trust is high by less.
      disclosureDraw: 0.31,
      notYetAware: false,
      checksFail: false,
      consentDraw: 0.5,
      companion: true,
      falseLeads: ['F02'],
      look: { face: 0.1, name: 0, manner: 0.5 },
    },
    papers: {
      has: { passport: true, contract: true, letter: true, receipt: true, phone: false },
      contractJob: 0,
      letterJob: 0,
      contractPlace: 0,
      letterPlace: 0,
      employer: 0,
      agent: 0,
      kin: 0,
      kinTown: 0,
      visa: 0,
      issuedDaysAgo: 9,
      ownHand: false,
      wageDays: 60,
      letterWageDays: 90,
      lessDays: 41,
      signedDaysAgo: 11,
      signedTwice: true,
      readable: true,
      boughtDaysAgo: 1,
      payer: 2,
      seats: 4,
      oneWay: true,
      address: true,
      moneyDays: 1,
      // Debt of the youngest in days of legal wage: the run's typical debt, rounded.
      paidDays: Math.max(30, Math.round(world.typicalDebtDays)),
      paidTo: 0,
      endDate: false,
      lightDiffers: false,
      born: 2,
      age: 19,
      givenName: 48,
      familyName: 32,
    },
  }),
};
