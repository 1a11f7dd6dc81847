// This module is arrival in the object version: the desk of Lantern Quay (M9), arrival without papers, a claim, a hold.

import { draw } from '../../../src/common/draw.ts';
import { power } from '../../../src/common/exact-math.ts';
import { events } from '../../../src/sim/frame/events.ts';
import { withOdds } from '../../../src/sim/month/person-rates.ts';
import { beIdentified } from './case.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';

/** At the desk, with or without a permit. */
export function passTheQuay(person: Person, now: MonthNow): void {
  const { rates, counts } = now;
  if (rates.ferriesClosed) return;
  counts.deskTravellers++;
  if (isFound(person, now)) return;
  const permitted = person.permit !== 'none';
  if (!permitted && person.papers !== 'own' && person.happens(events.refusalAtDesk, rates.refusedPapers, now)) {
    counts.removals++;
    person.route = 'none';
    person.enter('returnedForced');
    return;
  }
  if (person.route === 'air') counts.arrivalsAir++;
  else counts.arrivalsFerry++;
  if (permitted) counts.permitArrivals++;
  person.monthsSinceArrival = 0;
  person.route = 'none';
  if (isTaken(person, now)) return;
  if (person.permit === 'none') claimOrStay(person, now);
  else person.enter(person.permit);
}

/** Screening: true when she is found and says yes to referral. */
function isFound(person: Person, now: MonthNow): boolean {
  const { rates, counts } = now;
  if (!person.intendedForExploitation && !person.harmedEnRoute) {
    counts.falseAlarms += rates.falseAlarm;
    return false;
  }
  counts.deskHits += rates.hit * rates.consent;
  counts.identified += rates.hit * rates.consent;
  counts.missedAtDesk += 1 - rates.hit;
  if (!person.happens(events.screening, rates.hit, now)) return false;
  if (!person.happens(events.consent, rates.consent, now)) return false;
  person.monthsSinceArrival = 0;
  beIdentified(person, now, false);
  return true;
}

/** Arrival by a route without papers. */
export function arriveIrregularly(person: Person, now: MonthNow): void {
  now.counts[now.routes[person.irregularRoute()].counts.arrivals]++;
  person.monthsSinceArrival = 0;
  person.permit = 'none';
  person.route = 'none';
  if (!isTaken(person, now)) claimOrStay(person, now);
}

/** Whom a network means to exploit is mostly taken at once. */
function isTaken(person: Person, now: MonthNow): boolean {
  if (!person.intendedForExploitation) return false;
  const chance = now.parameters['exploitation.intended-taken'];
  // Sham sponsors were counted when the visa was granted.
  if (person.permit !== 'tied') now.counts.newExploitation += chance;
  if (!person.happens(events.exploitation, chance, now)) return false;
  beTaken(person, now);
  return true;
}

/** Enter exploitation in the country. How severe it is, is drawn once. */
export function beTaken(person: Person, now: MonthNow): void {
  person.everExploited = true;
  person.severity = severityOf(draw(person.key, now.time, events.severity), now);
  person.enter('exploited');
}

function severityOf(luck: number, now: MonthNow): number {
  if (luck < now.parameters['exploitation.severity-mild']) return 1;
  return luck < 1 - now.parameters['exploitation.severity-harsh'] ? 2 : 3;
}

function claimOrStay(person: Person, now: MonthNow): void {
  const chance = chanceOfClaim(person, now, person.needsProtection || person.isMinor);
  if (person.happens(events.claim, chance, now)) beginClaim(person);
  else {
    person.permit = 'none';
    person.enter('irregular');
  }
}

/** People from a country held to be safe claim less (M8). */
export function chanceOfClaim(person: Person, now: MonthNow, needs: boolean): number {
  const p = now.parameters;
  const { rates } = now;
  const chance = needs ? p['asylum.claim-need'] : rates.claimOther;
  const listed = p['asylum.safe-list-kelumar'];
  if (person.origin !== 'kelumar' || listed === 1) return chance;
  const share = needs ? rates.recognisedNeed : rates.recognisedOther;
  return chance * power(withOdds(share, listed) / share, p['asylum.safe-list-elasticity']);
}

/** Begin to wait for an asylum decision. */
export function beginClaim(person: Person): void {
  person.permit = 'none';
  person.route = 'none';
  person.enter('claim');
}

/** Begin to be held. */
export function detain(person: Person, now: MonthNow): void {
  if (person.everExploited || person.intendedForExploitation) now.counts.victimsDetained++;
  person.enter('detained');
}
