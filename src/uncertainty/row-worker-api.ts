// This module names what a worker offers to whoever runs rows on several of them.

import type { Measured, Row } from './measure-row';

/** Calls that cross to a worker of a pool. A worker runs one row at a time. */
export interface RowWorkerApi {
  /** Run a row; undefined when it was given up. `ticket` is a number of the caller's own. */
  measureRow(row: Row, ticket: number): Promise<Measured | undefined>;
  /** Give up the row with a ticket, if it is still under way. */
  giveUpRow(ticket: number): void;
}
