// This module is the networks that live off exploitation (M14): they grow where it pays and people are easy to take, and
// shrink where convictions, seized money and strict buyers eat the profit.

import { exp, tanh } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { type Macro, sectorCount } from '../frame/macro';
import { personState } from '../frame/person-state';
import type { SettingsInForce } from '../frame/setting-ramps';
import { tally } from '../month/tallies';

/** Share of the way to the balancing margin in a month of burn-in: two years are enough to find it. */
const balanceSettles = 0.2;

/** M14: people a network can take, in simulated persons: without papers, tied, or waiting. */
export function vulnerablePool(stocks: ArrayLike<number>, p: ParameterSet): number {
  return (
    stocks[personState.irregular]! +
    p['network.pool-tied'] * stocks[personState.tied]! +
    p['network.pool-claim'] * stocks[personState.claim]!
  );
}

/** People whom networks can take, against the start of the run and in persons for 200,000 at risk. */
export interface Pool {
  readonly ratio: number;
  readonly persons: number;
}

/** M14: move the capacity of every sector's network by a month. */
export function moveNetworks(
  macro: Macro,
  totals: Float64Array,
  p: ParameterSet,
  s: SettingsInForce,
  pool: Pool,
  weight: number,
  settling: boolean,
): void {
  const income = p['network.income-per-victim-month'];
  // Rivals take over part of what convictions break up, before anything shrinks.
  const convicted = (macro.convictionsPerVictim / 12) * (1 - p['network.displacement']);
  const incomes = meanIncome(p);
  const seizure =
    p['network.seizure-finance'] * s['financial-intelligence'] + p['network.seizure-duty'] * s['supply-chain-duty'];
  const room = roomToGrow(macro, totals, pool, weight);
  let profit = 0;
  let balance = 0;
  for (let k = 0; k < sectorCount; k++) {
    const victims = totals[tally.exploitedSector0 + k]! * weight;
    const risk = (convicted * p['network.sanction']) / income;
    const margin = 1 - p['network.cost-share'] - risk - seizure + p['network.pool-effect'] * (pool.ratio - 1);
    balance += margin / sectorCount;
    const growth = p['network.growth'] * tanh((margin - macro.networkBalance) / p['network.margin-scale']);
    macro.networkLog[k]! += growth > 0 ? growth * room : growth;
    // Rivals and lost trust among partners pull every network back.
    macro.networkLog[k]! *= 1 - p['network.decay'];
    macro.networkLog[k] = Math.min(p['network.largest'], Math.max(p['network.smallest'], macro.networkLog[k]!));
    profit += victims * incomes * (1 - p['network.cost-share'] - seizure);
  }
  macro.networkProfit = profit;
  // Until month 0 networks neither grow nor shrink: the margin of those years is the one that balances.
  if (settling) macro.networkBalance += balanceSettles * (balance - macro.networkBalance);
}

/** Share of growth that is left: none when all who can be taken are taken. */
function roomToGrow(macro: Macro, totals: Float64Array, pool: Pool, weight: number): number {
  let victims = 0;
  for (let k = 0; k < macro.networkLog.length; k++) victims += totals[tally.exploitedSector0 + k]! * weight;
  return Math.max(0, 1 - victims / Math.max(1, pool.persons));
}

/** Income from one person in a month, forced labour and sexual exploitation together. The second is a statistic only. */
function meanIncome(p: ParameterSet): number {
  const sexual = p['trafficking.sexual-share'];
  return (1 - sexual) * p['network.income-per-victim-month'] + sexual * p['network.income-sexual'];
}

/** Persons whom all networks together could control, for 200,000 at risk. */
export function networkCapacity(macro: Macro, p: ParameterSet): number {
  let sum = 0;
  for (const value of macro.networkLog) sum += exp(value);
  return (sum / sectorCount) * p['network.capacity-start'];
}
