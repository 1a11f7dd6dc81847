// This module is the result memo as data: what was compared, what came of it, how sure that is, and the sources behind what was
// moved. One printed page has to hold it, so long lists are cut and say how much was cut.

import { factById, type Source, sourceById } from '../../../evidence/facts';
import { parameterNotes } from '../../../evidence/parameter-notes';
import { type LeverSpec, levers } from '../../../policy/levers';
import { scheduleOfWorld } from '../../../world/world-spec';
import { type ChangedNumber, changedNumbers } from '../assume/changed-numbers';
import type { WorldPair } from '../lab-worlds';

/** One lever that stands differently. */
export interface MovedLever {
  readonly lever: LeverSpec;
  readonly a: number;
  readonly b: number;
}

/** Levers that stand differently in A and B, those that differ most (in shares of their range) first. */
export function movedLevers(pair: WorldPair): MovedLever[] {
  const a = scheduleOfWorld(pair.a).start;
  const b = scheduleOfWorld(pair.b).start;
  const share = ({ lever, a: one, b: other }: MovedLever): number => {
    const [low, high] = lever.range ?? [0, Math.max(1, (lever.options?.length ?? 2) - 1)];
    return Math.abs(other - one) / Math.max(1e-9, high - low);
  };
  return levers
    .map((lever) => ({ lever, a: a[lever.id], b: b[lever.id] }))
    .filter((row) => row.a !== row.b && row.lever.effect !== 'story')
    .sort((x, y) => share(y) - share(x));
}

/** Sources behind the levers that differ and the numbers that were changed, most used first. */
export function sourcesOfMemo(pair: WorldPair): Source[] {
  const codes = [
    ...movedLevers(pair).flatMap(({ lever }) => lever.evidence),
    ...changedNumbers(pair).flatMap((row) => parameterNotes(row.parameter).facts),
  ];
  const uses = new Map<string, number>();
  for (const code of codes) {
    for (const id of factById(code)?.sources ?? []) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses]
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .flatMap(([id]) => sourceById(id) ?? []);
}

/** A list cut to what fits, and how many are left out. */
export interface CutList<Item> {
  readonly shown: readonly Item[];
  readonly left: number;
}

/** Cut a list. */
export function cutTo<Item>(items: readonly Item[], room: number): CutList<Item> {
  return { shown: items.slice(0, room), left: Math.max(0, items.length - room) };
}

/** Everything on the memo that is not a number of a run. */
export interface MemoFrame {
  readonly levers: CutList<MovedLever>;
  readonly assumed: CutList<ChangedNumber>;
  readonly sources: CutList<Source>;
}

/** How much room each list has on one page: less beside drawn worlds, and least beside what would turn the answer. */
const rooms = {
  alone: { levers: 12, assumed: 5, sources: 8 },
  drawn: { levers: 10, assumed: 3, sources: 4 },
  turns: { levers: 8, assumed: 2, sources: 1 },
} as const;

/** The memo's lists, cut to what its sentences on doubt leave room for. */
export function memoFrame(pair: WorldPair, beside: keyof typeof rooms = 'alone'): MemoFrame {
  const room = rooms[beside];
  return {
    levers: cutTo(movedLevers(pair), room.levers),
    assumed: cutTo(changedNumbers(pair), room.assumed),
    sources: cutTo(sourcesOfMemo(pair), room.sources),
  };
}
