// This module makes a traveller's papers from what the case holds: plain values that papers can carry, never what only a
// person could know. A mismatch between two papers is a reason to ask; it often means nothing.

import { centralParameters } from '../../evidence/parameter-set';
import { wageDaysOfCrowns } from '../../evidence/units';
import { carries, type OfficerCase } from './case-generator';
import { caseDraws, drawForCase } from './case-luck';
import type { OfficerWorld } from './officer-world';
import { screening } from './screening-data';

/** Everything that papers say, as numbers and places in name lists. Sums are in days of legal Nolmara wage. */
export interface PaperFacts {
  /** Which of the papers exist at all. */
  readonly has: {
    readonly passport: boolean;
    readonly contract: boolean;
    readonly letter: boolean;
    readonly receipt: boolean;
    readonly phone: boolean;
  };
  /** Work sector 0–4 as the contract has it, and as the letter had it. */
  readonly contractJob: number;
  readonly letterJob: number;
  readonly contractPlace: number;
  readonly letterPlace: number;
  readonly employer: number;
  readonly agent: number;
  readonly kin: number;
  readonly kinTown: number;
  /** 0 seasonal, tied · 1 work, tied · 2 work, free in the sector · 3 visitor · 4 study. */
  readonly visa: number;
  readonly issuedDaysAgo: number;
  /** The holder's own hand, or another's. */
  readonly ownHand: boolean;
  readonly wageDays: number;
  readonly letterWageDays: number;
  readonly lessDays: number;
  readonly signedDaysAgo: number;
  /** A second signature, on the boat or at the pier. */
  readonly signedTwice: boolean;
  readonly readable: boolean;
  readonly boughtDaysAgo: number;
  /** 0 self · 1 family · 2 the agency · 3 a name the form does not carry. */
  readonly payer: number;
  readonly seats: number;
  readonly oneWay: boolean;
  readonly address: boolean;
  readonly moneyDays: number;
  readonly paidDays: number;
  /** 0 the agency · 1 a bank · 2 the employer paid. */
  readonly paidTo: number;
  /** The receipt carries an end date. */
  readonly endDate: boolean;
  /** The number inside does not match the cover when held to the light. */
  readonly lightDiffers: boolean;
  readonly born: number;
  /** Age in years, where the story fixes it. */
  readonly age?: number;
  readonly givenName: number;
  readonly familyName: number;
}

/** A pair of papers that may disagree, and what a disagreement could mean. */
export const mismatches = [
  { id: 'work', papers: ['letter', 'contract'], item: 'D01' },
  { id: 'pay', papers: ['letter', 'contract'], item: 'D02' },
  { id: 'signed', papers: ['contract', 'ticket'], item: 'D03' },
  { id: 'payer', papers: ['form', 'ticket'], item: 'T02' },
  { id: 'hand', papers: ['form', 'passport'], item: 'D06' },
] as const;

/** Make the papers of a case. */
export function papersOf(someone: OfficerCase, world: OfficerWorld): PaperFacts {
  const draw = (index: number): number => drawForCase(someone.seed, someone.key, caseDraws.papers, index);
  const whole = (index: number, low: number, high: number): number => low + Math.floor(draw(index) * (high - low + 1));
  const odd = (index: number): boolean => paperOdd(someone, index);
  const visitor = someone.person === undefined && someone.truth === 'ordinary';
  const child = someone.truth === 'child';
  const works = !visitor && !child && someone.truth !== 'asylum';
  const job = someone.traits.job;
  const wageDays = 40 + 10 * whole(1, 0, 5);
  const place = whole(2, 0, 4);
  const debt = debtDays(someone, world, draw(3));
  const employerPaid = carries(someone, 'R02') && world.feeRule >= 1;
  const hasPassport = !someone.irregular || draw(4) < 0.5;
  const letterJob = odd(0) ? (job + 1 + whole(5, 0, 3)) % 5 : job;
  return {
    has: {
      passport: hasPassport,
      contract: works && !someone.irregular && !carries(someone, 'D04'),
      letter: works || child ? draw(6) < 0.85 : draw(6) < 0.4,
      receipt: works && (carries(someone, 'V05') || carries(someone, 'C01') || employerPaid),
      phone: !carries(someone, 'N02'),
    },
    contractJob: job,
    letterJob,
    contractPlace: place,
    letterPlace: odd(0) && draw(7) < 0.5 ? (place + 1) % 5 : place,
    employer: whole(8, 0, 5),
    agent: whole(9, 0, 5),
    kin: whole(10, 0, 11),
    kinTown: whole(11, 0, 5),
    visa: someone.irregular ? 3 : child ? 4 : visitor ? 3 : carries(someone, 'V04') ? whole(12, 0, 1) : 2,
    issuedDaysAgo: whole(13, 6, 900),
    ownHand: !odd(4),
    wageDays,
    letterWageDays: odd(1) ? wageDays + 10 + 10 * whole(14, 0, 2) : wageDays,
    lessDays: Math.min(wageDays - 5, 4 + whole(15, 0, 18) + (carries(someone, 'X03') ? 14 : 0)),
    signedDaysAgo: whole(16, 12, 60),
    signedTwice: odd(2),
    readable: draw(17) > 0.25,
    boughtDaysAgo: whole(18, 1, 30),
    payer: odd(3) ? 2 : carries(someone, 'T03') ? 3 : whole(19, 0, 1),
    seats: odd(3) ? whole(20, 3, 6) : someone.companion ? 2 : 1,
    oneWay: someone.falseLeads.includes('F05'),
    address: !carries(someone, 'N01'),
    moneyDays: carries(someone, 'N02') ? 0 : whole(21, 1, 25),
    paidDays: employerPaid ? 0 : debt,
    paidTo: employerPaid ? 2 : carries(someone, 'C01') || draw(22) < 0.6 ? 0 : 1,
    endDate: !carries(someone, 'C01'),
    lightDiffers: someone.irregular && hasPassport,
    born: whole(23, 0, 11),
    givenName: Math.floor(someone.look.name * 48) % 48,
    familyName: Math.floor(someone.look.name * 48 * 32) % 32,
  };
}

/** True when two papers disagree: for some because something changed, for others for no reason that matters. */
export function paperOdd(someone: OfficerCase, index: number): boolean {
  const mismatch = mismatches[index];
  if (!mismatch) return false;
  const mix = screening.deskMix;
  const draw = drawForCase(someone.seed, someone.key, caseDraws.oddity + index);
  return draw < mix.paperOddity || (carries(someone, mismatch.item) && draw < mix.paperOddity + mix.paperShowsItem);
}

/** Debt in days of legal Nolmara wage: the person's own, else what is typical in this world. */
function debtDays(someone: OfficerCase, world: OfficerWorld, draw: number): number {
  const own = someone.person ? Math.round(wageDaysOfCrowns(someone.person.debtCrowns, centralParameters())) : 0;
  const typical = Math.round(world.typicalDebtDays * (0.4 + 0.9 * draw));
  return Math.max(3, Math.min(400, own > 2 ? own : typical));
}
