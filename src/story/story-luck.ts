// This module is the only chance a story has: `luck("keeps-word")` in Ink, 0–999.
// The number depends on seed, person, knot and event alone, so the order of play, saves and translations cannot change it.

import events from '../../generated/story/luck-events.json';

/** Whose dice a story throws. */
export interface LuckKey {
  /** Seed of the world, 16 bits. */
  readonly seed: number;
  /** Person of the population whose dice they are. */
  readonly person: number;
}

/** The reserved persons whose dice the protagonists throw: Teska, Ansa Kell and Elan Rovere. */
export const protagonistPersons = { migrant: 0, officer: 1, policymaker: 2 } as const;

/** Append-only number of each event, from `story/luck-events.yaml`. */
export const luckEvents: Readonly<Record<string, number>> = events;

/** Draw 0–999 for an event in a knot. An event outside the registry has no dice: undefined. */
export function drawLuck(key: LuckKey, knot: string, event: string): number | undefined {
  const number = Object.hasOwn(luckEvents, event) ? luckEvents[event] : undefined;
  if (number === undefined) return undefined;
  const unit = mix(mix(mix(mix(key.seed | 0, key.person), hashText(knot)), number), 0);
  return Math.floor(((unit >>> 0) / 4294967296) * 1000);
}

function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** One round of MurmurHash3 (x86, 32 bits) over a word, with its finish. */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  k = Math.imul(k, 0x1b873593);
  let h = hash ^ k;
  h = (h << 13) | (h >>> 19);
  h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
