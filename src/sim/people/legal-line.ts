// This module is the lines for permits: waiting, lotteries that a larger quota only adds people to, refusal, the fee and
// the journey with a permit (M1).

import { draw, drawSteps } from '../../common/draw';
import { events } from '../frame/events';
import type { Macro } from '../frame/macro';
import { basis, channel, creditor, mark, origin, personState, route, trait } from '../frame/person-state';
import { borrow, enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { LotteryList, MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { decide, deliberation } from './decide';
import { setOut } from './setting-out';

/** Places of the lotteries in the macro state: the humanitarian line, and its places kept for a group. */
const humanitarianList = 2;
/** Places kept for a group, behind those of the three lists. */
const targetedPlaces = 3;

/** Room for a fraction carried over and one whole place, however small a quota is. */
const leastCarried = 1.999;

/** A ticket holds a draw and the person's number, which is below this; together they are exact in a double. */
const personsPerTicket = 1048576;

/** One month in a line. */
export function waitInLine(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  const waited = population.since[person]!;
  const line = population.channel[person]!;
  if (line === channel.family) {
    if (waited >= rates.delayFamily) {
      if (happens(stage, person, events.familyDecision, rates.familyRefused)) refuse(stage, person);
      else grant(stage, person);
    }
  } else if (line === channel.humanitarian) {
    if (waited > rates.patienceHumanitarian) refuse(stage, person);
    else if (waited >= rates.delayHumanitarian) enlist(stage.lotteries[2], person);
  } else if (waited >= rates.delayWork + rates.patienceWork) refuse(stage, person);
  else if (waited >= rates.delayWork) enlist(stage.lotteries[line === channel.workSkilled ? 1 : 0], person);
  if (population.state[person] !== personState.queue) return;
  // Less often than others, those who wait ask themselves whether to go on waiting.
  if (happens(stage, person, events.deliberate, deliberation(stage, person) * rates.deliberatesInLine))
    decide(stage, person);
}

function enlist(list: LotteryList, person: number): void {
  list.persons[list.count++] = person;
}

function refuse(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  const line = population.channel[person]!;
  if (line === channel.family) population.marks[person]! |= mark.familyRefused;
  else if (line !== channel.humanitarian) {
    row[tally.decidedWork]!++;
    row[tally.refusedWork]!++;
  }
  population.marks[person]! |= mark.visaRefused;
  population.channel[person] = channel.none;
  enterState(population, person, personState.origin);
}

/** Draw the month's lotteries: places carried over plus this month's, tickets compared with the cut. */
export function drawLotteries(stage: MonthStage, macro: Macro, annual: readonly [number, number, number]): void {
  const { rates } = stage;
  const targeted = rates.targetedShare;
  for (let which = 0; which < stage.lotteries.length; which++) {
    const list = stage.lotteries[which]!;
    const open = which === humanitarianList ? annual[which]! * (1 - targeted) : annual[which]!;
    // Places kept for a group are drawn first; who of the group draws none may still draw one of the rest.
    if (which === humanitarianList) {
      learnLine(stage, macro, list);
      if (targeted > 0) drawOne(stage, macro, list, targetedPlaces, annual[which]! * targeted, true);
    }
    drawOne(stage, macro, list, which, open, false);
    list.waiting = list.count;
    list.count = 0;
  }
}

/** Draw one lottery among those on a list who still wait; `places` is the place of its carried places in the macro state. */
function drawOne(
  stage: MonthStage,
  macro: Macro,
  list: LotteryList,
  places: number,
  annual: number,
  onlyTargeted: boolean,
): void {
  const { population, rates, time } = stage;
  const monthly = annual / 12 / rates.peopleWeight;
  macro.places[places] = Math.min(
    macro.places[places]! + monthly,
    Math.max(leastCarried, monthly * rates.placesCarried),
  );
  // Ties are impossible: the person's number is the last part of her ticket.
  const tickets = new Float64Array(list.count);
  let count = 0;
  for (let index = 0; index < list.count; index++) {
    const person = list.persons[index]!;
    // She may have left the line after she was put on the list.
    if (population.state[person] !== personState.queue) continue;
    if (onlyTargeted && population.origin[person] !== origin.tesmar) continue;
    const u = draw(population.key[person]!, time, events.lottery);
    tickets[count++] = Math.floor(u * drawSteps) * personsPerTicket + person;
  }
  const sorted = tickets.subarray(0, count).sort();
  const granted = Math.min(Math.floor(macro.places[places]!), count);
  if (stage.journal) tellTicket(stage, sorted, granted);
  for (let index = 0; index < granted; index++) grant(stage, sorted[index]! % personsPerTicket);
  macro.places[places]! -= granted;
}

/** Let a journal know its person's ticket, and the cut: the first ticket without a place, if there is one. */
function tellTicket(stage: MonthStage, tickets: Float64Array, granted: number): void {
  const { journal, population, time } = stage;
  if (!journal || !tickets.some((ticket) => ticket % personsPerTicket === journal.person)) return;
  const cut = tickets[granted];
  const chance = cut === undefined ? 1 : Math.floor(cut / personsPerTicket) / drawSteps;
  journal.chance(events.lottery, chance, draw(population.key[journal.person]!, time, events.lottery));
}

/** How much of the humanitarian line is the targeted group: what its members take their odds from. */
function learnLine(stage: MonthStage, macro: Macro, list: LotteryList): void {
  if (list.count === 0) return;
  let targeted = 0;
  for (let index = 0; index < list.count; index++) {
    if (stage.population.origin[list.persons[index]!] === origin.tesmar) targeted++;
  }
  macro.targetedInLine += stage.rates.lineNews * (targeted / list.count - macro.targetedInLine);
}

function grant(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const line = population.channel[person]!;
  const waited = population.since[person]!;
  population.channel[person] = channel.none;
  population.marks[person]! &= ~(mark.visaRefused | mark.familyRefused);
  row[tally.regularDepartures]!++;
  if (line === channel.family) {
    row[tally.grantedFamily]!++;
    row[tally.waitedFamily]! += waited;
    population.basis[person] = basis.open;
  } else if (line === channel.humanitarian) {
    row[tally.humanitarianGrants]!++;
    population.basis[person] = basis.protected;
  } else {
    row[tally.decidedWork]!++;
    row[tally.grantedWork]!++;
    row[tally.waitedWork]! += waited;
    population.basis[person] = basis.tied;
    takeJob(stage, person);
  }
  const byAir = population.skill[person]! >= 2 || !happens(stage, person, events.boardFerry, rates.byFerry);
  setOut(population, person, personState.travellingRegular, byAir ? route.air : route.ferry);
}

/** The fee of a job (PVT-03), the contract that changes on arrival, the sponsor who is none. */
function takeJob(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const paysHerself = !happens(stage, person, events.fee, rates.employerPays);
  if (paysHerself) {
    const paid = Math.min(rates.fee, population.savings[person]! * rates.feeSavings);
    population.savings[person]! -= paid;
    row[tally.moneyFees]! += rates.fee;
    const hasKin = (population.traits[person]! & trait.kin) !== 0;
    borrow(population, person, rates.fee - paid, hasKin ? creditor.kin : creditor.recruiter);
  }
  if (happens(stage, person, events.contract, rates.contractBroken * (paysHerself ? 1 : rates.employerPaidRatio))) {
    population.marks[person]! |= mark.labourHarm;
  }
  const sham = rates.shamSponsor * (paysHerself ? 1 : rates.employerPaidRatio);
  // Counted as an expected value here, where the chance is known; the person herself meets it on arrival.
  row[tally.newExploitation]! += sham * rates.intendedTaken;
  row[tally.newFromTied]! += sham * rates.intendedTaken;
  if (happens(stage, person, events.deceit, sham)) population.marks[person]! |= mark.deceived | mark.intended;
}
