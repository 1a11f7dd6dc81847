// This module holds what can happen in the country in a month: claims, holds and returns (M8), exploitation by status
// (M10), and what follows for identified persons (M13).

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { monthly, monthlyOfHazard } from './chances';
import { permitByNeed } from './detection-rates';
import { tiny } from './guards';

/** Claims, holds, removals, returns (M8). */
export function stayRates(p: ParameterSet, s: SettingsInForce) {
  const unenforced = p['removal.apprehension-base'];
  return {
    asylumDecides: 1 / Math.max(1, s['asylum-months']),
    recognisedNeed: recognised(s['recognition-share'], p['asylum.need-odds']),
    recognisedOther: recognised(s['recognition-share'], 1 / p['asylum.need-odds']),
    removesRefused: monthly(s['removal-share']),
    apprehends: p['removal.apprehension'] * (unenforced + (1 - unenforced) * s.enforcement),
    detentionLeaves: 1 / Math.max(1, s['detention-days'] / 30),
    detentionDays: s['detention-days'],
    removesDetained: power(Math.max(tiny, s['removal-share']), p['removal.detained-exponent']),
    returnsHome:
      p['return.voluntary'] *
      power(Math.max(p['return.enforcement-floor'], s.enforcement), -p['return.settlement-effect']),
    tiedReturns: p['return.tied'],
    regularises: monthly(s.regularisation),
    settles: p['settle.leaves-model'],
    changesEmployer: s['employer-change-months'],
    movesOn: p['return.moves-on'],
    retrafficking: monthly(p['return.retrafficking'] / 2) * (1 - p['return.reintegration'] * s.reintegration),
  };
}

/** Money in a month: pay against legal pay, living, interest. Crowns are for the lowest skill. */
export function moneyRates(p: ParameterSet, s: SettingsInForce) {
  const legalWage = p['money.legal-day-wage'] * p['money.working-days-per-month'];
  // Debts at the recruiter's rate fall where fees are ruled and contracts registered.
  const ruled = Math.min(
    p['debt.ruled-ceiling'],
    p['debt.ruled-by-fees'] * s['employer-pays'] +
      p['debt.ruled-by-agreement'] * s['labour-agreement'] +
      p['debt.ruled-by-remedy'] * s.remedy,
  );
  return {
    legalWage,
    originWage: legalWage / p['money.place-premium'],
    skillPremium: p['work.skill-premium'],
    tiedWage: p['work.tied-wage'],
    irregularWage: p['work.irregular-wage'],
    exploitedWage: p['work.exploited-wage'],
    livingShare: p['work.living-share'],
    remittanceShare: p['work.remittance-share'],
    savingOrigin: p['work.saving-origin'],
    interestKin: p['debt.interest-kin'],
    interestSmuggler: p['debt.interest-smuggler'],
    interestRecruiter: p['debt.interest-recruiter'] * (1 - ruled),
  };
}

/** M10: what inspectors, sanctions on employers and duties of buyers leave of the hazard, 1 = the status quo. */
export function inspectedFactor(p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  const unasked = p['exploitation.other-inspection'];
  const inspection = log((s.inspectors + unasked) / (usual.inspectors + unasked));
  return (
    exp(-p['exploitation.inspection-effect'] * inspection) *
    exp(-p['exploitation.sanction-effect'] * (s['employer-sanctions'] - usual['employer-sanctions'])) *
    exp(-p['exploitation.duty-effect'] * s['supply-chain-duty'])
  );
}

/** Exploitation by status, chances a month (M10), and what bends them. */
export function exploitationRates(p: ParameterSet, s: SettingsInForce, macro: Macro, inspected: number) {
  // A tied permit is as bad as measured at three years, as an open one when the worker may leave at once.
  const tiedShare = Math.min(
    p['exploitation.tied-ceiling'],
    s['employer-change-months'] / p['exploitation.tied-months'],
  );
  const tiedYear = p['exploitation.open'] * power(p['exploitation.tied'] / p['exploitation.open'], tiedShare);
  const network = new Float64Array(macro.networkLog.length);
  for (let k = 0; k < network.length; k++) network[k] = exp(p['exploitation.network-effect'] * macro.networkLog[k]!);
  return {
    exploitIrregular: monthlyOfHazard(p['exploitation.irregular']) * inspected,
    exploitTied: monthlyOfHazard(tiedYear) * inspected,
    exploitOpen: monthlyOfHazard(p['exploitation.open']) * inspected,
    exploitProtected: monthlyOfHazard(p['exploitation.protected']) * inspected,
    debtFactor: p['exploitation.debt-factor'],
    recruitedFactor: p['exploitation.recruited-factor'],
    minorFactor: p['exploitation.minor-factor'],
    informationEffect: p['exploitation.information-effect'],
    network,
    debtMonths: p['exploitation.debt-months'],
    intendedTaken: p['exploitation.intended-taken'],
    ends: 1 / p['exploitation.months'],
    endsEnRoute: 1 / p['exploitation.months-en-route'],
  };
}

/** Identified persons: support, permit, statement (M13). */
export function victimRates(p: ParameterSet, s: SettingsInForce, fear: number) {
  return {
    permitMonths: s['victim-permit-months'],
    permitByNeed: s['permit-condition'] >= permitByNeed,
    cooperation: cooperationOf(p, s, fear),
    permitGivenCooperating: p['justice.permit-if-cooperating'],
    supportMonths: Math.round(p['victim.support-months'] + s['reflection-days'] / 30),
  };
}

/** M13: chance that an identified person makes a statement. */
export function cooperationOf(p: ParameterSet, s: SettingsInForce, fear: number): number {
  const condition = s['permit-condition'] >= permitByNeed ? 1 : p['justice.cooperation-conditional'];
  const permit = Math.min(1, s['victim-permit-months'] / p['justice.cooperation-permit-months']) * condition;
  const thought = Math.min(1, s['reflection-days'] / p['justice.cooperation-reflection-days']);
  const x =
    p['justice.cooperation-base'] +
    p['justice.cooperation-permit'] * permit +
    p['justice.cooperation-support'] * s['victim-support'] +
    p['justice.cooperation-reflection'] * thought +
    p['justice.cooperation-non-punishment'] * s['non-punishment'] -
    p['justice.cooperation-fear'] * fear;
  return 1 / (1 + exp(-x));
}

/** A share moved by an odds ratio. */
function recognised(share: number, odds: number): number {
  const o = (share / Math.max(tiny, 1 - share)) * odds;
  return o / (1 + o);
}
