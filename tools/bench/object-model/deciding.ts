// This module is the decision of a person of the object version to stay or to go, and how (M1, M6).

import { draw, drawAlternative } from '../../../src/common/draw.ts';
import { exp, gumbel, log, normalQuantile } from '../../../src/common/exact-math.ts';
import { events } from '../../../src/sim/frame/events.ts';
import { alternative } from '../../../src/sim/people/setting-out.ts';
import { listen, shareAbroad } from './beliefs.ts';
import type { MonthNow, RouteNow } from './month-now.ts';
import type { Person } from './person.ts';
import { carryOut, type Plan } from './setting-out.ts';
import { irregularRoutes } from './words.ts';

/** One thing she could do, as she sees it. */
interface Offer {
  readonly plan: Plan;
  readonly worth: number;
  readonly luck: number;
}

/** One route without papers, as she sees it. */
interface RouteOffer {
  readonly route: RouteNow;
  readonly worth: number;
}

/** What she brings to every alternative. */
interface Outlook {
  readonly wish: number;
  readonly kin: number;
  /** What knowing people there is worth. */
  readonly network: number;
  readonly savings: number;
  readonly push: number;
}

/** Chance that she weighs a move this month. */
export function deliberation(person: Person, now: MonthNow): number {
  const p = now.parameters;
  if (person.needsProtection || person.isReserved) return p['decision.deliberation-rate'];
  const gain = log(p['money.place-premium']) / p['decision.least-gain'];
  return p['decision.deliberation-rate'] * Math.min(1, Math.max(0, gain));
}

/** Weigh all alternatives and take the best. */
export function decide(person: Person, now: MonthNow): void {
  listen(person, now);
  now.counts.deliberating++;
  const outlook = outlookOf(person, now);
  const routes = mayTravelIrregularly(person, now) ? routeOffers(person, now, outlook) : [];
  const offers = offersOf(person, now, outlook, routes);
  const best = offers.reduce((one, other) => (other.worth + other.luck > one.worth + one.luck ? other : one));
  carryOut(person, now, best.plan, () => chooseRoute(person, now, routes));
}

function outlookOf(person: Person, now: MonthNow): Outlook {
  const p = now.parameters;
  const mood = normalQuantile(draw(person.key, now.time, events.mood));
  const wish = p['decision.wish-lasting'] * person.aspiration + p['decision.wish-mood'] * mood;
  return {
    wish: p['decision.aspiration-weight'] * wish,
    kin: person.hasKin ? p['decision.kin-weight'] : 0,
    network: p['decision.network-weight'] * (shareAbroad(person) - p['decision.network-usual']),
    savings: person.savings + (person.hasKin ? p['decision.credit-kin'] : 0),
    push: person.visaRefused ? p['decision.refused-push'] : 0,
  };
}

function offersOf(person: Person, now: MonthNow, outlook: Outlook, routes: readonly RouteOffer[]): Offer[] {
  const p = now.parameters;
  const { rates } = now;
  const waits = person.state === 'queue';
  const offers: Offer[] = [];
  const offer = (plan: Plan, worth: number) => {
    const luck = gumbel(drawAlternative(person.key, now.time, events.choose, alternative[plan]));
    offers.push({ plan, worth, luck });
  };
  offer('stay', waits ? p['decision.line-commitment'] : 0);
  const places = person.isSkilled ? rates.skilledOpen : rates.lowerPaidOpen;
  if (!waits && !person.isMinor && places > 0) offer('work', worthOfWork(person, now, outlook));
  // A refusal of the family stands.
  if (!waits && person.hasKin && !person.familyRefused) {
    offer(
      'family',
      p['decision.constant-family'] +
        (1 - p['family.refused-share']) * gain(now) +
        outlook.wish +
        outlook.kin +
        outlook.network -
        delay(now, rates.delayFamily),
    );
  }
  const kept = person.origin === 'tesmar' ? rates.placesForTargeted : rates.placesForOthers;
  if (!waits && person.needsProtection && rates.placesOpen * kept > 0) {
    offer(
      'humanitarian',
      p['decision.constant-humanitarian'] +
        Math.min(1, now.odds.humanitarian * kept) * gain(now) +
        outlook.wish -
        delay(now, p['queue.humanitarian-months']),
    );
  }
  if (routes.length > 0) {
    now.counts.considering++;
    offer('smuggler', worthOfSmuggler(person, now, outlook, routes));
  }
  if (person.happens(events.recruiterReaches, rates.recruiterReach, now)) {
    offer('recruiter', worthOfRecruiter(person, now, outlook));
  }
  offer('elsewhere', p['decision.constant-elsewhere'] + outlook.wish);
  return offers;
}

