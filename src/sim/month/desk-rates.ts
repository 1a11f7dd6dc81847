// This module is screening at the Quay as signal detection (M9): how well officers can tell, and how sure they must be.

import { log } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { SettingsInForce } from '../frame/setting-ramps';

/** Sensitivity d′ of an average officer under the settings in force. */
export function deskSensitivity(p: ParameterSet, s: SettingsInForce, trust: number): number {
  const load = Math.max(0, (90 - s['first-line-seconds']) / 90);
  return Math.max(
    0,
    p['screening.sensitivity-base'] +
      (p['screening.sensitivity-training'] * Math.min(s['training-hours'], 60)) / 40 +
      p['screening.sensitivity-minutes'] * log(Math.max(1, s['second-line-minutes']) / 15) +
      p['screening.sensitivity-interpreter'] * (s['interpreter-share'] - 0.3) +
      p['screening.sensitivity-trust'] * (trust - 0.36) +
      p['screening.sensitivity-agencies'] * s['referral-body'] -
      p['screening.sensitivity-load'] * load,
  );
}

/** Criterion c: evidence above which an officer offers a referral. The board above the desks shifts it. */
export function deskCriterion(p: ParameterSet, s: SettingsInForce): number {
  return p['screening.criterion'] + p['screening.criterion-board'] * (1 - s.dashboard);
}
