// This module is the authored case of B2: a roofer whom a colleague stopped by feeling. With half of the seeds his journey is
// ordinary, with the other half his firm owes him three weeks; nothing on his papers or in his manner tells which.

import { type AuthoredCase, carrying } from '../authored-case';

const ordinary: readonly string[] = ['V05', 'R03', 'R05', 'R06'];
const cheated: readonly string[] = ['X02', 'X03', 'V05', 'R03', 'R06'];

/** Places of the case's own names in the pools. */
const names = { given: 52, family: 35 };

/** The roofer. His companion is the colleague who stopped him, half a step behind. */
export const stoppedCase: AuthoredCase = {
  id: 'stopped',
  voice: 'stopped',
  speakers: { traveller: 'roofer', companion: 'tobin' },
  make: (seed) => {
    const owed = Math.abs(Math.trunc(seed)) % 2 === 1;
    return {
      someone: {
        key: 0,
        seed,
        truth: owed ? 'labour-rights' : 'ordinary',
        grounds: false,
        alsoAsylum: false,
        traits: { origin: 0, gender: 1, ageBand: 4, job: 2 },
        merged: [],
        person: undefined,
        irregular: false,
        standing: carrying(false, owed ? cheated : ordinary),
        disclosureDraw: 0.3,
        notYetAware: false,
        checksFail: false,
        consentDraw: 0.45,
        companion: true,
        falseLeads: ['F01', 'F05', 'F14'],
        look: { face: 0.4, name: 0, manner: 0.3 },
      },
      papers: {
        has: { passport: true, contract: true, letter: true, receipt: true, phone: true },
        contractJob: 2,
        letterJob: 2,
        contractPlace: 1,
        letterPlace: 1,
        employer: 2,
        agent: 4,
        kin: 8,
        kinTown: 0,
        visa: 1,
        issuedDaysAgo: 510,
        ownHand: true,
        wageDays: 90,
        letterWageDays: 90,
        lessDays: 17,
        signedDaysAgo: 33,
        signedTwice: false,
        readable: true,
        boughtDaysAgo: 6,
        payer: 0,
        seats: 1,
        oneWay: true,
        address: true,
        moneyDays: 4,
        paidDays: 14,
        paidTo: 0,
        endDate: true,
        lightDiffers: false,
        born: 9,
        givenName: names.given,
        familyName: names.family,
      },
    };
  },
};