/** What pay with a permit is worth against pay at home. */
function gain(now: MonthNow): number {
  return now.parameters['decision.wage-weight'] * now.rates.tiedLog;
}

function delay(now: MonthNow, months: number): number {
  return now.parameters['decision.delay-weight'] * log(1 + months);
}

function oddsOfWork(person: Person, now: MonthNow): number {
  return person.isSkilled ? now.odds.skilled : now.odds.lowerPaid;
}

function worthOfWork(person: Person, now: MonthNow, { wish, kin, network, savings }: Outlook): number {
  const p = now.parameters;
  const { fee, employerPays } = now.rates;
  const burden = (fee * (1 - employerPays)) / (savings + p['decision.fee-credit'] * fee);
  return (
    p['decision.constant-work'] +
    oddsOfWork(person, now) * gain(now) +
    wish +
    kin +
    network -
    p['decision.cost-weight'] * burden -
    delay(now, now.waitWork)
  );
}

function worthOfSmuggler(person: Person, now: MonthNow, outlook: Outlook, routes: readonly RouteOffer[]): number {
  const p = now.parameters;
  const { rates } = now;
  const highest = Math.max(...routes.map(({ worth }) => worth));
  const sum = routes.reduce((total, { worth }) => total + exp(worth - highest), 0);
  const inclusive = rates.similarity * (highest + log(sum));
  return (
    rates.constantSmuggler +
    inclusive +
    outlook.wish +
    outlook.network +
    arrangedByKin(person, now) +
    prospectOfProtection(person, now) +
    p['decision.kin-smuggler-ratio'] * outlook.kin +
    outlook.push +
    rates.closingPush -
    rates.removalFear * (p['decision.removal-heard'] + person.information) +
    p['belief.information-willingness'] * (person.information - p['belief.initial-information'])
  );
}

/** Kin of those whom the family line refused find another way. */
function arrangedByKin(person: Person, now: MonthNow): number {
  return person.familyRefused && person.hasKin ? now.parameters['decision.kin-smuggled'] : 0;
}

function prospectOfProtection(person: Person, now: MonthNow): number {
  if (!person.needsProtection) return 0;
  return person.origin === 'kelumar' ? now.rates.protectionPullKelumar : now.rates.protectionPull;
}

function worthOfRecruiter(person: Person, now: MonthNow, { wish, push }: Outlook): number {
  const p = now.parameters;
  const wait = p['decision.recruiter-delay'] * delay(now, now.waitWork) * (1 - oddsOfWork(person, now));
  const fear = person.fearRecruiter * (p['decision.recruiter-fear-base'] + person.information);
  return p['decision.constant-recruiter'] + gain(now) + wish + wait + push - p['decision.risk-weight'] * fear;
}

/** Whether she would, in these years, consider a journey without papers (JRN-16). */
function mayTravelIrregularly(person: Person, now: MonthNow): boolean {
  if (person.isMinor) return false;
  if (person.isReserved) return true;
  const years = Math.floor((now.time + (person.key & 31)) / now.parameters['decision.reconsider-months']);
  const share = person.isSkilled ? now.rates.considersSkilled : now.rates.considersUnskilled;
  return draw(person.key, years, events.birthConsiders) < share;
}

/** M6: what each route is worth to her. Who knows more sees the true odds; others see what smugglers say. */
function routeOffers(person: Person, now: MonthNow, { savings }: Outlook): RouteOffer[] {
  const p = now.parameters;
  const knows = person.information;
  return irregularRoutes.map((name) => {
    const route = now.routes[name];
    const arrives = knows * route.arrives + (1 - knows) * route.promised;
    const danger = 1 + knows * (route.danger - 1);
    const worth =
      route.constant +
      p['decision.wage-weight'] * arrives * now.rates.irregularLog -
      p['decision.failure-weight'] * (1 - arrives) -
      p['decision.cost-weight'] * (route.price / (savings + now.rates.smugglerCredit * route.price)) -
      p['decision.risk-weight'] * person.fearSmuggler * danger * p['decision.journey-harm'];
    return { route, worth: worth / now.rates.similarity };
  });
}

/** M6, second stage: the route within the nest. */
function chooseRoute(person: Person, now: MonthNow, routes: readonly RouteOffer[]): RouteNow {
  const drawn = routes.map(({ route, worth }, index) => ({
    route,
    total: worth + gumbel(drawAlternative(person.key, now.time, events.chooseRoute, index)),
  }));
  return drawn.reduce((one, other) => (other.total > one.total ? other : one)).route;
}
