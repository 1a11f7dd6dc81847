// This module says which of several policies is best by a reader's own weights, and how firmly: how often over drawn worlds. Each
// output is measured in how far the policies usually lie apart, so that a weight means the same for deaths and for crowns.

import type { OutputId } from '../sim/run-api';
import type { Wanted } from './headlines';
import { type Measured, placeOf } from './measure-row';
import { type Share, shareOf } from './shares';

/** How much an output matters to a reader, 0 and up, and which way it is wanted. */
export interface Weight {
  readonly output: OutputId;
  readonly wanted: Wanted;
  readonly weight: number;
}

/** One policy by a reader's weights. */
export interface WeightedScore {
  /** Number of the request. */
  readonly which: number;
  /** Mean score over the worlds, in spreads; 0 is the middle of the policies. */
  readonly score: number;
  /** What each weighted output adds to it, in the order of the weights. */
  readonly parts: readonly number[];
  /** Worlds in which it is best; ties count for all that share them. */
  readonly best: Share;
}

/** Score every policy of some measured rows by weights, best first; equal ones in the order of the requests. */
export function weightedScores(rows: readonly Measured[], weights: readonly Weight[]): WeightedScore[] {
  const policies = rows[0]?.length ?? 0;
  const used = weights.filter(({ weight }) => weight > 0);
  const columns = used.map((each) => columnOf(rows, each));
  const totals = rows.map((_, row) =>
    Array.from({ length: policies }, (__, which) =>
      columns.reduce((sum, column) => sum + (column[row]?.[which] ?? 0), 0),
    ),
  );
  const tops = totals.map((row) => Math.max(...row));
  return Array.from({ length: policies }, (_, which): WeightedScore => {
    const parts = columns.map((column) => meanOf(column.map((row) => row[which] ?? 0)));
    const wins = totals.filter((row, at) => row[which] === tops[at]).length;
    return {
      which,
      score: parts.reduce((sum, part) => sum + part, 0),
      parts: weights.map((each) => parts[used.indexOf(each)] ?? 0),
      best: used.length === 0 ? shareOf(0, 0) : shareOf(wins, rows.length),
    };
  }).sort((x, y) => y.score - x.score || x.which - y.which);
}

/** An output of every policy in every row, weighted: distance from the row's middle in usual spreads, gains up. */
function columnOf(rows: readonly Measured[], { output, wanted, weight }: Weight): number[][] {
  const place = placeOf(output);
  const apart = rows.map((row) => {
    const values = row.map((means) => means[place] ?? 0);
    const middle = meanOf(values);
    return values.map((value) => value - middle);
  });
  const squares = apart.flat().reduce((sum, value) => sum + value * value, 0);
  const spread = Math.sqrt(squares / Math.max(1, apart.flat().length));
  const sign = wanted === 'more' ? 1 : -1;
  return apart.map((row) => row.map((value) => (spread === 0 ? 0 : (weight * sign * value) / spread)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
