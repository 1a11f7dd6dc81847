// This module is the price of a place: what Teska would owe on each way that is open to her, in days of legal Nolmara wage.
// It reads what the world reads (typical debt, smugglers' price, who pays fees) and knows no story line.

import type { ParameterSet } from '../../evidence/parameter-set';

/** What of the world sets the price of a place; story variables, whole numbers. */
export interface PriceOfAPlace {
  /** Typical debt of a person on the way, in days of legal Nolmara wage. */
  readonly sm_debt_typ: number;
  /** Smugglers' price against the status quo, which is 100. */
  readonly sm_smug_price: number;
  /** 0 worker pays · 1 capped · 2 employer pays. */
  readonly pw_fee_rule: number;
}

/** Days of wage owed by way, and the part of each that is bus, ferry and doctor. */
export interface LoanOffers {
  readonly loan_agency: number;
  readonly loan_scheme: number;
  readonly loan_hask: number;
  readonly loan_way: number;
}

const employerPays = 2;

/** Work out what each way would cost. All results are whole days, at least one. */
export function loanOffers(world: PriceOfAPlace, parameters: ParameterSet): LoanOffers {
  const agency = Math.max(world.sm_debt_typ, parameters['road.least-agency-days']);
  const scheme = world.pw_fee_rule === employerPays ? parameters['road.scheme-own-days'] : agency;
  const days = (value: number) => Math.max(1, Math.floor(value));
  return {
    loan_agency: days(agency),
    loan_scheme: days(scheme),
    loan_hask: days((agency * world.sm_smug_price) / 100),
    loan_way: days(Math.min(parameters['road.way-days'], scheme)),
  };
}

/** True when facts of a world hold everything the price needs. */
export function knowsPrice(facts: Readonly<Record<string, number>>): boolean {
  return ['sm_debt_typ', 'sm_smug_price', 'pw_fee_rule'].every((name) => typeof facts[name] === 'number');
}
