// This module is the decision to stay or to go, and how (M1, M6). Every alternative gets the worth a person sees in it
// plus a Gumbel draw of her own; she takes the best. Two policies that offer the same alternatives therefore move only
// those for whom the worths themselves changed places.

import { draw, drawAlternative } from '../../common/draw';
import { exp, gumbel, log, normalQuantile } from '../../common/exact-math';
import { events } from '../frame/events';
import { irregularRouteCount, mark, origin, personState, trait } from '../frame/person-state';
import { happens } from '../month/happens';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import type { Weighed } from '../weighed';
import { listen } from './beliefs';
import { alternative, carryOut } from './setting-out';

/** Names of the alternatives and of the irregular routes, as a person file tells them. */
const alternativeNames = Object.keys(alternative);
const routeNames = ['land-north', 'land-south', 'land-remote', 'strait'] as const;

const routeWorth = new Float64Array(irregularRouteCount);

/** The best alternative of the person who weighs now, and its worth with luck: typed, so that weighing allocates nothing. */
const bestSoFar = new Int32Array(1);
const worthSoFar = new Float64Array(1);

/** Below every worth. */
const lowest = -1e300;

/** What is told of her choice; undefined when nobody listens. */
let told: Weighed[] | undefined;

/** A draw below the second number is a luck below the first: exp(−exp(−first)), rounded down so that no bit can turn it. */
const surelyBelow = { four: 0.981, two: 0.873, one: 0.692, none: 0.367 } as const;

/** True when a draw is certain to be less luck than an alternative needs; most are, and two logarithms are saved. */
function cannotSuffice(u: number, needed: number): boolean {
  if (needed > 2) return u < (needed > four ? surelyBelow.four : surelyBelow.two);
  if (needed > 1) return u < surelyBelow.one;
  return needed > 0 && u < surelyBelow.none;
}

/** Luck that one draw in fifty has. */
const four = 4;

/** Weigh an alternative: its worth plus the person's luck with it. */
function offer(key: number, time: number, which: number, worth: number): void {
  const u = drawAlternative(key, time, events.choose, which);
  if (told === undefined && cannotSuffice(u, worthSoFar[0]! - worth)) return;
  const luck = gumbel(u);
  if (told !== undefined) told.push({ alternative: alternativeNames[which]!, worth, luck });
  const total = worth + luck;
  if (total > worthSoFar[0]!) {
    worthSoFar[0] = total;
    bestSoFar[0] = which;
  }
}

/** M1: chance that a person weighs a move this month. */
export function deliberation({ population, rates }: MonthStage, person: number): number {
  const needs = (population.traits[person]! & (trait.need | trait.reserved)) !== 0;
  return needs ? rates.deliberatesInNeed : rates.deliberatesForGain;
}

