// This module steps one person through one month. It reads others only as they were the month before.

import { events } from '../frame/events';
import { personState, trait } from '../frame/person-state';
import { enterState } from '../frame/population';
import { passTheQuay } from '../journey/arrival';
import { beExploitedEnRoute, beStranded, travelIrregularly } from '../journey/journey';
import { happens } from '../month/happens';
import { debtBinCount, debtBinCrowns, type MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';
import { caseIsOpen, moveCase } from '../people/case';
import { decide, deliberation } from '../people/decide';
import { waitInLine } from '../people/legal-line';
import { reservedUntilMonth } from '../people/reserved';
import { beExploited, beIdentified, takenAgain } from '../stay/exits';
import { awaitDecision, beDetained, liveIrregularly, liveOpen, liveProtected, liveTied } from '../stay/residence';
import { countResident } from '../stay/resident-counts';
import { growDebt } from '../stay/work';

/** Months for which a person counts as newly arrived when debts are told. */
const newlyArrived = 3;

/** Step persons of one chunk, first to last. */
export function stepChunk(stage: MonthStage, from: number, to: number): void {
  const { population, rates, row } = stage;
  // What everybody adds to is summed here and written once; the order of the sums is that of the persons all the same.
  let persons = row[tally.persons]!;
  let trustSum = row[tally.trustSum]!;
  let informationSum = row[tally.informationSum]!;
  let fearSum = row[tally.fearSum]!;
  for (let person = from; person < to; person++) {
    if (!stepPerson(stage, person)) continue;
    const trust = population.trust[person]!;
    population.trust[person] = trust + rates.trustPull * (rates.trustTarget - trust);
    persons++;
    trustSum += population.trust[person]!;
    informationSum += population.information[person]!;
    fearSum += population.fearSmuggler[person]!;
    const state = population.state[person]!;
    if (state === personState.irregular || state === personState.exploited) countResident(stage, person);
    if (population.arrived[person]! < 255) countNewcomer(stage, person);
  }
  row[tally.persons] = persons;
  row[tally.trustSum] = trustSum;
  row[tally.informationSum] = informationSum;
  row[tally.fearSum] = fearSum;
}

function countNewcomer(stage: MonthStage, person: number): void {
  const { population } = stage;
  if (population.arrived[person]! < newlyArrived) {
    stage.debtBins[Math.min(debtBinCount - 1, Math.floor(population.debt[person]! / debtBinCrowns))]!++;
  }
  population.arrived[person]!++;
}

/** A person's month; false when she is not, or no longer, among those at risk. */
function stepPerson(stage: MonthStage, person: number): boolean {
  const { population, rates } = stage;
  const before = population.state[person]!;
  if (population.since[person]! < 255) population.since[person]!++;
  if (caseIsOpen(population.justice[person]!) && before !== personState.dead) moveCase(stage, person);
  switch (before) {
    case personState.origin:
      liveAtHome(stage, person);
      break;
    case personState.queue:
      save(stage, person);
      waitInLine(stage, person);
      break;
    case personState.travellingRegular:
      passTheQuay(stage, person);
      break;
    case personState.travellingIrregular:
      travelIrregularly(stage, person);
      break;
    case personState.stranded:
      growDebt(stage, person);
      beStranded(stage, person);
      break;
    case personState.exploitedEnRoute:
      growDebt(stage, person);
      beExploitedEnRoute(stage, person);
      break;
    case personState.detained:
      growDebt(stage, person);
      beDetained(stage, person);
      break;
    case personState.irregular:
      liveIrregularly(stage, person);
      break;
    case personState.claim:
      growDebt(stage, person);
      awaitDecision(stage, person);
      break;
    case personState.tied:
      liveTied(stage, person);
      break;
    case personState.open:
      liveOpen(stage, person);
      break;
    case personState.exploited:
      beExploited(stage, person);
      break;
    case personState.identified:
      beIdentified(stage, person);
      break;
    case personState.protected:
      liveProtected(stage, person);
      break;
    case personState.returnedForced:
    case personState.returnedVoluntary:
      if (!takenAgain(stage, person)) {
        if (population.since[person]! >= rates.apartMonths) enterState(population, person, personState.origin);
        else liveAtHome(stage, person);
      }
      break;
    case personState.outside:
      if (population.entry[person] === stage.time && population.entry[person] !== 0) {
        enterState(population, person, personState.origin);
      }
      return false;
    default:
      return false;
  }
  return true;
}

function save(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  // Nobody's savings grow without end: a few months of pay at home are the most.
  if (population.savings[person]! < rates.savingCeilingMonths * rates.originWage) {
    population.savings[person]! += rates.savingOrigin * rates.originWage;
    row[tally.moneySavedHome]! += rates.savingOrigin * rates.originWage;
  }
  const debt = population.debt[person]!;
  if (debt <= 0) return;
  // Paid from work at home, beside what is saved.
  const repaid = Math.min(debt, rates.repaidAtHome * rates.originWage);
  population.debt[person] = debt - repaid;
  row[tally.moneySavedHome]! += repaid;
  row[tally.moneyRepaid]! += repaid;
}

function liveAtHome(stage: MonthStage, person: number): void {
  const { population, rates } = stage;
  save(stage, person);
  if ((population.traits[person]! & trait.reserved) !== 0 && rates.month < reservedUntilMonth) return;
  if (happens(stage, person, events.deliberate, deliberation(stage, person))) decide(stage, person);
}
