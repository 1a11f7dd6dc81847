// This module is the decision to stay or to go, and how (M1, M6). Every alternative gets the worth a person sees in it
// plus a Gumbel draw of her own; she takes the best. Two policies that offer the same alternatives therefore move only
// those for whom the worths themselves changed places.

import { draw, drawAlternative } from '../../common/draw';
import { exp, gumbel, log, normalQuantile } from '../../common/exact-math';
import { events } from '../frame/events';
import {
  basis,
  channel,
  creditor,
  firstIrregularRoute,
  irregularRouteCount,
  mark,
  personState,
  route,
  trait,
} from '../frame/person-state';
import { borrow, enterState, type Population } from '../frame/population';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { listen } from './beliefs';

/** Alternatives of M1; the numbers are part of draws. */
const alternative = { stay: 0, work: 1, family: 2, humanitarian: 3, smuggler: 4, recruiter: 5, elsewhere: 6 } as const;

const routeWorth = new Float64Array(irregularRouteCount);

/** Worth added for what a person has already put into a line she stands in. */
const lineCommitment = 3;

/** M1 for a person at home, returned, or waiting in a line. Deliberation itself is drawn by the caller. */
export function decide(stage: MonthStage, person: number): void {
  const { population, rates, time, views } = stage;
  const key = population.key[person]!;
  listen(stage, person);
  const traits = population.traits[person]!;
  const marks = population.marks[person]!;
  const skill = population.skill[person]!;
  const inLine = population.state[person] === personState.queue;
  const mood = normalQuantile(draw(key, time, events.mood));
  const wish = rates.aspirationWeight * (0.8 * population.aspiration[person]! + 0.6 * mood);
  const kin = (traits & trait.kin) !== 0 ? rates.kinWeight : 0;
  const savings = population.savings[person]! + ((traits & trait.kin) !== 0 ? rates.kinCredit : 0);
  const knows = population.information[person]!;
  const luck = (which: number) => gumbel(drawAlternative(key, time, events.choose, which));
  stage.row[tally.deliberating]!++;

  let best: number = alternative.stay;
  let worth = luck(alternative.stay) + (inLine ? lineCommitment : 0);
  const offer = (which: number, value: number) => {
    const total = value + luck(which);
    if (total > worth) {
      worth = total;
      best = which;
    }
  };

  const skilled = skill >= 2;
  const odds = views.grantOdds[skilled ? 1 : 0]!;
  const minor = (traits & trait.minor) !== 0;
  const places = skilled ? rates.skilledOpen : rates.lowerPaidOpen;
  if (!inLine && !minor && places > 0) {
    const burden = (rates.fee * (1 - rates.employerPays)) / (savings + 0.7 * rates.fee);
    offer(
      alternative.work,
      rates.constantWork +
        rates.wageWeight * odds * rates.tiedLog +
        wish +
        kin -
        rates.costWeight * burden -
        rates.delayWeight * log(1 + views.waitWork),
    );
  }
  if (!inLine && (traits & trait.kin) !== 0) {
    offer(
      alternative.family,
      rates.constantFamily +
        rates.wageWeight * rates.tiedLog +
        wish +
        kin -
        rates.delayWeight * log(1 + rates.delayFamily),
    );
  }
  if (!inLine && (traits & trait.need) !== 0 && rates.placesOpen > 0) {
    offer(
      alternative.humanitarian,
      rates.constantHumanitarian +
        rates.wageWeight * views.grantOdds[2]! * rates.tiedLog +
        wish -
        rates.delayWeight * log(1 + rates.delayHumanitarian),
    );
  }
  const push = (marks & mark.visaRefused) !== 0 ? rates.refusedPush : 0;
  let chosenRoute = 0;
  if (!minor && considersIrregular(stage, person)) {
    stage.row[tally.considering]!++;
    const fear = population.fearSmuggler[person]!;
    let highest = -1e300;
    for (let r = 0; r < irregularRouteCount; r++) {
      const price = views.price[r]!;
      // Who knows more sees the true odds; others see what smugglers say.
      const arrives = knows * views.arrives[r]! + (1 - knows) * views.promised[r]!;
      const danger = 1 + knows * (views.danger[r]! - 1);
      const value =
        rates.routeConstant[r]! +
        rates.wageWeight * arrives * rates.irregularLog -
        rates.failureWeight * (1 - arrives) -
        rates.costWeight * (price / (savings + rates.smugglerCredit * price)) -
        rates.riskWeight * fear * danger * 0.35;
      routeWorth[r] = value / rates.similarity;
      if (routeWorth[r]! > highest) highest = routeWorth[r]!;
    }
    let sum = 0;
    for (let r = 0; r < irregularRouteCount; r++) sum += exp(routeWorth[r]! - highest);
    const inclusive = rates.similarity * (highest + log(sum));
    offer(
      alternative.smuggler,
      rates.constantSmuggler +
        inclusive +
        wish +
        0.5 * kin +
        push +
        rates.closingPush -
        rates.removalFear * (0.5 + knows),
    );
    if (best === alternative.smuggler) chosenRoute = chooseRoute(key, time);
  }
  if (draw(key, time, events.recruiterReaches) < rates.recruiterReach) {
    const delay = rates.delayWeight * 0.5 * log(1 + views.waitWork) * (1 - odds);
    offer(
      alternative.recruiter,
      rates.constantRecruiter +
        rates.wageWeight * rates.tiedLog +
        wish +
        delay +
        push -
        rates.riskWeight * population.fearRecruiter[person]! * (0.5 + knows),
    );
  }
  offer(alternative.elsewhere, rates.constantElsewhere + wish);
  carryOut(stage, person, best, chosenRoute);
}

