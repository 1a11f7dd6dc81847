// This module writes the link to a comparison: both worlds, and the six rounded headlines that were seen, so that another version
// of the model can say what it shows instead.

import { type Headlines, headlineIds, readThen, roundHeadlines, writeThen } from '../../../world/then-code';
import { encodeWorld } from '../../../world/world-code';
import type { WorldPair } from '../lab-worlds';
import type { RunPair } from '../luck-bands';
import { headlineDisplays, totalOf } from '../output-display';

function headlinesOfRun(runs: RunPair, side: 'a' | 'b'): Headlines {
  return Object.fromEntries(
    headlineDisplays.map((display) => [display.id, totalOf(runs[side], display)]),
  ) as unknown as Headlines;
}

/** The link to a pair, and to what it showed when it was run whole. */
export function linkOfPair(address: string, pair: WorldPair, runs: RunPair | undefined): string {
  const [page = ''] = address.split('#', 1);
  const query = new URLSearchParams({ world: encodeWorld(pair.a), with: encodeWorld(pair.b) });
  if (runs !== undefined && runs.a.people === pair.a.people) {
    query.set('seen', `${writeThen(headlinesOfRun(runs, 'a'))}.${writeThen(headlinesOfRun(runs, 'b'))}`);
  }
  return `${page}#/lab?${query.toString()}`;
}

/** What a link said it showed, in both worlds; undefined when it says nothing readable. */
export function seenOfQuery(
  query: Readonly<Record<string, string>>,
): { readonly a: Headlines; readonly b: Headlines } | undefined {
  const [one, other] = (query.seen ?? '').split('.', 2);
  if (one === undefined || other === undefined) return undefined;
  const a = readThen(one);
  const b = readThen(other);
  return a.ok && b.ok ? { a: a.value, b: b.value } : undefined;
}

/** Outputs whose numbers differ from what the link said, to three figures; empty when all are the same. */
export function changedSince(then: { readonly a: Headlines; readonly b: Headlines }, runs: RunPair): string[] {
  const now = { a: roundHeadlines(headlinesOfRun(runs, 'a')), b: roundHeadlines(headlinesOfRun(runs, 'b')) };
  return headlineIds.filter((id) => now.a[id] !== then.a[id] || now.b[id] !== then.b[id]);
}
