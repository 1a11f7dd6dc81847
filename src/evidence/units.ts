// This module holds every conversion of units and money in the program: crowns, days of legal wage, rates and odds.
// Rates are evidence (`evidence/money/rates.yaml`), so a parameter set is handed in where one is needed.

import type { ParameterSet } from './parameter-set';

/** Weeks in a mean month, as stories count them. */
export const weeksPerMonth = 4.3;

/** Months in a year. */
export const monthsPerYear = 12;

/** Money that evidence is written in. A crown is one US dollar of 2021. */
export type Currency = 'crown' | 'dollar' | 'euro' | 'pound';

/** An amount of a currency in crowns. Prices are not adjusted between years; evidence says the year of each amount. */
export function crownsOf(amount: number, currency: Currency, parameters: ParameterSet): number {
  switch (currency) {
    case 'crown':
    case 'dollar':
      return amount;
    case 'euro':
      return amount * parameters['money.crowns-per-euro'];
    case 'pound':
      return amount * parameters['money.crowns-per-pound'];
  }
}

/** Crowns as days of legal Nolmara wage, the unit in which stories count money. */
export function wageDaysOfCrowns(crowns: number, parameters: ParameterSet): number {
  return crowns / parameters['money.legal-day-wage'];
}

/** Days of legal Nolmara wage as crowns. */
export function crownsOfWageDays(days: number, parameters: ParameterSet): number {
  return days * parameters['money.legal-day-wage'];
}

/** A month of legal Nolmara wage, in crowns. */
export function legalMonthWageCrowns(parameters: ParameterSet): number {
  return parameters['money.legal-day-wage'] * parameters['money.working-days-per-month'];
}

/** Months as whole weeks. */
export function weeksOfMonths(months: number): number {
  return Math.round(months * weeksPerMonth);
}
