// This module is the only chance a story has: `luck("keeps-word")` in Ink, 0–999.
// The number depends on seed, person, knot and event alone, so the order of play, saves and translations cannot change it.

import events from '../../generated/story/luck-events.json';
import { hashText, hashWords } from '../common/draw';

/** Whose dice a story throws. */
export interface LuckKey {
  /** Seed of the world, 16 bits. */
  readonly seed: number;
  /** Person of the population whose dice they are. */
  readonly person: number;
}

/** The reserved persons whose dice the protagonists throw: Teska, Ansa Kell and Elan Rovere. */
export const protagonistPersons = { migrant: 0, officer: 1, policymaker: 2 } as const;

/**
 * The reserved persons whose dice the lives of the road throw, by the number of the life (`src/play/road-lives.ts`). The third
 * is a man past fifty of the port state: the slot stands in every population.
 */
export const lifePersons: readonly number[] = [0, 1, 2];

/** Append-only number of each event, from `story/luck-events.yaml`. */
export const luckEvents: Readonly<Record<string, number>> = events;

/** Draw 0–999 for an event in a knot. An event outside the registry has no dice: undefined. */
export function drawLuck(key: LuckKey, knot: string, event: string): number | undefined {
  const number = Object.hasOwn(luckEvents, event) ? luckEvents[event] : undefined;
  if (number === undefined) return undefined;
  return Math.floor((hashWords(key.seed, key.person, hashText(knot), number) / 4294967296) * 1000);
}
