// This module is the mood of the country: attention (press), concern (M16), capital (M17), and the trust and rumours that
// the way people are treated leaves behind (M4, M2).

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import type { ShocksNow } from '../month/month-rates';

/** What of a month the country sees, persons a month for 200,000 at risk. */
export interface SeenMonth {
  readonly irregularArrivals: number;
  readonly straitArrivals: number;
  readonly permitArrivals: number;
  readonly deaths: number;
  readonly housingGap: number;
}

/** M16, M17: move attention, concern and capital by a month. */
export function movePolity(
  macro: Macro,
  seen: SeenMonth,
  shocks: ShocksNow,
  p: ParameterSet,
  s: SettingsInForce,
): void {
  const all = seen.permitArrivals + seen.irregularArrivals;
  const orderly = all > 0 ? seen.permitArrivals / all : 1;
  macro.orderlyShare += 0.1 * (orderly - macro.orderlyShare);
  const shock = shocks.pandemic || shocks.displacement ? 1 : 0;
  const visible = seen.irregularArrivals + seen.straitArrivals;
  const inflow =
    p['concern.visible'] * log(1 + visible / p['concern.visible-reference']) +
    p['concern.deaths'] * log(1 + seen.deaths) +
    p['concern.disorder'] * log(1 + seen.housingGap / 100) +
    0.25 * shock;
  const heat = 100 * (1 - exp(-inflow));
  macro.pressHeat += 0.3 * (heat - macro.pressHeat);
  const change =
    0.06 * (macro.pressHeat - 45) - p['concern.orderly'] * (macro.orderlyShare - 0.4) - 0.04 * (macro.concern - 50);
  macro.concern = Math.min(100, Math.max(0, macro.concern + change));
  const effort =
    Math.abs(s['work-visas'] - 800) / 6000 + Math.abs(s.enforcement - 1) / 3 + 0.5 * Math.abs(s.firewall - 0.1);
  const income = 1.2 - 0.02 * (macro.concern - 50) + 2 * (macro.heardShare - 0.3) - 0.4 * effort;
  macro.capital = Math.min(100, Math.max(0, macro.capital + income - 0.024 * macro.capital));
}

/** M4: where trust in authorities is heading, 0–1, from what people live through. */
export function trustTarget(macro: Macro, p: ParameterSet, s: SettingsInForce): number {
  const treatment =
    0.5 * s['interpreter-share'] +
    0.3 * Math.min(1, Math.max(0, (s['first-line-seconds'] - 45) / 105)) +
    (0.2 * Math.min(40, s['training-hours'])) / 40;
  const message = (s['campaign-framing'] * s['campaign-spend']) / 0.05;
  const target =
    p['trust.base'] +
    p['trust.firewall'] * (macro.firewallBelieved - 0.1) +
    p['trust.support'] * (s['victim-support'] - 0.35) +
    p['trust.treatment'] * (treatment - 0.319) +
    p['trust.speed'] * Math.max(-1, (14 - s['asylum-months']) / 14) +
    p['trust.remedy'] * (s.remedy / 2) -
    (p['trust.detention'] * (s['detention-days'] - 30)) / 180 -
    p['trust.removal'] * (s['removal-share'] - 0.22) -
    p['trust.prosecuted'] *
      (macro.victimProsecuted * (1 - 0.45 * s['non-punishment']) - p['detection.prosecuted-start']) -
    p['trust.suspicion'] * (message - 0.8);
  return Math.min(0.95, Math.max(0.02, target));
}

/** M11: belief in the firewall follows the law with a half-life; M2: rumours grow where knowledge is thin. */
export function moveNews(macro: Macro, p: ParameterSet, s: SettingsInForce): void {
  const pull = 1 - power(0.5, 1 / p['detection.firewall-half-life']);
  macro.firewallBelieved += pull * (s.firewall - macro.firewallBelieved);
  const closedDoor = 1 - (macro.grantOdds[0]! + macro.grantOdds[1]!) / 2;
  const frightening = s['campaign-framing'] * Math.min(2, s['campaign-spend'] / 0.05) * (1 - macro.trustMean);
  const aim =
    p['rumour.base'] +
    0.8 * (p['belief.initial-information'] - macro.informationMean) +
    0.12 * (frightening - 0.51) +
    0.2 * (closedDoor - 0.55);
  macro.rumour += 0.1 * (Math.min(1, Math.max(0, aim)) - macro.rumour);
}

/** Trust and rule of law as one index, 0–100 (a headline; its parts are outputs of their own). */
export function ruleOfLaw(macro: Macro, s: SettingsInForce): number {
  const speed = Math.min(1, 6 / Math.max(1, s['asylum-months']));
  return (
    100 *
    (0.35 * macro.trustMean +
      0.2 * Math.min(1, macro.heardShare) +
      0.2 * macro.orderlyShare +
      0.15 * (1 - Math.min(1, macro.victimProsecuted)) +
      0.1 * speed)
  );
}
