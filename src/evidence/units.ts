// This module holds every conversion of units and money in the program: crowns, days of legal wage, rates and odds.
// Rates are evidence (`evidence/money/rates.yaml`), so a parameter set is handed in where one is needed.

import { exp, log } from '../common/exact-math';
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

/** The chance (0–1) of at least one event in a month, from a rate a year (events per person-year, ≥ 0). */
export function probPerMonthOfRate(ratePerYear: number): number {
  return 1 - exp(-Math.max(0, ratePerYear) / monthsPerYear);
}

/** The rate a year that gives a chance a month; 1 or more gives Infinity. */
export function ratePerYearOfProbPerMonth(probPerMonth: number): number {
  if (probPerMonth >= 1) return Number.POSITIVE_INFINITY;
  return -monthsPerYear * log(1 - Math.max(0, probPerMonth));
}

/** The chance a month that adds up to a chance a year (both 0–1) when months are alike. */
export function probPerMonthOfProbPerYear(probPerYear: number): number {
  if (probPerYear >= 1) return 1;
  return 1 - exp(log(1 - Math.max(0, probPerYear)) / monthsPerYear);
}
