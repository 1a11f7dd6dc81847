// This module tries what was found with other lucks: a result that holds with one alone says little.

import { useEffect, useState } from 'preact/hooks';
import type { SimRunner } from '../../../sim/run-api';
import { encodeWorld } from '../../../world/world-code';
import { largestSeed, type WorldSpec } from '../../../world/world-spec';
import { requestOf } from '../lab-worlds';
import type { ChallengeCard } from './challenge-card';
import { judge } from './challenge-goal';
import { type Change, pairOf } from './challenge-work';

/** Lucks that are tried beside the card's own. */
export const otherLucks = 4;

/** How it went with other lucks. */
export interface OtherLucks {
  readonly asked: boolean;
  readonly tried: number;
  /** Lucks among those tried in which it is done. */
  readonly done: number;
  readonly failed: boolean;
  readonly ask: () => void;
}

interface Count {
  readonly code: string;
  readonly tried: number;
  readonly done: number;
  readonly failed?: true;
}

/** Try a card with its changes under other lucks, once that is asked. A further change forgets what was asked. */
export function useOtherLucks(sim: SimRunner, card: ChallengeCard, changes: readonly Change[]): OtherLucks {
  const pair = pairOf(card, changes);
  const code = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
  const [count, setCount] = useState<Count | undefined>(undefined);
  const now = count?.code === code ? count : undefined;
  const asked = now !== undefined;
  useEffect(() => {
    if (!asked) return;
    let current = true;
    const work = async (): Promise<void> => {
      let done = 0;
      for (let step = 1; step <= otherLucks; step++) {
        const run = (world: WorldSpec, lane: string) =>
          sim.run(
            { ...requestOf({ ...world, seed: (world.seed + step) % (largestSeed + 1) }), recordLights: false },
            { lane },
          );
        const [a, b] = await Promise.all([run(pair.a, 'lucks-a'), run(pair.b, 'lucks-b')]);
        if (!current) return;
        if (judge(card.goal, a, b).done) done++;
        setCount({ code, tried: step, done });
      }
    };
    work().catch(() => {
      if (current) setCount((before) => ({ code, tried: 0, done: 0, ...before, failed: true }));
    });
    return () => {
      current = false;
    };
  }, [code, asked, sim]);
  return {
    asked,
    tried: now?.tried ?? 0,
    done: now?.done ?? 0,
    failed: now?.failed ?? false,
    ask: () => setCount({ code, tried: 0, done: 0 }),
  };
}
