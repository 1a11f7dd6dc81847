// This module gathers the rows of a paired ensemble as they come, and says at any row how A and B differ: bands, how often
// B does better, and what choosing the wrong one would cost. It may be asked for one output or for all; it runs nothing.

import type { OutputId, RunRequest } from '../sim/run-api';
import { type Contest, DrawnRows } from './drawn-rows';
import { signOfGain, usualWishes, type Wishes } from './headlines';
import { type Measured, placeOf } from './measure-row';
import type { RowPool, StudyOptions } from './row-pool';
import { type Band, bandOf, type Share, shareOf } from './shares';

/** How one output differs between A and B over the rows so far. Means a month; multiply flows by months for totals. */
export interface OutputAnswer {
  readonly output: OutputId;
  /** Rows it is based on. */
  readonly rows: number;
  readonly a: Band;
  readonly b: Band;
  /** B minus A, row by row. */
  readonly difference: Band;
  /** Rows in which B has more than A, and less. */
  readonly more: Share;
  readonly less: Share;
  /** Rows in which B does better than A, and worse; undefined for outputs of which nothing is wished. */
  readonly better: Share | undefined;
  readonly worse: Share | undefined;
  /** What is lost on average, in the output's own unit, by whoever chooses A, or B, in all rows. */
  readonly regret: { readonly a: number; readonly b: number } | undefined;
}

/** What a paired ensemble is asked. A and B should have the same people, seed and horizon. */
export interface EnsembleAsked {
  readonly a: RunRequest;
  readonly b: RunRequest;
  /** Months averaged over; the whole run by default. */
  readonly months?: readonly [number, number];
  /** Number of pairs; 50 by default. */
  readonly rows?: number;
  readonly wishes?: Wishes;
}

/** Pairs of an ensemble when nothing else is asked for. */
export const usualRows = 50;

/** Rows of a paired ensemble so far. */
export class PairedEnsemble {
  readonly drawn: DrawnRows;
  private readonly wishes: Wishes;
  private readonly measured: Measured[] = [];

  constructor(drawn: DrawnRows, wishes: Wishes = usualWishes) {
    this.drawn = drawn;
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

  /** An output in A (0) or B (1), row by row. */
  values(output: OutputId, which: 0 | 1): Float64Array {
    const place = placeOf(output);
    return Float64Array.from(this.measured, (row) => row[which]![place]!);
  }

  /** B minus A, row by row. */
  differences(output: OutputId): Float64Array {
    const place = placeOf(output);
    return Float64Array.from(this.measured, ([a, b]) => b![place]! - a![place]!);
  }

  /** What the rows so far say about an output. */
  answer(output: OutputId): OutputAnswer {
    const { rows } = this;
    const differences = this.differences(output);
    let more = 0;
    let less = 0;
    let sumMore = 0;
    let sumLess = 0;
    for (const difference of differences) {
      if (difference > 0) {
        more++;
        sumMore += difference;
      } else if (difference < 0) {
        less++;
        sumLess -= difference;
      }
    }
    const sign = signOfGain(output, this.wishes);
    const [wins, loses, gained, lost] = sign === 1 ? [more, less, sumMore, sumLess] : [less, more, sumLess, sumMore];
    return {
      output,
      rows,
      a: bandOf(this.values(output, 0)),
      b: bandOf(this.values(output, 1)),
      difference: bandOf(differences),
      more: shareOf(more, rows),
      less: shareOf(less, rows),
      better: sign && shareOf(wins, rows),
      worse: sign && shareOf(loses, rows),
      regret: sign && { a: gained / Math.max(1, rows), b: lost / Math.max(1, rows) },
    };
  }
}

/** The contest of a pair. */
export function contestOf({ a, b, months }: Pick<EnsembleAsked, 'a' | 'b' | 'months'>): Contest {
  return { requests: [a, b], ...(months ? { months } : {}) };
}

/** Run a paired ensemble; `onRow` hears of it after every pair, in order. Rejects with `Cancelled` when it is given up. */
export async function runEnsemble(
  pool: RowPool,
  asked: EnsembleAsked,
  { lane = 'ensemble', onRow }: StudyOptions<PairedEnsemble> = {},
): Promise<PairedEnsemble> {
  const drawn = new DrawnRows(contestOf(asked), asked.rows ?? usualRows);
  const ensemble = new PairedEnsemble(drawn, asked.wishes);
  await pool.measure(
    drawn,
    (_, measured) => {
      ensemble.add(measured);
      onRow?.(ensemble, ensemble.rows, drawn.count);
    },
    lane,
  );
  return ensemble;
}
