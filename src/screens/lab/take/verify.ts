// This module runs two worlds again from their codes alone and says whether the very same numbers come out: the digest covers
// every output of every month and the final state of every person.

import type { SimRunner } from '../../../sim/run-api';
import { decodeWorld, encodeWorld } from '../../../world/world-code';
import { requestOf, type WorldPair } from '../lab-worlds';
import type { RunPair } from '../luck-bands';

/** What came of running again. */
export interface Verified {
  readonly same: boolean;
  /** First letters of both digests as shown before, and as they came out now. */
  readonly before: { readonly a: string; readonly b: string };
  readonly now: { readonly a: string; readonly b: string };
}

const letters = 12;

/** Run a pair again, from its codes, with the same number of people; nothing that was kept is used. */
export async function verifyPair(sim: SimRunner, pair: WorldPair, runs: RunPair): Promise<Verified> {
  const again = async (side: 'a' | 'b'): Promise<string> => {
    const read = decodeWorld(encodeWorld({ ...pair[side], people: runs[side].people }));
    if (!read.ok) throw new Error(`The code of world ${side} does not read back: ${read.error.kind}`);
    const result = await sim.run({ ...requestOf(read.value), recordLights: false }, { lane: `verify-${side}` });
    return result.hash;
  };
  const now = { a: await again('a'), b: await again('b') };
  const short = (hash: string): string => hash.slice(0, letters);
  return {
    same: now.a === runs.a.hash && now.b === runs.b.hash,
    before: { a: short(runs.a.hash), b: short(runs.b.hash) },
    now: { a: short(now.a), b: short(now.b) },
  };
}