/** Months after which a person asks herself anew whether she would go without papers. */
const reconsiders = 36;

/** Whether a person would, in these years, consider a journey without papers (JRN-16). A keyed draw holds for three years. */
function considersIrregular(stage: MonthStage, person: number): boolean {
  const { population, rates, time } = stage;
  const key = population.key[person]!;
  const years = Math.floor((time + (key & 31)) / reconsiders);
  const share = population.skill[person]! >= 2 ? rates.considersSkilled : rates.considersUnskilled;
  return (population.traits[person]! & trait.reserved) !== 0 || draw(key, years, events.birthConsiders) < share;
}

/** M6, second stage: the route within the nest, by Gumbel draws of its own. */
function chooseRoute(key: number, time: number): number {
  let best = 0;
  let worth = -1e300;
  for (let r = 0; r < irregularRouteCount; r++) {
    const total = routeWorth[r]! + gumbel(drawAlternative(key, time, events.chooseRoute, r));
    if (total > worth) {
      worth = total;
      best = r;
    }
  }
  return best;
}

function carryOut(stage: MonthStage, person: number, best: number, chosenRoute: number): void {
  const { population } = stage;
  switch (best) {
    case alternative.work:
      joinLine(population, person, population.skill[person]! >= 2 ? channel.workSkilled : channel.workLowerPaid);
      break;
    case alternative.family:
      joinLine(population, person, channel.family);
      break;
    case alternative.humanitarian:
      joinLine(population, person, channel.humanitarian);
      break;
    case alternative.smuggler:
      hireSmuggler(stage, person, chosenRoute);
      break;
    case alternative.recruiter:
      followRecruiter(stage, person);
      break;
    case alternative.elsewhere:
      stage.row[tally.movedElsewhere]!++;
      enterState(population, person, personState.outside);
      break;
    default:
  }
}

function joinLine(population: Population, person: number, line: number): void {
  population.channel[person] = line;
  enterState(population, person, personState.queue);
}

/** Pay what she can and borrow the rest, from kin where there are kin. */
function hireSmuggler(stage: MonthStage, person: number, which: number): void {
  const { population, views, row } = stage;
  const price = views.price[which]!;
  const paid = Math.min(price, population.savings[person]! * 0.8);
  population.savings[person]! -= paid;
  const hasKin = (population.traits[person]! & trait.kin) !== 0;
  borrow(population, person, price - paid, hasKin ? creditor.kin : creditor.smuggler);
  row[tally.smugglerRevenue]! += price;
  row[tally.demandNorth + which]!++;
  row[tally.irregularDepartures]!++;
  setOut(population, person, personState.travellingIrregular, firstIrregularRoute + which);
}

/** M1, recruiter: nothing to pay now, a fee to owe; some offers are false. */
export function followRecruiter(stage: MonthStage, person: number): void {
  const { population, rates, time, row } = stage;
  const key = population.key[person]!;
  borrow(population, person, rates.recruiterFee, creditor.recruiter);
  const ruled = rates.network[population.sector[person]!]!;
  const deceived = draw(key, time, events.deceit) < rates.deceit * ruled;
  const intended = draw(key, time, events.intent) < (deceived ? rates.intent : rates.intent * 0.12);
  population.marks[person]! |= mark.recruited | (deceived ? mark.deceived : 0) | (intended ? mark.intended : 0);
  population.basis[person] = basis.none;
  if (draw(key, time, events.officialCrossing) < rates.officialShare && !rates.ferriesClosed) {
    const ferry = draw(key, time, events.boardFerry) < 0.7;
    setOut(population, person, personState.travellingRegular, ferry ? route.ferry : route.air);
  } else {
    row[tally.irregularDepartures]!++;
    const which = chooseByPrice(stage);
    setOut(population, person, personState.travellingIrregular, firstIrregularRoute + which);
  }
}

/** A recruiter takes the cheapest way for his client. */
function chooseByPrice(stage: MonthStage): number {
  let best = 0;
  for (let r = 1; r < irregularRouteCount; r++) {
    const worth = (which: number) => stage.rates.routeConstant[which]! - stage.views.price[which]! / 4000;
    if (worth(r) > worth(best)) best = r;
  }
  return best;
}

/** Start a journey. */
export function setOut(population: Population, person: number, state: number, way: number): void {
  population.route[person] = way;
  population.stage[person] = 0;
  enterState(population, person, state);
}
