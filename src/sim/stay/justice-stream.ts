// This module is the way from harm to justice as a stream of expected values (M13): reported → believed → supported →
// heard → paid, with a queue for hearings. Counts are for 200,000 persons at risk, so rare verdicts do not jitter.

import { power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import type { MonthRates } from '../month/month-rates';
import { tally } from '../month/tallies';

/** One month of the stream, persons a month; compensation in crowns. */
export interface JusticeMonth {
  readonly reports: number;
  readonly believed: number;
  readonly supported: number;
  readonly heard: number;
  readonly paid: number;
  readonly convictions: number;
  readonly compensation: number;
  /** Persons who reached support, wages or a verdict. */
  readonly reached: number;
  readonly identified: number;
}

/** M13: move cases by a month. */
export function moveJustice(
  macro: Macro,
  totals: Float64Array,
  rates: MonthRates,
  p: ParameterSet,
  s: SettingsInForce,
  weight: number,
): JusticeMonth {
  const self = totals[tally.selfReports]! * weight;
  const identified = totals[tally.identified]! * weight;
  const found = Math.max(0, identified - self);
  const reports = self + found * rates.cooperation;
  const believedShare = Math.min(
    0.95,
    p['justice.believed-base'] +
      0.12 * s['referral-body'] +
      0.12 * (s['interpreter-share'] - 0.3) +
      0.05 * s['non-punishment'] +
      (0.1 * (Math.min(40, s['training-hours']) - 8)) / 40,
  );
  const believed = reports * believedShare;
  const met = Math.min(1, s['victim-support'] * (1 + 0.08 * s['referral-body']));
  const supported = believed * met;
  const capacity =
    p['justice.hearing-capacity'] *
    power(Math.max(0.02, s.investigators / 20), 0.7) *
    (1 + 0.15 * s['financial-intelligence'] + 0.2 * s.remedy);
  // Cases fade: witnesses leave, sooner without support.
  macro.backlog *= 1 - p['justice.attrition'] * (1.4 - met);
  macro.backlog += believed;
  const heard = Math.min(macro.backlog / 6, capacity) * rates.closing;
  macro.believedShare = believedShare;
  macro.supportedShare = met;
  macro.heardRate = macro.backlog > 0 ? heard / macro.backlog : 0;
  macro.fadeRate = p['justice.attrition'] * 0.4;
  macro.fadeAlone = p['justice.attrition'] * 1.4;
  macro.backlog -= heard;
  const paidShare = Math.min(
    0.8,
    (s.remedy <= 1
      ? p['justice.paid-none'] + s.remedy * (p['justice.paid-small-claims'] - p['justice.paid-none'])
      : p['justice.paid-wage-recovery']) *
      (1 + 0.15 * s['supply-chain-duty'] + 0.1 * s['employer-sanctions'] - 0.1),
  );
  const testimony = 0.4 + rates.cooperation;
  const verdictShare = Math.min(
    0.7,
    p['justice.conviction-per-case'] * testimony + p['justice.conviction-finance'] * s['financial-intelligence'],
  );
  const paid = heard * paidShare;
  const convictions = heard * verdictShare;
  macro.paidShare = paidShare;
  const perVictim = identified > 0 ? convictions / identified : 0;
  macro.convictionsPerVictim += 0.05 * (perVictim - macro.convictionsPerVictim);
  macro.heardShare += 0.05 * ((reports > 0 ? heard / reports : 0) - macro.heardShare);
  const detained = totals[tally.victimsDetained]! * weight;
  const prosecuted = detained + identified > 0 ? detained / (detained + identified) : 0;
  macro.victimProsecuted += 0.05 * (prosecuted - macro.victimProsecuted);
  const either = paidShare + verdictShare - paidShare * verdictShare;
  return {
    reports,
    believed,
    supported,
    heard,
    paid,
    convictions,
    compensation: paid * p['justice.compensation'],
    reached: supported + heard * (1 - met) * either,
    identified,
  };
}
