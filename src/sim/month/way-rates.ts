// This module holds what can happen on the way without papers (M7, M8): stops, death, harm, new attempts.

import { exp, logit, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import { firstIrregularRoute, irregularRouteCount, route } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import { leastFactor, likeliest } from './guards';

/** Chances on the way, by irregular route where they differ. Arrays are in the order of the irregular routes. */
export function wayRates(p: ParameterSet, s: SettingsInForce) {
  const usual = statusQuoSettings;
  const enforcementFactor = power(Math.max(leastFactor, s.enforcement), p['interception.elasticity']);
  const intercept = new Float64Array(irregularRouteCount);
  const partner = new Float64Array(irregularRouteCount);
  const death = new Float64Array(irregularRouteCount);
  const strength = [
    p['interception.land-north'],
    p['interception.land-south'],
    p['interception.land-remote'],
    p['interception.strait'],
  ];
  // Partner states' share is told for the strait.
  const reach = [
    p['interception.partner-reach-land'],
    p['interception.partner-reach-land'],
    p['interception.partner-reach-remote'],
    1,
  ];
  const baseDeath = [
    p['journey.death-land-north'],
    p['journey.death-land-south'],
    p['journey.death-land-remote'],
    p['journey.death-strait'],
  ];
  const riskier = Math.max(
    p['journey.riskier-floor'],
    1 + p['journey.enforcement-risk'] * (s.enforcement - usual.enforcement),
  );
  for (let r = 0; r < irregularRouteCount; r++) {
    intercept[r] = s.enforcement <= 0 ? 0 : 1 - exp(-strength[r]! * enforcementFactor);
    partner[r] = Math.min(likeliest, s['partner-interception'] * p['interception.partner-credit'] * reach[r]!);
    const atSea = r === route.strait - firstIrregularRoute;
    const saved = atSea ? rescue(p, s['search-and-rescue']) / rescue(p, usual['search-and-rescue']) : 1;
    death[r] = Math.min(likeliest, baseDeath[r]! * riskier * saved);
  }
  return {
    intercept,
    partner,
    death,
    harm: Float64Array.of(
      p['journey.harm-land-north'],
      p['journey.harm-land-south'],
      p['journey.harm-land-remote'],
      p['journey.harm-strait'],
    ),
    capture: p['journey.capture'],
    captureRecruited: p['journey.capture-recruited-factor'],
    robbery: p['journey.robbery'],
    harmMean: p['journey.harm-mean'],
    ransom: p['journey.ransom'],
    pushedBack: p['interception.returned-share'],
    heldAtBorder: Math.min(
      p['interception.held-ceiling'],
      (p['interception.held-share'] * s['detention-days']) / usual['detention-days'],
    ),
    claimNeed: p['asylum.claim-need'],
    claimOther:
      p['asylum.claim-other'] *
      power(s['recognition-share'] / usual['recognition-share'], p['asylum.claim-recognition']),
    reattemptLogit: logit(p['interception.reattempt'] * (1 - p['interception.sanction-effect'] * sanction(p, s))),
    giveUp: p['interception.give-up'],
  };
}

/** Deaths at sea under a cover by rescue, against none: worse boats take part of the gain back (JRN-26). */
function rescue(p: ParameterSet, cover: number): number {
  return (
    (1 - p['journey.rescue-effect'] * cover) *
    (1 + p['journey.rescue-compensation'] * p['journey.rescue-effect'] * cover)
  );
}

/** Sanctions on a failed attempt beyond the status quo, 0–1 (JRN-10). */
function sanction(p: ParameterSet, s: SettingsInForce): number {
  const days = (s['detention-days'] - statusQuoSettings['detention-days']) / p['interception.sanction-days'];
  return Math.min(1, Math.max(0, days + (s['removal-share'] - statusQuoSettings['removal-share'])));
}
