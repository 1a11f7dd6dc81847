// This module is one month of one person of the object version.

import { events } from '../../../src/sim/frame/events.ts';
import { reservedUntilMonth } from '../../../src/sim/people/reserved.ts';
import { passTheQuay } from './arrival.ts';
import { hasOpenCase, moveCase } from './case.ts';
import { decide, deliberation } from './deciding.ts';
import { beExploited, isTakenAgain, liveIdentified } from './exploitation.ts';
import { beExploitedEnRoute, beStranded, travelIrregularly } from './journey.ts';
import { growDebt, saveAtHome } from './money.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';
import { awaitDecision, beDetained, liveIrregularly, liveOpen, liveProtected, liveTied } from './residence.ts';
import { wait } from './waiting.ts';

/** Months for which a person counts as newly arrived when debts are told. */
const newlyArrived = 3;

/** Live one month. */
export function step(person: Person, now: MonthNow): void {
  person.monthsInState++;
  if (person.state === 'dead') return;
  if (hasOpenCase(person)) moveCase(person, now);
  if (person.state === 'outside') {
    if (person.entry !== 0 && person.entry === now.time) person.enter('origin');
    return;
  }
  live(person, now);
  endMonth(person, now);
}

function live(person: Person, now: MonthNow): void {
  switch (person.state) {
    case 'origin':
      liveAtHome(person, now);
      break;
    case 'queue':
      saveAtHome(person, now);
      wait(person, now);
      break;
    case 'travellingRegular':
      passTheQuay(person, now);
      break;
    case 'travellingIrregular':
      travelIrregularly(person, now);
      break;
    case 'stranded':
      growDebt(person, now);
      beStranded(person, now);
      break;
    case 'exploitedEnRoute':
      growDebt(person, now);
      beExploitedEnRoute(person, now);
      break;
    case 'detained':
      growDebt(person, now);
      beDetained(person, now);
      break;
    case 'irregular':
      liveIrregularly(person, now);
      break;
    case 'claim':
      growDebt(person, now);
      awaitDecision(person, now);
      break;
    case 'tied':
      liveTied(person, now);
      break;
    case 'open':
      liveOpen(person, now);
      break;
    case 'exploited':
      beExploited(person, now);
      break;
    case 'identified':
      liveIdentified(person, now);
      break;
    case 'protected':
      liveProtected(person, now);
      break;
    case 'returnedForced':
    case 'returnedVoluntary':
      liveReturned(person, now);
      break;
  }
}

function liveAtHome(person: Person, now: MonthNow): void {
  saveAtHome(person, now);
  if (person.isReserved && now.rates.month < reservedUntilMonth) return;
  if (person.happens(events.deliberate, deliberation(person, now), now)) decide(person, now);
}

function liveReturned(person: Person, now: MonthNow): void {
  if (isTakenAgain(person, now)) return;
  if (person.monthsInState >= now.parameters['return.apart-months']) person.enter('origin');
  else liveAtHome(person, now);
}

/** Trust moves, and the month counts her. */
function endMonth(person: Person, now: MonthNow): void {
  const { counts, rates } = now;
  person.trust += now.parameters['trust.adaptation'] * (rates.trustTarget - person.trust);
  counts.persons++;
  counts.trustSum += person.trust;
  counts.informationSum += person.information;
  counts.fearSum += person.fearSmuggler;
  if (person.monthsSinceArrival === undefined) return;
  if (person.monthsSinceArrival < newlyArrived) now.debtsOfNewcomers.push(person.debt);
  person.monthsSinceArrival++;
}
