// This module is the mood of the country: attention (press) and concern (M16), and the trust and rumours that the way people
// are treated leaves behind (M4, M2). What a government can do with the mood is in `political-capital.ts`.

import { exp, log, power } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { type LeverSettings, leverById, statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import { irregularRouteCount } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import { courseHours } from '../month/desk-rates';
import { likeliest } from '../month/guards';
import type { ShocksNow } from '../month/shocks-now';
import { tally } from '../month/tallies';

/** What of a month the country sees, persons a month for 200,000 at risk. */
export interface SeenMonth {
  readonly irregularArrivals: number;
  readonly straitArrivals: number;
  readonly permitArrivals: number;
  readonly deaths: number;
  readonly housingGap: number;
}

/** What the country sees of a month's sums. `housingGap` is in places. */
export function seeMonth(totals: Float64Array, weight: number, housingGap: number): SeenMonth {
  let irregular = 0;
  let deaths = 0;
  for (let r = 0; r < irregularRouteCount; r++) {
    irregular += totals[tally.arrivalsNorth + r]!;
    deaths += totals[tally.deathsNorth + r]!;
  }
  return {
    irregularArrivals: irregular * weight,
    straitArrivals: totals[tally.arrivalsStrait]! * weight,
    permitArrivals: totals[tally.permitArrivals]! * weight,
    deaths: deaths * weight,
    housingGap,
  };
}

/** Days of the far end of the lever, for which the loss of trust is told. */
const longestDetention = leverById('detention-days').range![1];

/** M16: move attention and concern by a month. */
export function moveConcern(macro: Macro, seen: SeenMonth, shocks: ShocksNow, p: ParameterSet): void {
  const all = seen.permitArrivals + seen.irregularArrivals;
  const orderly = all > 0 ? seen.permitArrivals / all : 1;
  macro.orderlyShare += p['concern.orderly-memory'] * (orderly - macro.orderlyShare);
  const shock = shocks.pandemic || shocks.displacement ? 1 : 0;
  const visible = seen.irregularArrivals + seen.straitArrivals;
  const inflow =
    p['concern.visible'] * log(1 + visible / p['concern.visible-reference']) +
    p['concern.deaths'] * log(1 + seen.deaths) +
    p['concern.disorder'] * log(1 + seen.housingGap / p['concern.disorder-reference']) +
    p['concern.total-arrivals'] * log(1 + all / p['concern.visible-reference']) +
    p['concern.shock'] * shock;
  const heat = 100 * (1 - exp(-inflow));
  macro.pressHeat += p['concern.press-speed'] * (heat - macro.pressHeat);
  const change =
    p['concern.press-effect'] * (macro.pressHeat - p['concern.press-usual']) -
    p['concern.orderly'] * (macro.orderlyShare - p['concern.orderly-usual']) -
    p['concern.fade'] * (macro.concern - p['concern.usual']);
  macro.concern = Math.min(100, Math.max(0, macro.concern + change));
}

/** M4: where trust in authorities is heading, 0–1, from what people live through. */
export function trustTarget(macro: Macro, p: ParameterSet, s: SettingsInForce): number {
  const usual = statusQuoSettings;
  const message = (s['campaign-framing'] * s['campaign-spend']) / usual['campaign-spend'];
  const target =
    p['trust.base'] +
    p['trust.firewall'] * (macro.firewallBelieved - usual.firewall) +
    p['trust.support'] * (s['victim-support'] - usual['victim-support']) +
    p['trust.treatment'] * (treatmentAtDesk(p, s) - treatmentAtDesk(p, usual)) +
    p['trust.speed'] * Math.max(-1, (usual['asylum-months'] - s['asylum-months']) / usual['asylum-months']) +
    p['trust.remedy'] * (s.remedy / 2) -
    (p['trust.detention'] * (s['detention-days'] - usual['detention-days'])) / longestDetention -
    p['trust.removal'] * (s['removal-share'] - usual['removal-share']) -
    p['trust.prosecuted'] *
      (macro.victimProsecuted * (1 - p['detection.non-punishment'] * s['non-punishment']) -
        p['detection.prosecuted-start']) -
    p['trust.suspicion'] * (message - usual['campaign-framing']);
  return Math.min(likeliest, Math.max(1 - likeliest, target));
}

/** How people are treated at the desk, 0–1: interpreters, time, training (M4). */
function treatmentAtDesk(p: ParameterSet, s: LeverSettings): number {
  const hurried = p['trust.hurried-seconds'];
  const time = (s['first-line-seconds'] - hurried) / (p['trust.unhurried-seconds'] - hurried);
  return (
    p['trust.weight-interpreters'] * s['interpreter-share'] +
    p['trust.weight-time'] * Math.min(1, Math.max(0, time)) +
    (p['trust.weight-training'] * Math.min(courseHours, s['training-hours'])) / courseHours
  );
}

/** M11: belief in the firewall follows the law with a half-life; M2: rumours grow where knowledge is thin. */
export function moveNews(macro: Macro, p: ParameterSet, s: SettingsInForce): void {
  const usual = statusQuoSettings;
  const pull = 1 - power(1 / 2, 1 / p['detection.firewall-half-life']);
  const believable = usual.firewall + p['detection.firewall-learned'] * (s.firewall - usual.firewall);
  macro.firewallBelieved += pull * (believable - macro.firewallBelieved);
  const closedDoor = 1 - (macro.grantOdds[0]! + macro.grantOdds[1]!) / 2;
  const closedUsually = 1 - (p['queue.odds-start-lower'] + p['queue.odds-start-skilled']) / 2;
  const frightening =
    s['campaign-framing'] *
    Math.min(p['rumour.campaign-ceiling'], s['campaign-spend'] / usual['campaign-spend']) *
    (1 - macro.trustMean);
  const aim =
    p['rumour.base'] +
    p['rumour.ignorance'] * (p['belief.initial-information'] - macro.informationMean) +
    p['rumour.fear'] * (frightening - usual['campaign-framing'] * (1 - p['trust.base'])) +
    p['rumour.closed-doors'] * (closedDoor - closedUsually);
  macro.rumour += p['rumour.speed'] * (Math.min(1, Math.max(0, aim)) - macro.rumour);
}

/** Trust and rule of law as one index, 0–100 (a headline; its parts are outputs of their own). */
export function ruleOfLaw(macro: Macro, p: ParameterSet, s: SettingsInForce): number {
  const speed = Math.min(1, p['index.quick-months'] / Math.max(1, s['asylum-months']));
  return (
    100 *
    (p['index.trust'] * macro.trustMean +
      p['index.heard'] * Math.min(1, macro.heardShare) +
      p['index.orderly'] * macro.orderlyShare +
      p['index.not-held'] * (1 - Math.min(1, macro.victimProsecuted)) +
      p['index.quick'] * speed)
  );
}
