// This module holds which share of people gets on from one stage of justice to the next under given settings (M13). Who
// waits, and what comes of it, is in `justice-stream.ts`.

import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { SettingsInForce } from '../frame/setting-ramps';
import { courseHours } from '../month/desk-rates';
import { likeliest } from '../month/guards';

/** Share of reports believed under settings (M13). */
export function believedShareOf(p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  const training = Math.min(courseHours, s['training-hours']) - usual['training-hours'];
  return Math.min(
    likeliest,
    p['justice.believed-base'] +
      p['justice.believed-agencies'] * s['referral-body'] +
      p['justice.believed-interpreters'] * (s['interpreter-share'] - usual['interpreter-share']) +
      p['justice.believed-non-punishment'] * s['non-punishment'] +
      (p['justice.believed-training'] * training) / courseHours,
  );
}

/** Share of cases heard in which wages are paid under settings (M13). */
export function paidShareOf(p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  const base =
    s.remedy <= 1
      ? p['justice.paid-none'] + s.remedy * (p['justice.paid-small-claims'] - p['justice.paid-none'])
      : p['justice.paid-wage-recovery'];
  const sanctions = p['justice.paid-sanctions'];
  return Math.min(
    p['justice.paid-ceiling'],
    base *
      (1 +
        p['justice.paid-duty'] * s['supply-chain-duty'] +
        sanctions * s['employer-sanctions'] -
        sanctions * usual['employer-sanctions']),
  );
}
