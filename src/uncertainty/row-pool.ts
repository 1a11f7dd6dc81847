// This module declares the port behind which rows are run: on several workers, on this thread, or by a planted model in a
// test. It also reads a port row by row. It runs nothing.

import type { Measured, Row } from './measure-row';

/** Rows by number, made when they are asked for. */
export interface Rows {
  readonly count: number;
  readonly at: (index: number) => Row;
}

/** Port: something that runs rows. */
export interface RowPool {
  /**
   * Run rows and tell of each in the order of the rows, whichever was done first. A later call with the same `lane` gives
   * up an earlier one; that one rejects with an error named `Cancelled`, and tells nothing any more.
   */
  measure(rows: Rows, onRow: (index: number, measured: Measured) => void, lane: string): Promise<void>;
  /** Give up what is under way on a lane. */
  cancel(lane: string): void;
  /** Let all workers go. Calls under way reject as if cancelled. */
  dispose(): void;
}

/** How a study is told of. */
export interface StudyOptions<State> {
  /** A later study on the same lane takes the place of this one. */
  readonly lane?: string;
  /** Hears how far the study has got after every row: `done` of `of` rows. */
  readonly onRow?: (state: State, done: number, of: number) => void;
}

/** Rows from a list. */
export function listed(rows: readonly Row[]): Rows {
  return { count: rows.length, at: (index) => rows[index]! };
}

/** Run rows and gather what they measure. */
export async function gather(
  pool: RowPool,
  rows: Rows,
  lane: string,
  onRow: (done: number) => void = () => undefined,
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  await pool.measure(
    rows,
    (index, measured) => {
      all.push(measured);
      onRow(index + 1);
    },
    lane,
  );
  return all;
}
