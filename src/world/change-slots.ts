// This module numbers lever positions and sets of up to three of them. Slots of all levers lie one behind the other in
// the order of their codes; a set of slots has a rank among all sets (combinatorial number system). New levers take
// slots and ranks above all others, so an old code keeps its meaning.

import { leverById, levers, stepOfValue, valueOfStep } from '../policy/levers';
import type { LeverChange } from '../policy/schedule';

/** The slot of a lever's position. */
export function slotOfChange(change: LeverChange): number {
  const lever = leverById(change.lever);
  return lever.slot + stepOfValue(lever, change.value);
}

/** The lever and value of a slot, or undefined when no lever has it. */
export function changeOfSlot(month: number, slot: number): LeverChange | undefined {
  const lever = levers.find((item) => slot >= item.slot && slot < item.slot + item.steps);
  return lever && { month, lever: lever.id, value: valueOfStep(lever, slot - lever.slot) };
}

/** Stand-ins for "no change", so that every set has three members. */
const blanks = 3;

/** The rank of a set of at most three different slots. */
export function rankChanges(slots: readonly number[]): bigint {
  const members = [...slots.map((slot) => slot + blanks), ...[0, 1, 2].slice(0, blanks - slots.length)];
  members.sort((a, b) => a - b);
  return members.reduce((sum, member, index) => sum + choose(member, index + 1), 0n);
}

/** The slots of a rank, smallest first; undefined when stand-ins are used in any but their one way. */
export function unrankChanges(rank: bigint): number[] | undefined {
  const members: number[] = [];
  let rest = rank;
  for (let size = blanks; size >= 1; size--) {
    const member = largestWithin(rest, size);
    rest -= choose(member, size);
    members.unshift(member);
  }
  const used = members.filter((member) => member < blanks);
  if (used.some((member, index) => member !== index)) return undefined;
  return members.filter((member) => member >= blanks).map((member) => member - blanks);
}

/** Ways to choose `size` (1–3) of `count` things. */
function choose(count: number, size: number): bigint {
  const n = BigInt(count);
  if (size === 1) return n;
  if (size === 2) return (n * (n - 1n)) / 2n;
  return (n * (n - 1n) * (n - 2n)) / 6n;
}

/** The largest count whose ways to choose `size` are not above a rank. */
function largestWithin(rank: bigint, size: number): number {
  let low = 0;
  let high = 1;
  while (size === 1 ? BigInt(high) <= rank : choose(high, size) <= rank) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (choose(middle, size) <= rank) low = middle;
    else high = middle;
  }
  return low;
}
