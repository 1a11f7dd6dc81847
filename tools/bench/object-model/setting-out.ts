// This module is what follows a choice to go in the object version (M1).

import { events } from '../../../src/sim/frame/events.ts';
import type { alternative } from '../../../src/sim/people/setting-out.ts';
import type { MonthNow, RouteNow } from './month-now.ts';
import type { Person } from './person.ts';
import { irregularRoutes, type Line } from './words.ts';

/** What a person can do. */
export type Plan = keyof typeof alternative;

/** Do what was chosen; the route is asked for only when a smuggler is hired. */
export function carryOut(person: Person, now: MonthNow, plan: Plan, chooseRoute: () => RouteNow): void {
  switch (plan) {
    case 'stay':
      break;
    case 'work':
      joinLine(person, person.isSkilled ? 'workSkilled' : 'workLowerPaid');
      break;
    case 'family':
      joinLine(person, 'family');
      break;
    case 'humanitarian':
      joinLine(person, 'humanitarian');
      break;
    case 'smuggler':
      hireSmuggler(person, now, chooseRoute());
      break;
    case 'recruiter':
      followRecruiter(person, now);
      break;
    case 'elsewhere':
      now.counts.movedElsewhere++;
      person.enter('outside');
      break;
  }
}

function joinLine(person: Person, line: Line): void {
  person.line = line;
  person.enter('queue');
}

/** Pay what she can and borrow the rest, from kin where there are kin. */
function hireSmuggler(person: Person, now: MonthNow, route: RouteNow): void {
  const paid = Math.min(route.price, person.savings * now.parameters['smuggling.savings-share']);
  person.savings -= paid;
  person.borrow(route.price - paid, person.hasKin ? 'kin' : 'smuggler');
  now.counts.smugglerRevenue += route.price;
  now.counts[route.counts.demand]++;
  now.counts.irregularDepartures++;
  person.setOut('travellingIrregular', route.name);
}

/** Nothing to pay now, a fee to owe; some offers are false. */
export function followRecruiter(person: Person, now: MonthNow): void {
  const p = now.parameters;
  const { rates } = now;
  person.borrow(rates.recruiterFee, 'recruiter');
  person.recruited = true;
  person.permit = 'none';
  const deceived = person.happens(events.deceit, rates.deceit * rates.network[person.sector]!, now);
  const intent = p['recruit.intent'] * (deceived ? 1 : p['recruit.intent-honest']);
  if (deceived) person.deceived = true;
  if (person.happens(events.intent, intent, now)) person.intendedForExploitation = true;
  if (person.happens(events.officialCrossing, rates.officialShare, now) && !rates.ferriesClosed) {
    const byFerry = person.happens(events.boardFerry, p['recruit.by-ferry'], now);
    person.setOut('travellingRegular', byFerry ? 'ferry' : 'air');
    return;
  }
  now.counts.irregularDepartures++;
  person.setOut('travellingIrregular', cheapest(now).name);
}

/** A recruiter takes the cheapest way for his client. */
function cheapest(now: MonthNow): RouteNow {
  const worth = (route: RouteNow) => route.constant - route.price / now.parameters['recruit.price-scale'];
  return irregularRoutes
    .map((name) => now.routes[name])
    .reduce((one, other) => (worth(other) > worth(one) ? other : one));
}