/** M1 for a person at home, returned, or waiting in a line. Deliberation itself is drawn by the caller. */
export function decide(stage: MonthStage, person: number): void {
  const { population, rates, time, views } = stage;
  const key = population.key[person]!;
  const share = listen(stage, person);
  const traits = population.traits[person]!;
  const marks = population.marks[person]!;
  const skill = population.skill[person]!;
  const inLine = population.state[person] === personState.queue;
  const mood = normalQuantile(draw(key, time, events.mood));
  const wish = rates.aspirationWeight * (rates.wishLasting * population.aspiration[person]! + rates.wishMood * mood);
  const kin = (traits & trait.kin) !== 0 ? rates.kinWeight : 0;
  const savings = population.savings[person]! + ((traits & trait.kin) !== 0 ? rates.kinCredit : 0);
  const home = population.origin[person]!;
  // Cumulative causation: who knows people there goes more easily.
  const network = rates.networkWeight * (share - rates.networkUsual);
  const knows = population.information[person]!;
  stage.row[tally.deliberating]!++;
  told = stage.journal?.person === person ? [] : undefined;
  worthSoFar[0] = lowest;
  offer(key, time, alternative.stay, inLine ? rates.lineCommitment : 0);

  const skilled = skill >= 2;
  const odds = views.grantOdds[skilled ? 1 : 0]!;
  const minor = (traits & trait.minor) !== 0;
  const places = skilled ? rates.skilledOpen : rates.lowerPaidOpen;
  if (!inLine && !minor && places > 0) {
    const burden = (rates.fee * (1 - rates.employerPays)) / (savings + rates.feeCredit * rates.fee);
    offer(
      key,
      time,
      alternative.work,
      rates.constantWork +
        rates.wageWeight * odds * rates.tiedLog +
        wish +
        kin +
        network -
        rates.costWeight * burden -
        rates.delayWeight * views.waitWorkLog,
    );
  }
  // A refusal of the family stands.
  if (!inLine && (traits & trait.kin) !== 0 && (marks & mark.familyRefused) === 0) {
    offer(
      key,
      time,
      alternative.family,
      rates.constantFamily +
        rates.wageWeight * (1 - rates.familyRefused) * rates.tiedLog +
        wish +
        kin +
        network -
        rates.delayWeight * log(1 + rates.delayFamily),
    );
  }
  const kept = home === origin.tesmar ? rates.placesForTargeted : rates.placesForOthers;
  if (!inLine && (traits & trait.need) !== 0 && rates.placesOpen * kept > 0) {
    offer(
      key,
      time,
      alternative.humanitarian,
      rates.constantHumanitarian +
        rates.wageWeight * Math.min(1, views.grantOdds[2]! * kept) * rates.tiedLog +
        wish -
        rates.delayWeight * log(1 + rates.delayHumanitarian),
    );
  }
  const push = (marks & mark.visaRefused) !== 0 ? rates.refusedPush : 0;
  if (!minor && considersIrregular(stage, person)) {
    stage.row[tally.considering]!++;
    const fear = population.fearSmuggler[person]!;
    let highest = lowest;
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
        rates.riskWeight * fear * danger * rates.journeyHarm;
      routeWorth[r] = value / rates.similarity;
      if (routeWorth[r]! > highest) highest = routeWorth[r]!;
    }
    let sum = 0;
    for (let r = 0; r < irregularRouteCount; r++) sum += exp(routeWorth[r]! - highest);
    const arranged = (marks & mark.familyRefused) !== 0 && (traits & trait.kin) !== 0 ? rates.kinSmuggled : 0;
    const pull = home === origin.kelumar ? rates.protectionPullKelumar : rates.protectionPull;
    const prospect = (traits & trait.need) !== 0 ? pull : 0;
    const inclusive = rates.similarity * (highest + log(sum));
    offer(
      key,
      time,
      alternative.smuggler,
      rates.constantSmuggler +
        inclusive +
        wish +
        network +
        arranged +
        prospect +
        rates.kinSmugglerRatio * kin +
        push +
        rates.closingPush -
        rates.removalFear * (rates.removalHeard + knows) +
        rates.informationWillingness * (knows - rates.baseInformation),
    );
  }
  if (happens(stage, person, events.recruiterReaches, rates.recruiterReach)) {
    const delay = rates.delayWeight * rates.recruiterDelay * views.waitWorkLog * (1 - odds);
    offer(
      key,
      time,
      alternative.recruiter,
      rates.constantRecruiter +
        rates.wageWeight * rates.tiedLog +
        wish +
        delay +
        push -
        rates.riskWeight * population.fearRecruiter[person]! * (rates.recruiterFearBase + knows),
    );
  }
  offer(key, time, alternative.elsewhere, rates.constantElsewhere + wish);
  const best = bestSoFar[0]!;
  if (told) stage.journal?.choice('plan', told, alternativeNames[best]!);
  carryOut(stage, person, best, best === alternative.smuggler ? chooseRoute(stage, person) : 0);
}

/** Mask of the months by which persons differ in when they ask themselves anew, so that not all do at once. */
const spreadOfYears = 31;

/** Whether a person would, in these years, consider a journey without papers (JRN-16). A keyed draw holds for three years. */
function considersIrregular(stage: MonthStage, person: number): boolean {
  const { population, rates, time } = stage;
  const key = population.key[person]!;
  const years = Math.floor((time + (key & spreadOfYears)) / rates.reconsiderMonths);
  const share = population.skill[person]! >= 2 ? rates.considersSkilled : rates.considersUnskilled;
  return (population.traits[person]! & trait.reserved) !== 0 || draw(key, years, events.birthConsiders) < share;
}

/** M6, second stage: the route within the nest, by Gumbel draws of its own. */
function chooseRoute(stage: MonthStage, person: number): number {
  const { time } = stage;
  const key = stage.population.key[person]!;
  const weighed: Weighed[] | undefined = stage.journal?.person === person ? [] : undefined;
  let best = 0;
  let worth = lowest;
  for (let r = 0; r < irregularRouteCount; r++) {
    const luck = gumbel(drawAlternative(key, time, events.chooseRoute, r));
    weighed?.push({ alternative: routeNames[r]!, worth: routeWorth[r]!, luck });
    const total = routeWorth[r]! + luck;
    if (total > worth) {
      worth = total;
      best = r;
    }
  }
  if (weighed) stage.journal?.choice('route', weighed, routeNames[best]!);
  return best;
}
