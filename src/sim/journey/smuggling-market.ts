// This module is the market for smuggling (M5) and what people come to know of it: prices, capacity, success, danger.
// Smugglers sell a passage; exploitation is another market and another module.

import { exp, log, power, tanh } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import { irregularRouteCount } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import { leastFactor, likeliest, tiny } from '../month/guards';
import type { MonthRates } from '../month/month-rates';
import type { RouteViews } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Month of burn-in at which supply is set to the demand seen so far; from then on it adapts. */
const supplySettles = 12;

/** What a person deciding this month sees. */
export function viewRoutes(macro: Macro, views: RouteViews, p: ParameterSet): void {
  const again = p['smuggling.believed-reattempts'];
  const floor = p['smuggling.promise-floor'];
  const promise = p['decision.believed-success'];
  for (let r = 0; r < irregularRouteCount; r++) {
    const once = macro.success[r]!;
    views.price[r] = macro.price[r]!;
    views.arrives[r] = once / Math.max(tiny, 1 - (1 - once) * again);
    const seen = floor + ((1 - floor) * views.arrives[r]!) / p['smuggling.usual-arrival'];
    views.promised[r] = promise * Math.min(1, seen);
    views.danger[r] = Math.sqrt(macro.risk[r]! / p['smuggling.mean-risk']);
  }
  views.grantOdds.set(macro.grantOdds);
}

/** M5: move prices and capacity by a month; let news of success and danger spread. `settling` is true in burn-in. */
export function moveMarket(
  macro: Macro,
  totals: Float64Array,
  rates: MonthRates,
  p: ParameterSet,
  s: SettingsInForce,
  time: number,
  settling: boolean,
): void {
  const base = [
    p['smuggling.price-land-north'],
    p['smuggling.price-land-south'],
    p['smuggling.price-land-remote'],
    p['smuggling.price-strait'],
  ];
  const cost = power(Math.max(p['smuggling.enforcement-floor'], s.enforcement), p['smuggling.price-elasticity']);
  const news = p['smuggling.news-memory'];
  let danger = 0;
  let attempts = 0;
  for (let r = 0; r < irregularRouteCount; r++) {
    const asked = totals[tally.demandNorth + r]!;
    macro.demand[r] = time === 0 ? asked : macro.demand[r]! + news * (asked - macro.demand[r]!);
    const held =
      1 - (1 - rates.partner[r]!) * (1 - rates.intercept[r]! * (rates.pushedBack + p['smuggling.stopped-otherwise']));
    macro.success[r]! += p['smuggling.success-memory'] * (1 - held - macro.success[r]!);
    macro.risk[r]! += news * (rates.death[r]! - macro.risk[r]!);
    danger += totals[tally.attemptsNorth + r]! * macro.risk[r]!;
    attempts += totals[tally.attemptsNorth + r]!;
    if (time < supplySettles) {
      macro.capacity[r] = macro.demand[r]!;
      macro.price[r] = base[r]! * cost;
      continue;
    }
    // Enforcement costs smugglers work; scarcity lets them ask more; margins draw new ones in or drive them out.
    const norm = base[r]! * cost;
    if (settling) macro.successStart[r] = macro.success[r]!;
    // What is paid on arrival is lost with those who do not arrive: smugglers feel interception as less for the same work.
    const onArrival = p['smuggling.paid-on-arrival'];
    const paid =
      macro.price[r]! * (1 - onArrival + (onArrival * macro.success[r]!) / Math.max(tiny, macro.successStart[r]!));
    const margin = (paid - norm) / norm;
    macro.capacity[r]! *= exp(p['smuggling.capacity-response'] * tanh(margin / p['smuggling.margin-scale']));
    const scarcity = macro.demand[r]! / Math.max(leastFactor, macro.capacity[r]!);
    const target = norm * exp(p['smuggling.price-response'] * ((scarcity - 1) / (scarcity + 1)));
    macro.price[r]! *= exp(p['smuggling.price-speed'] * log(target / macro.price[r]!));
  }
  const mean = attempts > 0 ? danger / attempts : p['smuggling.mean-risk'];
  const fear = p['belief.initial-smuggler'] * power(mean / p['belief.risk-reference'], p['belief.risk-exponent']);
  const aim = Math.min(likeliest, fear);
  macro.trueFear += p['belief.risk-memory'] * (aim - macro.trueFear);
}
