// This module is the lines for permits in the object version: waiting, lotteries, the permit and its price (M1).

import { draw } from '../../../src/common/draw.ts';
import { events } from '../../../src/sim/frame/events.ts';
import { decide, deliberation } from './deciding.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';

/** One month in a line. */
export function wait(person: Person, now: MonthNow): void {
  const p = now.parameters;
  const { rates, lists } = now;
  const waited = person.monthsInState;
  switch (person.line) {
    case 'family':
      if (waited >= rates.delayFamily) decideOnFamily(person, now);
      break;
    case 'humanitarian':
      if (waited > p['queue.humanitarian-patience']) refuse(person, now);
      else if (waited >= p['queue.humanitarian-months']) lists.humanitarian.push(person);
      break;
    default:
      if (waited >= rates.delayWork + p['queue.patience']) refuse(person, now);
      else if (waited >= rates.delayWork) {
        (person.line === 'workSkilled' ? lists.skilled : lists.lowerPaid).push(person);
      }
  }
  if (person.state !== 'queue') return;
  const deliberates = deliberation(person, now) * p['queue.deliberation-ratio'];
  if (person.happens(events.deliberate, deliberates, now)) decide(person, now);
}

function decideOnFamily(person: Person, now: MonthNow): void {
  if (person.happens(events.familyDecision, now.parameters['family.refused-share'], now)) refuse(person, now);
  else grant(person, now);
}

function refuse(person: Person, now: MonthNow): void {
  if (person.line === 'family') person.familyRefused = true;
  else if (person.line !== 'humanitarian') {
    now.counts.decidedWork++;
    now.counts.refusedWork++;
  }
  person.visaRefused = true;
  person.line = 'none';
  person.enter('origin');
}

/** Draw as many as there are places, by the tickets people hold. Answers how many places were given. */
export function drawLottery(list: readonly Person[], places: number, now: MonthNow): number {
  const drawn = list
    // She may have left the line after she was put on the list.
    .filter(({ state }) => state === 'queue')
    .map((person) => ({ person, ticket: draw(person.key, now.time, events.lottery) }))
    .sort((a, b) => a.ticket - b.ticket || a.person.id - b.person.id)
    .slice(0, places);
  for (const { person } of drawn) grant(person, now);
  return drawn.length;
}

function grant(person: Person, now: MonthNow): void {
  const { counts } = now;
  const { line, monthsInState } = person;
  person.line = 'none';
  person.visaRefused = false;
  person.familyRefused = false;
  counts.regularDepartures++;
  switch (line) {
    case 'family':
      counts.grantedFamily++;
      counts.waitedFamily += monthsInState;
      person.permit = 'open';
      break;
    case 'humanitarian':
      counts.humanitarianGrants++;
      person.permit = 'protected';
      break;
    default:
      counts.decidedWork++;
      counts.grantedWork++;
      counts.waitedWork += monthsInState;
      person.permit = 'tied';
      takeJob(person, now);
  }
  const byFerry = !person.isSkilled && person.happens(events.boardFerry, now.parameters['journey.by-ferry'], now);
  person.setOut('travellingRegular', byFerry ? 'ferry' : 'air');
}

/** The fee of a job, the contract that changes on arrival, the sponsor who is none. */
function takeJob(person: Person, now: MonthNow): void {
  const p = now.parameters;
  const { rates } = now;
  const paysHerself = !person.happens(events.fee, rates.employerPays, now);
  const milder = paysHerself ? 1 : p['recruit.employer-paid-ratio'];
  if (paysHerself) {
    const paid = Math.min(rates.fee, person.savings * p['recruit.fee-savings-share']);
    person.savings -= paid;
    person.borrow(rates.fee - paid, person.hasKin ? 'kin' : 'recruiter');
  }
  if (person.happens(events.contract, rates.contractBroken * milder, now)) person.labourHarm = true;
  const sham = rates.shamSponsor * milder;
  now.counts.newExploitation += sham * p['exploitation.intended-taken'];
  now.counts.newFromTied += sham * p['exploitation.intended-taken'];
  if (person.happens(events.deceit, sham, now)) {
    person.deceived = true;
    person.intendedForExploitation = true;
  }
}
