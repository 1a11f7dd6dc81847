// This module is the way without papers in the object version: stops, death, harm, capture, and being stuck (M7, M8).

import { draw } from '../../../src/common/draw.ts';
import { exp, logistic } from '../../../src/common/exact-math.ts';
import { events } from '../../../src/sim/frame/events.ts';
import { arriveIrregularly, beginClaim, chanceOfClaim, detain } from './arrival.ts';
import type { MonthNow, RouteNow } from './month-now.ts';
import type { Person } from './person.ts';

/** Highest chance of capture: a product of factors must stay a chance. */
const surestCapture = 0.8;

/** One month of a journey without papers: the first leads to the crossing, the second over it. */
export function travelIrregularly(person: Person, now: MonthNow): void {
  const route = now.routes[person.irregularRoute()];
  if (person.atCrossing) cross(person, now, route);
  else approach(person, now, route);
}

function approach(person: Person, now: MonthNow, route: RouteNow): void {
  if (person.happens(events.partner, route.partnerStops, now)) {
    now.counts.partnerStops++;
    now.counts.interceptions++;
    person.attempts++;
    person.enter('stranded');
    return;
  }
  if (dies(person, now, route, 1 - now.parameters['journey.danger-at-crossing'])) return;
  meetHarm(person, now, route);
  if (person.state === 'travellingIrregular') person.atCrossing = true;
}

function cross(person: Person, now: MonthNow, route: RouteNow): void {
  now.counts[route.counts.attempts]++;
  if (dies(person, now, route, now.parameters['journey.danger-at-crossing'])) return;
  if (person.happens(events.interception, route.intercepted, now)) {
    beStopped(person, now, route);
    return;
  }
  now.counts[route.counts.success]++;
  arriveIrregularly(person, now);
}

function dies(person: Person, now: MonthNow, route: RouteNow, part: number): boolean {
  const chance = route.death * part;
  now.counts[route.counts.deaths] += chance;
  if (!person.happens(events.death, chance, now)) return false;
  person.enter('dead');
  return true;
}

/** Harm, capture by traffickers, robbery. */
function meetHarm(person: Person, now: MonthNow, route: RouteNow): void {
  const p = now.parameters;
  if (person.happens(events.harm, route.harm, now)) person.harmedEnRoute = true;
  const danger = route.harm / p['journey.harm-mean'];
  const recruited = person.recruited ? p['journey.capture-recruited-factor'] : 1;
  const capture = Math.min(surestCapture, p['journey.capture'] * danger * recruited);
  now.counts.newExploitedEnRoute += capture;
  if (person.happens(events.capture, capture, now)) {
    beCaptured(person);
    return;
  }
  const base = p['journey.robbery-base'];
  if (person.happens(events.robbery, p['journey.robbery'] * (base + (1 - base) * danger), now)) {
    person.savings *= p['journey.robbery-left'];
    person.enter('stranded');
  }
}

function beCaptured(person: Person): void {
  person.harmedEnRoute = true;
  person.everExploited = true;
  person.enter('exploitedEnRoute');
}

/** A border guard's stop ends in a return, a hold, a claim or a release. */
function beStopped(person: Person, now: MonthNow, route: RouteNow): void {
  const { rates, counts } = now;
  const back = now.parameters['interception.returned-share'];
  counts.interceptions++;
  person.attempts++;
  const luck = draw(person.key, now.time, events.interceptionEnds);
  if (luck < back) {
    person.enter('stranded');
    return;
  }
  if (person.needsProtection && person.happens(events.claim, chanceOfClaim(person, now, true), now)) {
    counts[route.counts.success]++;
    counts[route.counts.arrivals]++;
    person.monthsSinceArrival = 0;
    beginClaim(person);
    return;
  }
  if ((luck - back) / (1 - back) < rates.heldAtBorder) {
    detain(person, now);
    return;
  }
  counts[route.counts.success]++;
  arriveIrregularly(person, now);
}

/** Stuck: try again, go home, or be taken. */
export function beStranded(person: Person, now: MonthNow): void {
  const p = now.parameters;
  const again = logistic(driveToTryAgain(person, now));
  const taken = p['journey.capture'] * p['journey.capture-stranded'];
  const home = p['interception.give-up'] * exp(p['interception.give-up-growth'] * person.attempts);
  now.counts.reattempts += again;
  const luck = draw(person.key, now.time, events.reattempt);
  if (luck < again) {
    person.setOut('travellingIrregular', person.irregularRoute());
    return;
  }
  now.counts.newExploitedEnRoute += taken;
  if (luck > 1 - taken) beCaptured(person);
  else if (luck > 1 - taken - home) {
    now.counts.voluntaryReturns++;
    person.route = 'none';
    person.enter('returnedVoluntary');
  }
}

/** Debt drives people on; failures, fear, and seeing that nobody arrives hold them back. */
function driveToTryAgain(person: Person, now: MonthNow): number {
  const p = now.parameters;
  const { arrives } = now.routes[person.irregularRoute()];
  const months = person.debt / (now.rates.legalWage * p['interception.debt-months']);
  const weary = p['interception.weariness'] * Math.max(0, person.attempts - p['interception.weary-after']);
  const hope = p['interception.hope'] * Math.min(0, arrives - p['interception.usual-arrival']);
  return (
    now.rates.reattemptLogit + p['interception.debt-drive'] * Math.min(1, months) - weary - person.fearSmuggler + hope
  );
}

/** Held on the way. It ends with a debt, and the way goes on. */
export function beExploitedEnRoute(person: Person, now: MonthNow): void {
  if (!person.happens(events.releaseEnRoute, now.rates.endsEnRoute, now)) return;
  person.borrow(now.parameters['journey.ransom'], 'smuggler');
  person.enter('stranded');
}
