// This module is the way without papers: death, harm, robbery, capture (M7), stops by partner states and border guards
// and what follows them (M8), and those who are stuck between attempts.

import { draw } from '../../common/draw';
import { exp, logistic } from '../../common/exact-math';
import { events } from '../frame/events';
import { creditor, firstIrregularRoute, mark, personState, route, trait } from '../frame/person-state';
import { borrow, enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { arriveIrregularly, beginClaim, claimChance, detain } from './arrival';
import { countIrregularArrival } from './arrival-counts';

/** Highest chance of capture: a product of factors must stay a chance. */
const surestCapture = 0.8;

/** M7, M8: one month of a journey without papers. */
export function travelIrregularly(stage: MonthStage, person: number): void {
  travelMonth(stage, person);
  if (stage.population.state[person] !== personState.travellingIrregular) stage.row[tally.journeysEnded]!++;
}

function travelMonth(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const r = population.route[person]! - firstIrregularRoute;
  const crossing = population.stage[person] === 1;
  const part = crossing ? rates.dangerAtCrossing : 1 - rates.dangerAtCrossing;
  if (!crossing) {
    if (happens(stage, person, events.partner, rates.partner[r]!)) {
      row[tally.partnerStops]!++;
      row[tally.interceptions]!++;
      population.attempts[person] = Math.min(255, population.attempts[person]! + 1);
      enterState(population, person, personState.stranded);
      return;
    }
  } else row[tally.attemptsNorth + r]!++;
  const deadly = rates.death[r]! * part;
  row[tally.deathsNorth + r]! += deadly;
  if (happens(stage, person, events.death, deadly)) {
    enterState(population, person, personState.dead);
    return;
  }
  if (!crossing) {
    meetHarm(stage, person, r);
    if (population.state[person] !== personState.travellingIrregular) return;
    population.stage[person] = 1;
    return;
  }
  if (happens(stage, person, events.interception, rates.intercept[r]!)) stopped(stage, person);
  else {
    row[tally.successNorth + r]!++;
    arriveIrregularly(stage, person);
  }
}

/** M7: harm on the way (an indicator in surveys), capture by traffickers, robbery. */
function meetHarm(stage: MonthStage, person: number, r: number): void {
  const { population, rates, row } = stage;
  if (happens(stage, person, events.harm, rates.harm[r]!)) {
    population.marks[person]! |= mark.harmedEnRoute | mark.harmedThisWay;
  }
  const recruited = (population.marks[person]! & mark.recruited) !== 0;
  const danger = rates.harm[r]! / rates.harmMean;
  const capture = Math.min(surestCapture, rates.capture * danger * (recruited ? rates.captureRecruited : 1));
  row[tally.newExploitedEnRoute]! += capture;
  if (happens(stage, person, events.capture, capture)) {
    beCaptured(stage, person);
    return;
  }
  if (happens(stage, person, events.robbery, rates.robbery * (rates.robberyBase + (1 - rates.robberyBase) * danger))) {
    row[tally.moneyLost]! += population.savings[person]! * (1 - rates.robberyLeft);
    population.savings[person]! *= rates.robberyLeft;
    enterState(population, person, personState.stranded);
  }
}

/** Marks of one who is held on the way. */
const captureMarks =
  mark.harmedEnRoute | mark.harmedThisWay | mark.everExploited | mark.captured | mark.capturedThisWay;

function beCaptured(stage: MonthStage, person: number): void {
  const { population } = stage;
  population.marks[person]! |= captureMarks;
  enterState(population, person, personState.exploitedEnRoute);
}

/** M8: a border guard's stop ends in a return, a hold, a claim or a release. */
function stopped(stage: MonthStage, person: number): void {
  const { population, rates, time, row } = stage;
  const key = population.key[person]!;
  row[tally.interceptions]!++;
  population.attempts[person] = Math.min(255, population.attempts[person]! + 1);
  const u = draw(key, time, events.interceptionEnds);
  if (stage.journal?.person === person) {
    const on = 1 - rates.pushedBack;
    stage.journal.ways(events.interceptionEnds, u, [
      ['put-back', rates.pushedBack],
      ['held', on * rates.heldAtBorder],
      ['let-through', on * (1 - rates.heldAtBorder)],
    ]);
  }
  if (u < rates.pushedBack) {
    enterState(population, person, personState.stranded);
    return;
  }
  const needs = (population.traits[person]! & trait.need) !== 0;
  const r = population.route[person]! - firstIrregularRoute;
  const rest = (u - rates.pushedBack) / (1 - rates.pushedBack);
  if (needs && happens(stage, person, events.claim, claimChance(stage, person, true))) {
    row[tally.successNorth + r]!++;
    countIrregularArrival(stage, person);
    population.arrived[person] = 0;
    beginClaim(stage, person);
  } else if (rest < rates.heldAtBorder) detain(stage, person);
  else {
    row[tally.successNorth + r]!++;
    arriveIrregularly(stage, person);
  }
}

/** Stuck between attempts: try again, go home, or be taken. Debt drives people on (M8). */
export function beStranded(stage: MonthStage, person: number): void {
  const { population, rates, time, row } = stage;
  const key = population.key[person]!;
  const months = population.debt[person]! / (rates.legalWage * rates.debtDriveMonths);
  // Who sees that nobody gets through tries less.
  const r = Math.max(0, population.route[person]! - firstIrregularRoute);
  const hope = rates.hope * Math.min(0, stage.views.arrives[r]! - rates.usualArrival);
  const weary = rates.weariness * Math.max(0, population.attempts[person]! - rates.wearyAfter);
  const x =
    rates.reattemptLogit + rates.debtDrive * Math.min(1, months) - weary - population.fearSmuggler[person]! + hope;
  const again = logistic(x);
  row[tally.reattempts]! += again;
  const taken = rates.capture * rates.captureStranded;
  const home = rates.giveUp * exp(rates.giveUpGrowth * population.attempts[person]!);
  const u = draw(key, time, events.reattempt);
  if (stage.journal?.person === person) {
    stage.journal.ways(events.reattempt, u, [
      ['tries-again', again],
      ['waits', Math.max(0, 1 - again - home - taken)],
      ['goes-home', home],
      ['taken', taken],
    ]);
  }
  if (u < again) {
    if (population.route[person] === route.none) population.route[person] = firstIrregularRoute;
    population.stage[person] = 0;
    enterState(population, person, personState.travellingIrregular);
    return;
  }
  row[tally.newExploitedEnRoute]! += taken;
  if (u > 1 - taken) {
    beCaptured(stage, person);
  } else if (u > 1 - taken - home) {
    row[tally.voluntaryReturns]!++;
    population.route[person] = route.none;
    enterState(population, person, personState.returnedVoluntary);
  }
}

/** Held for ransom or made to work on the way. It ends with a debt, and the way goes on. */
export function beExploitedEnRoute(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  if (!happens(stage, person, events.releaseEnRoute, rates.endsEnRoute)) return;
  borrow(population, person, rates.ransom, creditor.smuggler);
  stage.row[tally.moneyLost]! += rates.ransom;
  enterState(population, person, personState.stranded);
}
