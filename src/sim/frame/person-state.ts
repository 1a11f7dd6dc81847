// This module names the eighteen states of a person's life and the small codes that go with them.
// Crossing the border and the talk at the desk take less than a month, so they are events and not states.

/** States by name; the numbers stand in recordings of lights and never change their meaning. */
export const personState = {
  origin: 0,
  queue: 1,
  travellingRegular: 2,
  travellingIrregular: 3,
  stranded: 4,
  exploitedEnRoute: 5,
  detained: 6,
  irregular: 7,
  claim: 8,
  tied: 9,
  open: 10,
  exploited: 11,
  identified: 12,
  protected: 13,
  returnedForced: 14,
  returnedVoluntary: 15,
  dead: 16,
  outside: 17,
} as const;

/** Name of a state. */
export type PersonStateName = keyof typeof personState;

/** Count of states. */
export const personStateCount = 18;

/** Names in the order of their numbers. */
export const personStateNames = Object.keys(personState) as readonly PersonStateName[];

/** Ground on which a person is in the country: what she falls back on when exploitation or support ends. */
export const basis = { none: 0, tied: 1, open: 2, protected: 3 } as const;

/** Lines one can stand in for a permit. */
export const channel = { none: 0, workLowerPaid: 1, workSkilled: 2, humanitarian: 3, family: 4 } as const;

/** Whom a person owes. */
export const creditor = { none: 0, kin: 1, smuggler: 2, recruiter: 3 } as const;

/** Route codes of `evidence/geography.yaml`. */
export const route = { none: 0, ferry: 1, air: 2, landNorth: 3, landSouth: 4, landRemote: 5, strait: 6 } as const;

/** The first irregular route; irregular routes are `firstIrregular` to `firstIrregular + 3`. */
export const firstIrregularRoute = 3;

/** Count of irregular routes. */
export const irregularRouteCount = 4;

/** Home countries. */
export const origin = { ilvane: 0, tesmar: 1, kelumar: 2 } as const;

/** Fixed traits of a person, as bits. */
export const trait = { kin: 1, need: 2, minor: 8, group: 16, reserved: 32 } as const;

/** Where a person's case stands; from 6 on it has ended, and the name says why. */
export const justiceStep = {
  none: 0,
  reported: 1,
  /** Believed, without a place of support. */
  believed: 2,
  supported: 3,
  heard: 4,
  paid: 5,
  /** Was found, and made no statement. */
  silent: 6,
  notBelieved: 7,
  /** Gave up waiting without support. */
  noPlace: 8,
  /** Gave up waiting in spite of support. */
  faded: 9,
  /** Was heard, and there was nothing to pay from. */
  nothingToPay: 10,
} as const;

/** What has happened to a person, as bits. Harm on this way is forgotten when she sets out again; the rest stays. */
export const mark = {
  recruited: 1,
  deceived: 2,
  intended: 4,
  harmedEnRoute: 8,
  everExploited: 16,
  refused: 32,
  visaRefused: 64,
  labourHarm: 128,
  /** Has been in exploitation in the country. */
  exploitedAtWork: 256,
  /** Has been held or made to work on some way. */
  captured: 512,
  /** Was refused as a member of a family. */
  familyRefused: 1024,
  /** Met harm on the way she is on or came by last. */
  harmedThisWay: 2048,
  /** Was captured on the way she is on or came by last. */
  capturedThisWay: 4096,
} as const;
