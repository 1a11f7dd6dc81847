// This module is life in the country: claims, holds, life without papers, tied and open permits, protection; and what
// makes people leave (M8, M10, M15). Work, debt and exploitation are in `work.ts`.

import { draw } from '../../common/draw';
import { events } from '../frame/events';
import { basis, mark, origin, personState, route, trait } from '../frame/person-state';
import { enterState } from '../frame/population';
import { beTaken, detain } from '../journey/arrival';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { withOdds } from '../month/person-rates';
import { tally } from '../month/tallies';
import { identify } from '../people/case';
import { exploitationChance, workMonth } from './work';

/** Waiting for an asylum decision. */
export function awaitDecision(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  if (!happens(stage, person, events.decision, rates.asylumDecides * rates.closing)) return;
  row[tally.asylumDecisions]!++;
  if (happens(stage, person, events.permit, recognition(stage, person))) {
    population.basis[person] = basis.protected;
    enterState(population, person, personState.protected);
  } else {
    population.marks[person]! |= mark.refused;
    enterState(population, person, personState.irregular);
  }
}

/** M8: chance of recognition; need makes it likelier, a list of countries held to be safe less likely. */
function recognition(stage: MonthStage, person: number): number {
  const { population, rates } = stage;
  const needs = (population.traits[person]! & trait.need) !== 0;
  const share = needs ? rates.recognisedNeed : rates.recognisedOther;
  return population.origin[person] === origin.kelumar ? withOdds(share, rates.safeListKelumar) : share;
}

/** Held by the authorities. */
export function beDetained(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  // Few are found in detention: there is no privacy and little trust.
  if ((population.marks[person]! & (mark.everExploited | mark.intended)) !== 0) {
    const found = rates.hit * rates.foundInDetention * rates.consent;
    row[tally.identified]! += found;
    row[tally.otherFinds]! += found;
    if (population.basis[person] === basis.none) row[tally.identifiedWithoutStatus]! += found;
    row[tally.referralsRefused]! += rates.hit * rates.foundInDetention * (1 - rates.consent);
    if (happens(stage, person, events.screening, found)) {
      identify(stage, person, false);
      return;
    }
  }
  if (!happens(stage, person, events.detentionEnds, rates.detentionLeaves * rates.closing)) return;
  if (happens(stage, person, events.detentionOutcome, rates.removesDetained)) removed(stage, person);
  else {
    population.marks[person]! |= mark.refused;
    // Who was held at the border arrives now; who lived here before does not arrive again.
    if (population.route[person] !== route.none) population.arrived[person] = 0;
    population.route[person] = route.none;
    enterState(population, person, personState.irregular);
  }
}

function removed(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  row[tally.removals]!++;
  population.route[person] = route.none;
  population.basis[person] = basis.none;
  enterState(population, person, personState.returnedForced);
}

/** Without papers. */
export function liveIrregularly(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const since = population.since[person]!;
  if ((population.marks[person]! & mark.refused) !== 0) {
    const force = since <= rates.pursuedMonths ? 1 : rates.laterForce;
    if (happens(stage, person, events.removal, rates.removesRefused * force * rates.closing)) {
      if (rates.detentionDays > 0 && happens(stage, person, events.heldFirst, rates.heldFirst)) detain(stage, person);
      else removed(stage, person);
      return;
    }
  } else if (happens(stage, person, events.apprehension, rates.apprehends * rates.closing)) {
    population.marks[person]! |= mark.refused;
    if (rates.detentionDays > 0) detain(stage, person);
    return;
  }
  if (leavesByChoice(stage, person, rates.returnsHome)) return;
  if (since >= rates.settledMonths && happens(stage, person, events.regularise, rates.regularises)) {
    row[tally.regularised]!++;
    population.basis[person] = basis.open;
    population.marks[person]! &= ~mark.refused;
    enterState(population, person, personState.open);
    return;
  }
  workMonth(stage, person, rates.irregularWage);
  faceExploitation(stage, person, rates.exploitIrregular);
}

/** On a permit tied to one employer. */
export function liveTied(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  const since = population.since[person]!;
  if (since >= rates.changesEmployer) {
    population.basis[person] = basis.open;
    enterState(population, person, personState.open);
    return;
  }
  if (since >= rates.tiedPermitMonths) {
    // The permit ends before the worker may change: many stay on, some go, some stay without papers.
    const u = draw(population.key[person]!, stage.time, events.permitEnds);
    if (stage.journal?.person === person) {
      stage.journal.ways(events.permitEnds, u, [
        ['renewed', rates.permitRenewed],
        ['goes-home', rates.permitGoesHome],
        ['without-papers', 1 - rates.permitRenewed - rates.permitGoesHome],
      ]);
    }
    if (u < rates.permitRenewed) population.since[person] = 0;
    else if (u < rates.permitRenewed + rates.permitGoesHome) goHome(stage, person);
    else {
      population.basis[person] = basis.none;
      enterState(population, person, personState.irregular);
    }
    return;
  }
  if (leavesByChoice(stage, person, rates.tiedReturns)) return;
  stage.row[tally.legalWorkers]!++;
  workMonth(stage, person, rates.tiedWage);
  if (faceExploitation(stage, person, rates.exploitTied)) return;
}

/** With the right to stay and to change work. */
export function liveOpen(stage: MonthStage, person: number): void {
  const { rates } = stage;
  if (leavesForGood(stage, person)) return;
  if (leavesByChoice(stage, person, rates.tiedReturns)) return;
  stage.row[tally.legalWorkers]!++;
  workMonth(stage, person, 1);
  faceExploitation(stage, person, rates.exploitOpen);
}

/** With protection. */
export function liveProtected(stage: MonthStage, person: number): void {
  const { rates } = stage;
  if (leavesForGood(stage, person)) return;
  stage.row[tally.legalWorkers]! += rates.protectedEmployed;
  workMonth(stage, person, rates.protectedWage);
  faceExploitation(stage, person, rates.exploitProtected);
}

/** M10: the month's hazard of exploitation. True when it came true. */
function faceExploitation(stage: MonthStage, person: number, hazard: number): boolean {
  const { population, row } = stage;
  const chance = exploitationChance(stage, person, hazard);
  row[tally.newExploitation]! += chance;
  const on = population.basis[person]!;
  if (on !== basis.none) {
    row[on === basis.tied ? tally.newFromTied : on === basis.open ? tally.newFromOpen : tally.newFromProtected]! +=
      chance;
  }
  if (!happens(stage, person, events.exploitation, chance)) return false;
  beTaken(stage, person);
  return true;
}

function leavesForGood(stage: MonthStage, person: number): boolean {
  const { population, rates } = stage;
  if (!happens(stage, person, events.moveOn, rates.settles)) return false;
  enterState(population, person, personState.outside);
  return true;
}

function leavesByChoice(stage: MonthStage, person: number, chance: number): boolean {
  if (!happens(stage, person, events.voluntaryReturn, chance)) return false;
  goHome(stage, person);
  return true;
}

function goHome(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  row[tally.voluntaryReturns]!++;
  population.basis[person] = basis.none;
  population.route[person] = route.none;
  enterState(population, person, personState.returnedVoluntary);
}
