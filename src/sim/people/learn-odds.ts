// This module is how the odds and waits of lines for permits become known: smoothed, as news travels. It draws nothing.

import type { ParameterSet } from '../../evidence/parameter-set';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';
import { tiny } from '../month/guards';
import type { MonthStage } from '../month/month-stage';
import { tally } from '../month/tallies';

/** Odds and waits as they become known, smoothed over about a year. */
export function learnOdds(
  macro: Macro,
  totals: Float64Array,
  { lotteries, rates }: MonthStage,
  p: ParameterSet,
  s: SettingsInForce,
  weight: number,
): void {
  const memory = p['queue.odds-memory'];
  const placesLower = (s['work-visas'] * s['lower-paid-share']) / 12 / weight;
  const placesSkilled = (s['work-visas'] * (1 - s['lower-paid-share'])) / 12 / weight;
  const stays = rates.patienceWork + 1;
  const odds = (places: number, waiting: number, months: number) =>
    Math.min(p['queue.surest-odds'], (places * months) / Math.max(waiting, places, tiny));
  macro.grantOdds[0]! += memory * (odds(placesLower, lotteries[0].waiting, stays) - macro.grantOdds[0]!);
  macro.grantOdds[1]! += memory * (odds(placesSkilled, lotteries[1].waiting, stays) - macro.grantOdds[1]!);
  const humanitarian = s['humanitarian-places'] / 12 / weight;
  const placed = odds(humanitarian, lotteries[2].waiting, p['queue.humanitarian-stays']);
  macro.grantOdds[2]! += memory * (placed - macro.grantOdds[2]!);
  macro.grantsWork += memory * (totals[tally.grantedWork]! - macro.grantsWork);
  if (totals[tally.grantedWork]! > 0) {
    macro.waitWork +=
      p['queue.wait-memory'] * (totals[tally.waitedWork]! / totals[tally.grantedWork]! - macro.waitWork);
  }
  if (totals[tally.grantedFamily]! > 0) {
    macro.waitFamily +=
      p['queue.wait-memory'] * (totals[tally.waitedFamily]! / totals[tally.grantedFamily]! - macro.waitFamily);
  }
}
