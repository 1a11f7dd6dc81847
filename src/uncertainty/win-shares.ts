// This module counts how often each of several policies is best over drawn assumptions and lucks, headline by headline and on
// all of them at once. Policies that share the best value are all best. It names no policy.

import type { OutputId, RunRequest } from '../sim/run-api';
import { DrawnRows } from './drawn-rows';
import { headlineIds, signOfGain, usualWishes, type Wishes } from './headlines';
import { type Measured, placeOf } from './measure-row';
import type { RowPool, StudyOptions } from './row-pool';
import { type Share, shareOf } from './shares';

/** What win shares are asked. */
export interface WinSharesAsked {
  /** One request a policy, on the same people. */
  readonly requests: readonly RunRequest[];
  readonly months?: readonly [number, number];
  /** Rows; 50 by default. */
  readonly rows?: number;
  readonly wishes?: Wishes;
}

/** Rows when nothing else is asked for. */
const usualRows = 50;

/** Rows of several policies so far. */
export class WinShares {
  private readonly wishes: Wishes;
  private readonly measured: Measured[] = [];

  constructor(wishes: Wishes = usualWishes) {
    this.wishes = wishes;
  }

  /** Rows so far. */
  get rows(): number {
    return this.measured.length;
  }

  /** Add the next row. */
  add(measured: Measured): void {
    this.measured.push(measured);
  }

  /** How often each of some policies (numbers of requests; all by default) is best of them on an output. */
  best(output: OutputId, among?: readonly number[]): readonly Share[] {
    return this.bestOnAll([output], among);
  }

  /** How often each of some policies is best of them on every one of some outputs; the headlines by default. */
  bestOnAll(outputs: readonly OutputId[] = headlineIds, among?: readonly number[]): readonly Share[] {
    const some = among ?? this.measured[0]?.map((_, which) => which) ?? [];
    return some.map((which) => {
      const wins = this.measured.filter((row) => outputs.every((output) => this.isBest(row, which, output, some)));
      return shareOf(wins.length, this.rows);
    });
  }

  private isBest(row: Measured, which: number, output: OutputId, among: readonly number[]): boolean {
    const sign = signOfGain(output, this.wishes);
    if (!sign) throw new RangeError(`Nothing is wished of ${output}.`);
    const place = placeOf(output);
    const own = sign * row[which]![place]!;
    return among.every((other) => own >= sign * row[other]![place]!);
  }
}

/** Run policies over drawn assumptions; `onRow` hears of the shares after every row. */
export async function runWinShares(
  pool: RowPool,
  { requests, months, rows = usualRows, wishes }: WinSharesAsked,
  { lane = 'win-shares', onRow }: StudyOptions<WinShares> = {},
): Promise<WinShares> {
  const drawn = new DrawnRows({ requests, ...(months ? { months } : {}) }, rows);
  const shares = new WinShares(wishes);
  await pool.measure(
    drawn,
    (_, measured) => {
      shares.add(measured);
      onRow?.(shares, shares.rows, rows);
    },
    lane,
  );
  return shares;
}
