// This module is what follows a choice to go: the line that is joined, the smuggler who is hired, the recruiter who is
// followed, the way that begins (M1). It weighs nothing.

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
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Alternatives of M1; the numbers are part of draws. */
export const alternative = {
  stay: 0,
  work: 1,
  family: 2,
  humanitarian: 3,
  smuggler: 4,
  recruiter: 5,
  elsewhere: 6,
} as const;

/** Do what was chosen; `chosenRoute` counts the irregular routes. */
export function carryOut(stage: MonthStage, person: number, best: number, chosenRoute: number): void {
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
  const { population, rates, views, row } = stage;
  const price = views.price[which]!;
  const paid = Math.min(price, population.savings[person]! * rates.smugglerSavings);
  population.savings[person]! -= paid;
  const hasKin = (population.traits[person]! & trait.kin) !== 0;
  borrow(population, person, price - paid, hasKin ? creditor.kin : creditor.smuggler);
  row[tally.smugglerRevenue]! += price;
  row[tally.moneyPaidSmugglers]! += paid;
  row[tally.moneyOwedSmugglers]! += price - paid;
  row[tally.demandNorth + which]!++;
  row[tally.irregularDepartures]!++;
  setOut(population, person, personState.travellingIrregular, firstIrregularRoute + which);
}

/** M1, recruiter: nothing to pay now, a fee to owe; some offers are false. */
export function followRecruiter(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  borrow(population, person, rates.recruiterFee, creditor.recruiter);
  row[tally.moneyFees]! += rates.recruiterFee;
  const ruled = rates.network[population.sector[person]!]!;
  const deceived = happens(stage, person, events.deceit, rates.deceit * ruled);
  const intended = happens(stage, person, events.intent, deceived ? rates.intent : rates.intent * rates.intentHonest);
  population.marks[person]! |= mark.recruited | (deceived ? mark.deceived : 0) | (intended ? mark.intended : 0);
  population.basis[person] = basis.none;
  if (happens(stage, person, events.officialCrossing, rates.officialShare) && !rates.ferriesClosed) {
    const ferry = happens(stage, person, events.boardFerry, rates.recruitedByFerry);
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
    const worth = (which: number) =>
      stage.rates.routeConstant[which]! - stage.views.price[which]! / stage.rates.recruiterPriceScale;
    if (worth(r) > worth(best)) best = r;
  }
  return best;
}

/** Start a journey. */
export function setOut(population: Population, person: number, state: number, way: number): void {
  population.route[person] = way;
  population.stage[person] = 0;
  population.marks[person]! &= ~(mark.harmedThisWay | mark.capturedThisWay);
  enterState(population, person, state);
}
