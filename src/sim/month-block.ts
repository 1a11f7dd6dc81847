// This module is the layout in which months of a run stream to a page: one row of numbers a month, in one array that can
// be moved between threads. It holds no equation and no person.

import { personStateCount } from './frame/person-state';
import { type MonthBlock, type OutputId, outputIds } from './run-api';

/** Count of route codes, none included. */
export const routeCodeCount = 7;

/** Where a row holds what: outputs in the order of `outputIds`, then persons by state, then persons on the way by route. */
export const monthRow = {
  outputs: 0,
  /** Persons at month end by code of `personState`, for 200,000 at risk. */
  states: outputIds.length,
  /** Persons travelling, stranded, held or exploited on the way, by code of `route`, for 200,000 at risk. */
  routes: outputIds.length + personStateCount,
  length: outputIds.length + personStateCount + routeCodeCount,
} as const;

const places = new Map<OutputId, number>(outputIds.map((id, index) => [id, index]));

/** An output in a month of the block (`month` counted after burn-in). */
export function outputInBlock(block: MonthBlock, month: number, id: OutputId): number {
  return block.rows[(month - block.from) * monthRow.length + places.get(id)!]!;
}

/** Join blocks that follow one another. Throws a RangeError when a month is missing between them. */
export function joinBlocks(blocks: readonly MonthBlock[]): MonthBlock {
  const first = blocks[0];
  if (!first) throw new RangeError('There is no block to join.');
  const months = blocks.reduce((sum, block) => sum + block.months, 0);
  const rows = new Float64Array(months * monthRow.length);
  let next = first.from;
  for (const block of blocks) {
    if (block.from !== next) throw new RangeError(`Month ${next} is missing.`);
    rows.set(block.rows, (next - first.from) * monthRow.length);
    next += block.months;
  }
  return { from: first.from, months, rows };
}
