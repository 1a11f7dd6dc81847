// This module carries out a decision at the window and says which duty it met or broke. A wrong order is not barred: it has
// consequences, and the game names them.

import { caseDraws, drawForCase } from './case-luck';
import { type Decision, type DeskState, decisions } from './desk-state';
import { type DeskStep, say } from './desk-step';
import type { OfficerWorld } from './officer-world';
import { screening } from './screening-data';

/** Carry out `decide.<name>`. A refusal of somebody who then asks for protection, and an unconsented offer, come back once. */
export function takeDecision(state: DeskState, world: OfficerWorld, name: string): DeskStep {
  const decision = decisions.find((each) => each === name);
  if (!decision) throw new RangeError(`There is no decision "${name}".`);
  if (decision === 'referral') return offerReferral(state, world);
  if (decision === 'refuse') return refuse(state, world);
  if (decision === 'asylum' && !state.protectionSaid) return registerUnasked(state);
  return settle(state, decision, `decide_${decision}`);
}

function settle(state: DeskState, decision: Decision, knot: string, errors = state.errors): DeskStep {
  return say({ ...state, decision, errors }, knot);
}

/** An offer is explained and then answered by the person. Fear, haste and the wrong ears make a no likelier. */
function offerReferral(state: DeskState, world: OfficerWorld): DeskStep {
  const errors = state.companion === 'here' ? add(state.errors, 'E04') : state.errors;
  const refusal =
    screening.disclosure.refuseReferral +
    (state.companion === 'here' ? 0.5 : 0) +
    (state.informed ? 0 : 0.2) +
    (world.reflectionDays >= 30 ? 0 : 0.15) -
    (state.rapport >= 3 ? 0.1 : 0);
  // Somebody who carries nothing of the kind is only puzzled: an offer is not an accusation, and no is a full answer.
  const consents = state.someone.grounds ? state.someone.consentDraw >= refusal : state.someone.consentDraw >= 0.85;
  const offered: DeskState = { ...state, offered: true, consent: consents, errors };
  if (!consents) return say(offered, 'referral_declined');
  return settle(offered, 'referral', 'referral_answer', errors);
}

/** The refusal stamp. Somebody who needs protection says so now; the stamp comes back once, and using it again breaks a duty. */
function refuse(state: DeskState, world: OfficerWorld): DeskStep {
  const { someone } = state;
  if (someone.alsoAsylum && !state.protectionSaid) {
    return say({ ...state, protectionSaid: true }, 'protection_at_stamp');
  }
  if (someone.truth === 'child' && !state.errors.includes('E09')) {
    return say({ ...state, errors: add(state.errors, 'E09') }, 'child_at_stamp');
  }
  let errors = state.errors;
  if (state.protectionSaid || someone.truth === 'child') errors = add(errors, 'E09');
  if (someone.grounds && state.seen.some((id) => !/^[RS]/.test(id))) errors = add(errors, 'E10');
  if (state.spent < 60 && !world.clockStopped) errors = add(errors, 'E06');
  return settle(state, 'refuse', errors.includes('E09') ? 'decide_refuse_duty' : 'decide_refuse', errors);
}

/** The claim form without a claim: asked plainly, the person says whether they mean it. */
function registerUnasked(state: DeskState): DeskStep {
  if (state.someone.alsoAsylum) return settle({ ...state, protectionSaid: true }, 'asylum', 'decide_asylum');
  return say(state, 'no_claim');
}

function add(errors: readonly string[], id: string): readonly string[] {
  return errors.includes(id) ? errors : [...errors, id];
}

/** How a decision stands against the truth, for the debrief. `served` means the first duty was met. */
export type Outcome = 'served' | 'missed' | 'alarm' | 'duty-broken' | 'offered';

/** Hold a decision against what was true. */
export function outcomeOf(state: DeskState): Outcome {
  const { someone, decision } = state;
  if (state.errors.includes('E09') || state.errors.includes('E10')) return 'duty-broken';
  if (someone.truth === 'child') {
    if (someone.grounds) return decision === 'child' || decision === 'second' ? 'served' : 'missed';
    return decision === 'admit' || decision === 'child' ? 'served' : 'alarm';
  }
  if (someone.grounds) {
    if (decision === 'referral' || decision === 'second') return 'served';
    return state.offered ? 'offered' : 'missed';
  }
  if (someone.truth === 'asylum') return decision === 'asylum' || decision === 'second' ? 'served' : 'missed';
  if (someone.truth === 'smuggled')
    return decision === 'refuse' || decision === 'second' || decision === 'asylum' ? 'served' : 'missed';
  if (someone.truth === 'labour-rights') return decision === 'admit' ? (state.card ? 'served' : 'missed') : 'alarm';
  return decision === 'admit' ? 'served' : 'alarm';
}

/** Travellers who went to the colleague's window while this one took longer than the first line allows, and how many of them had grounds. */
export function wentToColleague(
  seed: number,
  key: number,
  secondsSpent: number,
  world: OfficerWorld,
): { readonly travellers: number; readonly withGrounds: number } {
  const travellers = Math.max(0, Math.floor((secondsSpent - world.firstLineSeconds) / world.firstLineSeconds));
  let withGrounds = 0;
  for (let at = 0; at < travellers; at++) {
    if (drawForCase(seed, key, caseDraws.colleague, at) < screening.baseRateDesk) withGrounds++;
  }
  return { travellers, withGrounds };
}
