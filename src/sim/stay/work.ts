// This module is a month of work: pay, living, remittances, interest and repayment, and the hazard of exploitation that
// debt, recruitment, age and knowledge bend (M10).

import { exp } from '../../common/exact-math';
import { events } from '../frame/events';
import { creditor, mark, trait } from '../frame/person-state';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Debts below a crown are forgiven, so that nobody owes rounding for years. */
const smallestDebt = 1;

/** Highest chance of exploitation in a month: a product of factors must stay a chance. */
const surestHazard = 0.9;

/** Powers of the skill premium, e^(premium × skill). */
function skillFactor(stage: MonthStage, person: number): number {
  const skill = stage.population.skill[person]!;
  return skill === 0 ? 1 : exp(stage.rates.skillPremium * skill);
}

/** Earn `payShare` of the legal wage for a month, live on part of it, send some home, pay what is owed. */
export function workMonth(stage: MonthStage, person: number, payShare: number): void {
  const { population, rates, row } = stage;
  const pay = rates.legalWage * payShare * skillFactor(stage, person);
  row[tally.moneyEarned]! += pay;
  row[tally.workers]!++;
  const living = Math.min(pay * rates.livingCeiling, rates.legalWage * rates.livingShare);
  row[tally.moneyLived]! += living;
  let left = pay - living;
  growDebt(stage, person);
  const debt = population.debt[person]!;
  if (debt > 0) {
    const service = Math.min(debt, left * rates.debtService);
    population.debt[person] = debt - service;
    left -= service;
    row[tally.moneyRepaid]! += service;
    if (population.debt[person]! < smallestDebt) {
      row[tally.moneyForgiven]! += population.debt[person]!;
      population.debt[person] = 0;
      population.creditor[person] = creditor.none;
    }
  }
  const sent = Math.min(left, pay * rates.remittanceShare);
  row[tally.remittances]! += sent;
  population.savings[person]! += left - sent;
}

/** Add a month's interest, up to a ceiling at which lenders stop counting. */
export function growDebt(stage: MonthStage, person: number): void {
  const { population, rates, row } = stage;
  const debt = population.debt[person]!;
  if (debt <= 0) return;
  const owner = population.creditor[person]!;
  const rate =
    owner === creditor.recruiter
      ? rates.interestRecruiter
      : owner === creditor.smuggler
        ? rates.interestSmuggler
        : rates.interestKin;
  row[tally.debtSum]! += debt;
  row[tally.debtGrowth]! += debt * rate;
  row[tally.debtors]!++;
  if (debt >= rates.debtCeilingMonths * rates.legalWage) return;
  population.debt[person] = debt * (1 + rate);
  row[tally.moneyInterest]! += debt * rate;
}

/** M10: a status's monthly hazard bent by debt, recruitment, age, knowledge and the sector's networks. */
export function exploitationChance(stage: MonthStage, person: number, hazard: number): number {
  const { population, rates } = stage;
  const marks = population.marks[person]!;
  const indebted = population.debt[person]! > rates.debtMonths * rates.legalWage;
  let factor = rates.network[population.sector[person]!]!;
  if (indebted) factor *= rates.debtFactor;
  if ((marks & mark.recruited) !== 0) factor *= rates.recruitedFactor;
  if ((population.traits[person]! & trait.minor) !== 0) factor *= rates.minorFactor;
  const knowing = 1 - rates.informationEffect * (population.information[person]! - rates.baseInformation);
  factor *= knowing;
  if (stage.journal?.person === person) {
    stage.journal.factors(events.exploitation, hazard, [
      ['networks', rates.network[population.sector[person]!]!],
      ['debt', indebted ? rates.debtFactor : 1],
      ['recruiter', (marks & mark.recruited) !== 0 ? rates.recruitedFactor : 1],
      ['minor', (population.traits[person]! & trait.minor) !== 0 ? rates.minorFactor : 1],
      ['knowledge', knowing],
    ]);
  }
  return Math.min(surestHazard, hazard * factor);
}
