// This module is screening at the Quay as signal detection (M9): how well officers can tell, and how sure they must be.

import { log, normalCdf } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { leverById, optionIndex, statusQuoSettings } from '../../policy/levers';
import type { SettingsInForce } from '../frame/setting-ramps';
import { likeliest } from './guards';

/** Hours a year of the course by which effects of training are told. */
export const courseHours = 40;

const boardOfRefusals = optionIndex(leverById('dashboard'), 'refusals') ?? 0;

/** Sensitivity d′ of an average officer under the settings in force. */
export function deskSensitivity(p: ParameterSet, s: SettingsInForce, trust: number): number {
  const usual = statusQuoSettings;
  const load = Math.max(0, (usual['first-line-seconds'] - s['first-line-seconds']) / usual['first-line-seconds']);
  return Math.max(
    0,
    p['screening.sensitivity-base'] +
      (p['screening.sensitivity-training'] * Math.min(s['training-hours'], p['screening.training-ceiling'])) /
        courseHours +
      p['screening.sensitivity-minutes'] * log(Math.max(1, s['second-line-minutes']) / usual['second-line-minutes']) +
      p['screening.sensitivity-interpreter'] * (s['interpreter-share'] - usual['interpreter-share']) +
      p['screening.sensitivity-trust'] * (trust - p['trust.base']) +
      p['screening.sensitivity-agencies'] * s['referral-body'] -
      p['screening.sensitivity-load'] * load,
  );
}

/** Criterion c: evidence above which an officer offers a referral. The board above the desks shifts it. */
export function deskCriterion(p: ParameterSet, s: SettingsInForce): number {
  return p['screening.criterion'] + p['screening.criterion-board'] * (1 - s.dashboard);
}

/** M9: chances of the desk. `consent` is the chance that a person found says yes to referral (JUS-03). */
export function deskRates(p: ParameterSet, s: SettingsInForce, trust: number, fear: number) {
  const sensitivity = deskSensitivity(p, s, trust);
  const criterion = deskCriterion(p, s);
  const board = s.dashboard === boardOfRefusals ? p['screening.refused-papers-board'] : 1;
  return {
    hit: normalCdf(sensitivity - criterion + p['screening.post-hit-shift']),
    falseAlarm: normalCdf(p['screening.post-alarm-shift'] - criterion),
    consent: consentTo(p, s, fear),
    refusedPapers: p['screening.refused-papers'] * board,
  };
}

/** Chance that a person found by the authorities says yes to referral (JUS-03). */
function consentTo(p: ParameterSet, s: SettingsInForce, fear: number): number {
  const protective = 1 - Math.min(1, fear);
  const low = p['victim.consent-hostile'];
  const high = p['victim.consent-protective'];
  const time = p['victim.consent-reflection'];
  const thought = Math.min(1, s['reflection-days'] / p['victim.consent-reflection-days']);
  return Math.min(likeliest, low + (high - low) * ((1 - time) * protective + time * thought));
}
