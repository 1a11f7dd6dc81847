// This module holds how exploitation comes to light: fear of reporting (M11) and the channels of detection (M11, M12).

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { type LeverSettings, leverById, optionIndex, statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { leastFactor } from './guards';

/** Option of the permit's condition at which need is enough. */
export const permitByNeed = optionIndex(leverById('permit-condition'), 'need') ?? 1;

/** Promise of a permit as a person in exploitation can see it, 0–1. */
function promisedPermit(p: ParameterSet, s: LeverSettings): number {
  const months = Math.min(1, s['victim-permit-months'] / p['detection.permit-months']);
  const byNeed = s['permit-condition'] >= permitByNeed;
  return months * (byNeed ? p['detection.permit-by-need'] : p['detection.permit-by-cooperation']);
}

/** Fear of reporting F of a person without papers (M11), 0 to about 1.3. */
export function fearOfReporting(p: ParameterSet, s: SettingsInForce, macro: Macro): number {
  const removalPart = (1 - macro.firewallBelieved) * (1 - promisedPermit(p, s));
  const prosecuted = macro.victimProsecuted * (1 - p['detection.non-punishment'] * s['non-punishment']);
  const removals = s['removal-share'] - statusQuoSettings['removal-share'];
  return (
    removalPart * (p['detection.removal-fear'] + p['detection.removal-fear-slope'] * removals) +
    p['detection.prosecution-fear'] * prosecuted
  );
}

/** Fear at the status quo, against which rates are anchored. */
function fearAtStart(p: ParameterSet): number {
  return (
    (1 - statusQuoSettings.firewall) * (1 - promisedPermit(p, statusQuoSettings)) * p['detection.removal-fear'] +
    p['detection.prosecution-fear'] * p['detection.prosecuted-start']
  );
}

/** Police, inspectors and money trails as one capacity, 1 = about the status quo (BRD-18). */
function capacityToFind(p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  return (
    p['detection.weight-investigators'] * (s.investigators / usual.investigators) +
    p['detection.weight-inspectors'] * (s.inspectors / usual.inspectors) +
    p['detection.weight-finance'] * (1 + p['detection.finance-gain'] * s['financial-intelligence'])
  );
}

/** Community and outreach, 1 = the status quo (M12). */
function outreachOf(p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  return (
    p['detection.outreach-base'] +
    p['detection.outreach-support'] * (s['victim-support'] / usual['victim-support']) +
    p['detection.outreach-messenger'] * (s['campaign-messenger'] - usual['campaign-messenger']) +
    p['detection.outreach-firewall'] * (s.firewall - usual.firewall)
  );
}

/** Monthly chances of each way out into the open, and how much status weighs in self-report. */
export function detectionRates(p: ParameterSet, s: SettingsInForce, macro: Macro, fear: number) {
  const relativeFear = exp(-p['detection.fear-effect'] * (fear - fearAtStart(p)));
  const aware = 1 + p['detection.information-effect'] * (macro.informationMean - p['belief.initial-information']);
  const remedy = 1 + p['detection.remedy-effect'] * s.remedy;
  const capacity = Math.max(leastFactor, capacityToFind(p, s));
  // One capacity with diminishing returns.
  const police = (p['detection.police'] / 12) * power(capacity, p['detection.capacity-elasticity']);
  return {
    fear,
    selfReport: (p['detection.self'] / 12) * relativeFear * aware * remedy,
    /** Weight of nothing in self-report; trust has the rest (M11). */
    selfTrustFloor: p['detection.trust-floor'],
    selfTrustBase: p['detection.trust-floor'] + (1 - p['detection.trust-floor']) * p['trust.base'],
    /** Fear weighs less on those who have a permit. */
    selfStatusRelief: exp(p['detection.permit-relief'] * p['detection.fear-effect'] * fear),
    policeFinds: police * (1 + p['detection.agencies'] * s['referral-body']),
    communityFinds: (p['detection.community'] / 12) * Math.max(leastFactor, outreachOf(p, s)),
    otherFinds: p['detection.other'] / 12,
    logCapacity: log(capacity),
  };
}
