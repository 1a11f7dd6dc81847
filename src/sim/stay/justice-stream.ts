// This module is the way from harm to justice as a stream of expected values (M13): reported → believed → supported →
// heard → paid, with a queue for hearings. Counts are for 200,000 persons at risk, so rare verdicts do not jitter.

import { power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { courseHours } from '../month/desk-rates';
import { likeliest } from '../month/guards';
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
  const usual = statusQuoSettings;
  const memory = p['justice.memory'];
  const self = totals[tally.selfReports]! * weight;
  const identified = totals[tally.identified]! * weight;
  const found = Math.max(0, identified - self);
  const reports = self + found * rates.cooperation;
  const training = Math.min(courseHours, s['training-hours']) - usual['training-hours'];
  const believedShare = Math.min(
    likeliest,
    p['justice.believed-base'] +
      p['justice.believed-agencies'] * s['referral-body'] +
      p['justice.believed-interpreters'] * (s['interpreter-share'] - usual['interpreter-share']) +
      p['justice.believed-non-punishment'] * s['non-punishment'] +
      (p['justice.believed-training'] * training) / courseHours,
  );
  const believed = reports * believedShare;
  const met = Math.min(1, s['victim-support'] * (1 + p['justice.support-agencies'] * s['referral-body']));
  const supported = believed * met;
  const capacity =
    p['justice.hearing-capacity'] *
    power(
      Math.max(p['justice.capacity-floor'], s.investigators / usual.investigators),
      p['justice.capacity-exponent'],
    ) *
    (1 + p['justice.capacity-finance'] * s['financial-intelligence'] + p['justice.capacity-remedy'] * s.remedy);
  // Cases fade: witnesses leave, sooner without support.
  macro.backlog *= 1 - p['justice.attrition'] * (p['justice.attrition-support'] - met);
  macro.backlog += believed;
  const heard = Math.min(macro.backlog / p['justice.months-to-hearing'], capacity) * rates.closing;
  macro.believedShare = believedShare;
  macro.supportedShare = met;
  macro.heardRate = macro.backlog > 0 ? heard / macro.backlog : 0;
  macro.fadeRate = p['justice.attrition'] * (p['justice.attrition-support'] - 1);
  macro.fadeAlone = p['justice.attrition'] * p['justice.attrition-support'];
  macro.backlog -= heard;
  const paidShare = Math.min(
    p['justice.paid-ceiling'],
    (s.remedy <= 1
      ? p['justice.paid-none'] + s.remedy * (p['justice.paid-small-claims'] - p['justice.paid-none'])
      : p['justice.paid-wage-recovery']) *
      (1 +
        p['justice.paid-duty'] * s['supply-chain-duty'] +
        p['justice.paid-sanctions'] * s['employer-sanctions'] -
        p['justice.paid-sanctions'] * usual['employer-sanctions']),
  );
  const testimony = p['justice.testimony-base'] + rates.cooperation;
  const verdictShare = Math.min(
    p['justice.verdict-ceiling'],
    p['justice.conviction-per-case'] * testimony + p['justice.conviction-finance'] * s['financial-intelligence'],
  );
  const paid = heard * paidShare;
  const convictions = heard * verdictShare;
  macro.paidShare = paidShare;
  const perVictim = identified > 0 ? convictions / identified : 0;
  macro.convictionsPerVictim += memory * (perVictim - macro.convictionsPerVictim);
  macro.heardShare += memory * ((reports > 0 ? heard / reports : 0) - macro.heardShare);
  const detained = totals[tally.victimsDetained]! * weight;
  const prosecuted = detained + identified > 0 ? detained / (detained + identified) : 0;
  macro.victimProsecuted += memory * (prosecuted - macro.victimProsecuted);
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
