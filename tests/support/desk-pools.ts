// This module reads the pools that the desk's told knots choose from, as they stand in Ink, for tests about phrasing.

import { readInkSource } from '../../tools/story/ink-source';
import { tagValue } from '../../tools/story/role-source';

/** One phrasing of a pool. */
export interface Phrasing {
  readonly knot: string;
  readonly id: string;
  readonly text: string;
  readonly speaker: string | undefined;
  /** Place in its pool; undefined in a knot that has one phrasing. */
  readonly at: number | undefined;
}

/** A knot that chooses by `pick`. */
export interface Pool {
  readonly knot: string;
  /** What `pick` is divided by, wherever the knot does so. */
  readonly divisors: readonly number[];
  readonly phrasings: readonly Phrasing[];
}

/** All pools of the desk. */
export function deskPools(): readonly Pool[] {
  return knots().filter(({ divisors }) => divisors.length > 0);
}

function knots(): readonly Pool[] {
  const pools = new Map<string, { divisors: number[]; phrasings: Phrasing[] }>();
  let at: number | undefined;
  for (const line of readInkSource('story/officer/officer.ink').lines) {
    if (line.kind === 'knot') at = undefined;
    if (line.knot === '') continue;
    const pool = pools.get(line.knot) ?? { divisors: [], phrasings: [] };
    pools.set(line.knot, pool);
    const divisor = /\bpick\s*%\s*(\d+)/.exec(line.code)?.[1];
    if (divisor !== undefined) {
      pool.divisors.push(Number(divisor));
      at = -1;
    } else if (at !== undefined && /^\s*-\s*(?:\d+|else):/.test(line.raw)) at++;
    if (line.kind === 'text') {
      const id = tagValue(line.tags, 'id') ?? '';
      pool.phrasings.push({ knot: line.knot, id, text: line.text, speaker: tagValue(line.tags, 'speaker'), at });
    }
  }
  return [...pools].map(([knot, pool]) => ({ knot, ...pool }));
}

/** Sentences over four words that somebody says in a line; what is told around them is nobody's. */
export function longSentences(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”/g)]
    .flatMap(([, said = '']) => said.split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 4);
}
