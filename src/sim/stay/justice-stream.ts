// This module is the way from harm to justice as a stream of expected values (M13): reported → believed → supported →
// heard → paid, with a queue for hearings. Counts are for 200,000 persons at risk, so rare verdicts do not jitter.

import { power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import type { MonthRates } from '../month/month-rates';
import { tally } from '../month/tallies';
import { type JusticeLeaks, leaksOf } from './justice-leaks';
import { believedShareOf, paidShareOf } from './justice-shares';

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
  /** Cases that wait at the end of the month. */
  readonly openCases: number;
  /** Who does not get on, and why. */
  readonly leaks: JusticeLeaks;
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
  const believedShare = believedShareOf(p, s);
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
  const fades = p['justice.attrition'] * (p['justice.attrition-support'] - met);
  const faded = macro.backlog * fades;
  macro.backlog *= 1 - fades;
  macro.backlog += believed;
  const soonest = p['justice.months-to-hearing'];
  const heard = Math.min(macro.backlog / soonest, capacity) * rates.closing;
  macro.believedShare = believedShare;
  macro.supportedShare = met;
  macro.heardRate = macro.backlog > 0 ? heard / macro.backlog : 0;
  macro.fadeRate = p['justice.attrition'] * (p['justice.attrition-support'] - 1);
  macro.fadeAlone = p['justice.attrition'] * p['justice.attrition-support'];
  macro.backlog -= heard;
  // The same cases, were there always somebody to hear them: what fades beyond these fades because of the queue.
  const fadedUnhindered = macro.backlogUnhindered * fades;
  macro.backlogUnhindered = (macro.backlogUnhindered - fadedUnhindered + believed) * (1 - 1 / soonest);
  const paidShare = paidShareOf(p, s);
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
  // Counts are smoothed before they are divided: a share of few persons would lean low where few are simulated.
  macro.victimsHeld += memory * (detained - macro.victimsHeld);
  macro.victimsSeen += memory * (detained + identified - macro.victimsSeen);
  macro.victimProsecuted = macro.victimsSeen > 0 ? macro.victimsHeld / macro.victimsSeen : 0;
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
    openCases: macro.backlog,
    leaks: leaksOf(p, s, {
      found,
      cooperation: rates.cooperation,
      reports,
      believedShare,
      believed,
      supported,
      faded,
      fadedUnhindered,
      heard,
      paidShare,
    }),
  };
}
