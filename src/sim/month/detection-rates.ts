// This module holds how exploitation comes to light: fear of reporting (M11) and the channels of detection (M11, M12).

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';

/** Promise of a permit as a person in exploitation can see it, 0–1. */
function promisedPermit(s: SettingsInForce): number {
  const months = Math.min(1, s['victim-permit-months'] / 36);
  return months * (s['permit-condition'] >= 1 ? 0.9 : 0.45);
}

/** Fear of reporting F of a person without papers (M11), 0 to about 1.3. */
export function fearOfReporting(p: ParameterSet, s: SettingsInForce, macro: Macro): number {
  const removalPart = (1 - macro.firewallBelieved) * (1 - promisedPermit(s));
  const prosecuted = macro.victimProsecuted * (1 - 0.45 * s['non-punishment']);
  return removalPart * (0.85 + 0.3 * (s['removal-share'] - 0.22)) + p['detection.prosecution-fear'] * prosecuted;
}

/** Fear at the status quo, against which rates are anchored. */
function fearAtStart(p: ParameterSet): number {
  return 0.9 * (1 - (6 / 36) * 0.45) * 0.85 + p['detection.prosecution-fear'] * p['detection.prosecuted-start'];
}

/** Monthly chances of each way out into the open, and how much status weighs in self-report. */
export function detectionRates(p: ParameterSet, s: SettingsInForce, macro: Macro, fear: number) {
  const relativeFear = exp(-p['detection.fear-effect'] * (fear - fearAtStart(p)));
  const base = p['trust.base'];
  const aware = 1 + 0.6 * (macro.informationMean - p['belief.initial-information']);
  const remedy = 1 + p['detection.remedy-effect'] * s.remedy;
  const self = (p['detection.self'] / 12) * relativeFear * aware * remedy;
  // Police, inspectors and money trails are one capacity with diminishing returns (BRD-18).
  const capacity =
    0.55 * (s.investigators / 20) + 0.3 * (s.inspectors / 0.5) + 0.15 * (1 + 1.5 * s['financial-intelligence']);
  const police = (p['detection.police'] / 12) * power(Math.max(0.01, capacity), p['detection.capacity-elasticity']);
  const outreach =
    0.5 + 0.5 * (s['victim-support'] / 0.35) + 0.8 * (s['campaign-messenger'] - 0.1) + 0.3 * (s.firewall - 0.1);
  const community = (p['detection.community'] / 12) * Math.max(0.05, outreach);
  const agencies = 1 + 0.15 * s['referral-body'];
  return {
    fear,
    selfReport: self,
    selfTrustBase: 0.3 + 0.7 * base,
    /** Fear weighs less on those who have a permit. */
    selfStatusRelief: exp(0.5 * p['detection.fear-effect'] * fear),
    policeFinds: police * agencies,
    communityFinds: community,
    otherFinds: p['detection.other'] / 12,
    logCapacity: log(Math.max(0.01, capacity)),
  };
}
