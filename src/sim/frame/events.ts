// This module is the register of everything chance decides about a person. A number is part of every draw: it is never
// changed, reused or removed (`events.lock` keeps them, and a test holds this list against it).

/** Number of each event, 1–255. Append only. */
export const events = {
  // who a person is, drawn once at month 0
  birthOrigin: 1,
  birthGender: 2,
  birthAge: 3,
  birthSkill: 4,
  birthSector: 5,
  birthKin: 6,
  birthNeed: 7,
  birthConsiders: 8,
  birthPapers: 9,
  birthGroup: 10,
  birthSavings: 11,
  birthAspiration: 12,
  birthTrust: 13,
  birthFear: 14,
  birthEntry: 15,
  birthPlace: 16,
  birthMonths: 17,
  contact: 18,
  // deciding
  deliberate: 30,
  mood: 31,
  choose: 32,
  chooseRoute: 33,
  recruiterReaches: 34,
  deceit: 35,
  intent: 36,
  officialCrossing: 37,
  lottery: 38,
  fee: 39,
  contract: 40,
  leaveQueue: 41,
  boardFerry: 42,
  familyDecision: 43,
  // on the way
  partner: 60,
  death: 61,
  harm: 62,
  capture: 63,
  robbery: 64,
  interception: 65,
  interceptionEnds: 66,
  reattempt: 67,
  releaseEnRoute: 68,
  // at the desk
  screening: 80,
  consent: 81,
  refusalAtDesk: 82,
  claim: 83,
  // in the country
  decision: 100,
  removal: 101,
  detentionEnds: 102,
  detentionOutcome: 103,
  voluntaryReturn: 104,
  regularise: 105,
  apprehension: 106,
  permitEnds: 107,
  moveOn: 108,
  heldFirst: 109,
  exploitation: 120,
  exitExploitation: 121,
  permit: 122,
  cooperation: 123,
  retrafficking: 124,
} as const;

/** Name of an event. */
export type EventName = keyof typeof events;
