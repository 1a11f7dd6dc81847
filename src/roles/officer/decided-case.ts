// This module is a traveller after the decision, as the figures of the ledger read them: what was true, what was done, what
// was heard and what was not. It judges nothing; what counts as acting on a case is said here once.

import { outcomeOf } from './desk-decisions';
import { unaskedOf } from './desk-rules';
import type { Decision, DeskState } from './desk-state';
import type { OfficerWorld } from './officer-world';
import type { SeenTraits } from './quay-pool';
import { itemById } from './screening-data';
import type { TruthClass } from './truth-class';

/** A traveller who was decided. */
export interface DecidedCase {
  readonly key: number;
  readonly truth: TruthClass;
  /** Reasonable grounds existed, whether or not anybody could find them. */
  readonly grounds: boolean;
  /** The story wrote this person: looks and origin were not dealt, so fairness reads nothing from them. */
  readonly authored: boolean;
  readonly decision: Decision;
  readonly offered: boolean;
  /** Answer to the offer; undefined without one. */
  readonly consent: boolean | undefined;
  /** The first duty of this case was met, or an offer was made and declined. */
  readonly dutyMet: boolean;
  readonly traits: SeenTraits;
  readonly seconds: number;
  readonly questions: number;
  /** Items that came to light, and items that were there to be told and did not. */
  readonly seen: readonly string[];
  readonly unasked: readonly string[];
  /** The truth could not be reached however well one asked. */
  readonly hidden: boolean;
}

/** Read a traveller who was decided. Throws a RangeError when they were not. */
export function decidedCaseOf(desk: DeskState, world: OfficerWorld): DecidedCase {
  const { someone, decision } = desk;
  if (decision === undefined) throw new RangeError(`Case ${someone.key} is not decided yet.`);
  const outcome = outcomeOf(desk);
  return {
    key: someone.key,
    truth: someone.truth,
    grounds: someone.grounds,
    authored: desk.authored !== undefined,
    decision,
    offered: desk.offered,
    consent: desk.consent,
    dutyMet: outcome === 'served' || outcome === 'offered',
    traits: someone.traits,
    seconds: desk.spent,
    questions: desk.asked.filter((each) => each.includes(':')).length + Number(desk.gestures.includes('worry')),
    seen: desk.seen,
    unasked: unaskedOf(desk, world).filter((id) => itemById(id).needs.some((need) => need !== 'look')),
    hidden: someone.notYetAware || someone.checksFail,
  };
}

/** True when the officer acted on a suspicion: second line, an offered referral, child protection. */
export function actedOn({ decision, offered }: Pick<DecidedCase, 'decision' | 'offered'>): boolean {
  return offered || decision === 'second' || decision === 'referral' || decision === 'child';
}
