// This module makes the rows of an ensemble: every assumption drawn from its range, and other luck in every row. Requests of
// a row share both. Rows come in blocks that are each a Latin hypercube, so a longer ensemble begins with the same rows.

import { drawColumn } from '../evidence/parameter-draws';
import {
  centralParameters,
  type ParameterId,
  type ParameterSpec,
  parameters,
  withAssumptions,
} from '../evidence/parameter-set';
import type { RunRequest } from '../sim/run-api';
import type { Row } from './measure-row';
import type { Rows } from './row-pool';

/** Rows of one Latin hypercube: the usual length of an ensemble. Short enough that drawing it stops no page. */
export const blockLength = 50;

/** Seed of the draws of assumptions; any other would serve as well. */
const seedOfDraws = 417;

/** Seeds are 16-bit whole numbers and begin again at 0. */
const seeds = 0x10000;

/** What is set against each other: requests on the same people, and the months their outputs are averaged over. */
export interface Contest {
  readonly requests: readonly RunRequest[];
  /** First month after burn-in and the month after the last; the whole run by default. */
  readonly months?: readonly [number, number];
}

/** The months a contest is judged by. Throws a RangeError when there are none, or no request. */
export function monthsOf({ requests, months }: Contest): readonly [number, number] {
  const [first] = requests;
  if (!first) throw new RangeError('There is no request to run.');
  const [from, to] = months ?? [0, first.months];
  if (!(from >= 0 && from < to)) throw new RangeError(`There are no months from ${from} to before ${to}.`);
  return [from, to];
}

/** Assumptions that are open: they have a range, and no request moves them from their central value. */
export function openAssumptions({ requests }: Contest, specs = parameters): readonly ParameterSpec[] {
  const central = centralParameters();
  return specs.filter(
    ({ id, distribution }) =>
      distribution !== 'fixed' && requests.every((request) => request.parameters[id] === central[id]),
  );
}

/** A seed some rows on. */
export function seedAfter(seed: number, rows: number): number {
  return (seed + rows) % seeds;
}

/** The requests of a contest with some assumptions moved, and with the luck of a number of rows on. */
export function rowOf(contest: Contest, assume: Readonly<Partial<Record<ParameterId, number>>>, rowsOn = 0): Row {
  return {
    requests: contest.requests.map((request) => ({
      ...request,
      parameters: withAssumptions(request.parameters, assume),
      seed: seedAfter(request.seed, rowsOn),
    })),
    months: monthsOf(contest),
  };
}

/** The rows of an ensemble, by number. */
export class DrawnRows implements Rows {
  readonly count: number;
  /** Assumptions that are drawn, in the order of a row's values. */
  readonly open: readonly ParameterSpec[];
  private readonly contest: Contest;
  private readonly blocks = new Map<number, readonly Float64Array[]>();

  constructor(contest: Contest, count: number) {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is not a number of rows from 1 up.`);
    this.contest = contest;
    this.count = count;
    this.open = openAssumptions(contest);
  }

  /** Values drawn in a row, each in its own unit. */
  values(row: number): Float64Array {
    const block = Math.floor(row / blockLength);
    let columns = this.blocks.get(block);
    if (!columns) {
      columns = this.open.map((spec) => drawColumn(spec, blockLength, seedAfter(seedOfDraws, block)));
      this.blocks.set(block, columns);
    }
    return Float64Array.from(columns, (column) => column[row % blockLength]!);
  }

  at(row: number): Row {
    const values = this.values(row);
    const drawn = Object.fromEntries(this.open.map(({ id }, index) => [id, values[index]!]));
    return rowOf(this.contest, drawn, row);
  }
}
