// This module is life in the country in the object version: claims, holds, life without papers, permits (M8, M10).

import { draw } from '../../../src/common/draw.ts';
import { events } from '../../../src/sim/frame/events.ts';
import { withOdds } from '../../../src/sim/month/person-rates.ts';
import { beTaken, detain } from './arrival.ts';
import { beIdentified } from './case.ts';
import { work } from './money.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';

/** Highest chance of exploitation in a month: a product of factors must stay a chance. */
const surestHazard = 0.9;

/** Waiting for an asylum decision. */
export function awaitDecision(person: Person, now: MonthNow): void {
  const { rates, counts } = now;
  if (!person.happens(events.decision, rates.asylumDecides * rates.closing, now)) return;
  counts.asylumDecisions++;
  if (person.happens(events.permit, chanceOfRecognition(person, now), now)) {
    person.permit = 'protected';
    person.enter('protected');
  } else {
    person.refused = true;
    person.enter('irregular');
  }
}

/** Need makes recognition likelier, a list of countries held to be safe less likely. */
function chanceOfRecognition(person: Person, now: MonthNow): number {
  const share = person.needsProtection ? now.rates.recognisedNeed : now.rates.recognisedOther;
  return person.origin === 'kelumar' ? withOdds(share, now.parameters['asylum.safe-list-kelumar']) : share;
}

/** Held by the authorities. */
export function beDetained(person: Person, now: MonthNow): void {
  const { rates, counts } = now;
  if (person.everExploited || person.intendedForExploitation) {
    const found = rates.hit * now.parameters['screening.detention-ratio'] * rates.consent;
    counts.identified += found;
    counts.otherFinds += found;
    if (person.happens(events.screening, found, now)) {
      beIdentified(person, now, false);
      return;
    }
  }
  if (!person.happens(events.detentionEnds, rates.detentionLeaves * rates.closing, now)) return;
  if (person.happens(events.detentionOutcome, rates.removesDetained, now)) {
    beRemoved(person, now);
    return;
  }
  person.refused = true;
  person.monthsSinceArrival ??= 0;
  person.route = 'none';
  person.enter('irregular');
}

function beRemoved(person: Person, now: MonthNow): void {
  now.counts.removals++;
  person.route = 'none';
  person.permit = 'none';
  person.enter('returnedForced');
}

/** Without papers. */
export function liveIrregularly(person: Person, now: MonthNow): void {
  const { rates } = now;
  if (isPursued(person, now)) return;
  if (goesHome(person, now, rates.returnsHome)) return;
  const settled = person.monthsInState >= now.parameters['regularisation.months'];
  if (settled && person.happens(events.regularise, rates.regularises, now)) {
    now.counts.regularised++;
    person.refused = false;
    person.permit = 'open';
    person.enter('open');
    return;
  }
  work(person, now, now.parameters['work.irregular-wage']);
  faceExploitation(person, now, rates.exploitIrregular);
}

/** Removal of the refused, apprehension of the others: true when it ends her life without papers. */
function isPursued(person: Person, now: MonthNow): boolean {
  const { rates, parameters } = now;
  if (!person.refused) {
    if (!person.happens(events.apprehension, rates.apprehends * rates.closing, now)) return false;
    person.refused = true;
    if (rates.detentionDays > 0) detain(person, now);
    return true;
  }
  const force = person.monthsInState <= parameters['removal.pursued-months'] ? 1 : parameters['removal.later-force'];
  if (!person.happens(events.removal, rates.removesRefused * force * rates.closing, now)) return false;
  const heldFirst = parameters['removal.held-first'];
  if (rates.detentionDays > 0 && person.happens(events.heldFirst, heldFirst, now)) detain(person, now);
  else beRemoved(person, now);
  return true;
}

/** On a permit tied to one employer. */
export function liveTied(person: Person, now: MonthNow): void {
  const { rates, parameters } = now;
  if (person.monthsInState >= rates.changesEmployer) {
    person.permit = 'open';
    person.enter('open');
    return;
  }
  if (person.monthsInState >= parameters['work.tied-permit-months']) {
    endPermit(person, now);
    return;
  }
  if (goesHome(person, now, parameters['return.tied'])) return;
  now.counts.legalWorkers++;
  work(person, now, parameters['work.tied-wage']);
  faceExploitation(person, now, rates.exploitTied);
}

/** The permit ends before she may change: many stay on, some go, some stay without papers. */
function endPermit(person: Person, now: MonthNow): void {
  const renewed = now.parameters['work.permit-renewed'];
  const luck = draw(person.key, now.time, events.permitEnds);
  if (luck < renewed) person.monthsInState = 0;
  else if (luck < renewed + now.parameters['work.permit-goes-home']) goHome(person, now);
  else {
    person.permit = 'none';
    person.enter('irregular');
  }
}

/** With the right to stay and to change work. */
export function liveOpen(person: Person, now: MonthNow): void {
  if (leavesForGood(person, now)) return;
  if (goesHome(person, now, now.parameters['return.tied'])) return;
  now.counts.legalWorkers++;
  work(person, now, 1);
  faceExploitation(person, now, now.rates.exploitOpen);
}

/** With protection. */
export function liveProtected(person: Person, now: MonthNow): void {
  if (leavesForGood(person, now)) return;
  now.counts.legalWorkers += now.parameters['work.protected-employed'];
  work(person, now, now.parameters['work.protected-wage']);
  faceExploitation(person, now, now.rates.exploitProtected);
}

function faceExploitation(person: Person, now: MonthNow, hazard: number): void {
  const chance = chanceOfExploitation(person, now, hazard);
  now.counts.newExploitation += chance;
  if (person.permit === 'tied') now.counts.newFromTied += chance;
  if (person.happens(events.exploitation, chance, now)) beTaken(person, now);
}

/** A status's hazard, bent by networks, debt, recruitment, age and knowledge (M10). */
function chanceOfExploitation(person: Person, now: MonthNow, hazard: number): number {
  const p = now.parameters;
  const knowing = person.information - p['belief.initial-information'];
  let chance = hazard * now.rates.network[person.sector]!;
  if (person.debt > p['exploitation.debt-months'] * now.rates.legalWage) chance *= p['exploitation.debt-factor'];
  if (person.recruited) chance *= p['exploitation.recruited-factor'];
  if (person.isMinor) chance *= p['exploitation.minor-factor'];
  return Math.min(surestHazard, chance * (1 - p['exploitation.information-effect'] * knowing));
}

function leavesForGood(person: Person, now: MonthNow): boolean {
  if (!person.happens(events.moveOn, now.parameters['settle.leaves-model'], now)) return false;
  person.enter('outside');
  return true;
}

function goesHome(person: Person, now: MonthNow, chance: number): boolean {
  if (!person.happens(events.voluntaryReturn, chance, now)) return false;
  goHome(person, now);
  return true;
}

function goHome(person: Person, now: MonthNow): void {
  now.counts.voluntaryReturns++;
  person.permit = 'none';
  person.route = 'none';
  person.enter('returnedVoluntary');
}
