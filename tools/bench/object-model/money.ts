// This module is money in the object version: saving at home, a month of work, interest (M10, M15).

import { exp } from '../../../src/common/exact-math.ts';
import type { MonthNow } from './month-now.ts';
import type { Person } from './person.ts';

/** Debts below a crown are forgiven. */
const smallestDebt = 1;

/** A month at home: save a little, pay back a little. */
export function saveAtHome(person: Person, now: MonthNow): void {
  const { originWage } = now.rates;
  if (person.savings < now.parameters['work.saving-ceiling-months'] * originWage) {
    person.savings += now.parameters['work.saving-origin'] * originWage;
  }
  if (person.debt > 0) {
    person.debt = Math.max(0, person.debt - now.parameters['debt.repaid-at-home'] * originWage);
  }
}

/** A month of work for a share of legal pay: live, pay what is owed, send home, save. */
export function work(person: Person, now: MonthNow, payShare: number): void {
  const p = now.parameters;
  const { legalWage } = now.rates;
  const pay = legalWage * payShare * exp(p['work.skill-premium'] * person.skill);
  const living = Math.min(pay * p['work.living-ceiling'], legalWage * p['work.living-share']);
  growDebt(person, now);
  const service = payBack(person, (pay - living) * p['debt.service-share']);
  const left = pay - living - service;
  const sent = Math.min(left, pay * p['work.remittance-share']);
  now.counts.remittances += sent;
  person.savings += left - sent;
}

function payBack(person: Person, most: number): number {
  if (person.debt <= 0) return 0;
  const service = Math.min(person.debt, most);
  person.debt -= service;
  if (person.debt < smallestDebt) {
    person.debt = 0;
    person.creditor = 'none';
  }
  return service;
}

/** A month's interest, up to a ceiling at which lenders stop counting. */
export function growDebt(person: Person, now: MonthNow): void {
  if (person.debt <= 0) return;
  const rate = interestOf(person, now);
  now.counts.debtSum += person.debt;
  now.counts.debtGrowth += person.debt * rate;
  now.counts.debtors++;
  if (person.debt < now.parameters['debt.ceiling-months'] * now.rates.legalWage) person.debt *= 1 + rate;
}

function interestOf(person: Person, now: MonthNow): number {
  switch (person.creditor) {
    case 'recruiter':
      return now.rates.interestRecruiter;
    case 'smuggler':
      return now.parameters['debt.interest-smuggler'];
    default:
      return now.parameters['debt.interest-kin'];
  }
}
