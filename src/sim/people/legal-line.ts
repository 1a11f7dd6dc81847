// This module is the lines for permits: waiting, lotteries that a larger quota only adds people to, refusal, the fee and
// the journey with a permit (M1).

import { draw } from '../../common/draw';
import { events } from '../frame/events';
import type { Macro } from '../frame/macro';
import { basis, channel, creditor, mark, personState, route, trait } from '../frame/person-state';
import { borrow, enterState } from '../frame/population';
import { happens } from '../month/happens';
import type { LotteryList, MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { decide } from './decide';
import { setOut } from './setting-out';

/** Room for a fraction carried over and one whole place, however small a quota is. */
const leastCarried = 1.999;

/** One month in a line. */
export function waitInLine(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  const waited = population.since[person]!;
  const line = population.channel[person]!;
  if (line === channel.family) {
    if (waited >= rates.delayFamily) grant(stage, person);
  } else if (line === channel.humanitarian) {
    if (waited > rates.patienceHumanitarian) refuse(stage, person);
    else if (waited >= rates.delayHumanitarian) enlist(stage.lotteries[2], person);
  } else if (waited >= rates.delayWork + rates.patienceWork) refuse(stage, person);
  else if (waited >= rates.delayWork) enlist(stage.lotteries[line === channel.workSkilled ? 1 : 0], person);
  if (population.state[person] !== personState.queue) return;
  // Less often than others, those who wait ask themselves whether to go on waiting.
  if (happens(stage, person, events.deliberate, rates.deliberates * rates.deliberatesInLine)) decide(stage, person);
}

function enlist(list: LotteryList, person: number): void {
  list.persons[list.count++] = person;
}

function refuse(stage: MonthStage, person: number): void {
  const { population, row } = stage;
  if (population.channel[person] !== channel.humanitarian) {
    row[tally.decidedWork]!++;
    row[tally.refusedWork]!++;
  }
  population.marks[person]! |= mark.visaRefused;
  population.channel[person] = channel.none;
  enterState(population, person, personState.origin);
}

/** Draw the month's lotteries: places carried over plus this month's, tickets compared with the cut. */
export function drawLotteries(stage: MonthStage, macro: Macro, annual: readonly [number, number, number]): void {
  const { population, rates, time } = stage;
  for (let which = 0; which < 3; which++) {
    const list = stage.lotteries[which]!;
    macro.places[which] = Math.min(
      macro.places[which]! + annual[which]! / 12 / rates.peopleWeight,
      Math.max(leastCarried, (annual[which]! / 12 / rates.peopleWeight) * rates.placesCarried),
    );
    const places = Math.floor(macro.places[which]!);
    // Ties are impossible: the person's number is the last part of her ticket.
    const tickets = new Float64Array(list.count);
    for (let index = 0; index < list.count; index++) {
      const person = list.persons[index]!;
      const u = draw(population.key[person]!, time, events.lottery);
      tickets[index] = Math.floor(u * 4294967296) * 1048576 + person;
    }
    tickets.sort();
    const granted = Math.min(places, list.count);
    if (stage.journal) tellTicket(stage, list, tickets[granted]);
    for (let index = 0; index < granted; index++) {
      const person = tickets[index]! % 1048576;
      // She may have left the line after she was put on the list.
      if (population.state[person] === personState.queue) grant(stage, person);
    }
    macro.places[which]! -= granted;
    list.waiting = list.count;
    list.count = 0;
  }
}

/** Let a journal know the ticket of its person, and the cut: the first ticket without a place, if there is one. */
function tellTicket(stage: MonthStage, list: LotteryList, cut: number | undefined): void {
  const { journal, population, time } = stage;
  if (!journal || !list.persons.subarray(0, list.count).includes(journal.person)) return;
  if (population.state[journal.person] !== personState.queue) return;
  const chance = cut === undefined ? 1 : Math.floor(cut / 1048576) / 4294967296;
  journal.chance(events.lottery, chance, draw(population.key[journal.person]!, time, events.lottery));
}

function grant(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const line = population.channel[person]!;
  const waited = population.since[person]!;
  population.channel[person] = channel.none;
  population.marks[person]! &= ~mark.visaRefused;
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
