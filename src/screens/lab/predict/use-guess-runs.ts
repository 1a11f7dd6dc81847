// This module runs the two worlds of a guess while its line is drawn, and the second one with other lucks for the allowance.
// What it has is not shown before the guess is made; that is the dialog's part.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RunResult, SimRunner } from '../../../sim/run-api';
import { encodeWorld } from '../../../world/world-code';
import { largestSeed, type WorldSpec } from '../../../world/world-spec';
import { requestOf, type WorldPair } from '../lab-worlds';
import { lucksOfCourse } from './smooth-course';

/** People of a run with another luck. */
export const peopleOfLuck = 4000;

/** The runs of a guess, as far as they are there. */
export interface GuessRuns {
  readonly a: RunResult | undefined;
  readonly b: RunResult | undefined;
  /** World B with other lucks; all or none. */
  readonly lucks: readonly RunResult[] | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Found {
  readonly a?: RunResult;
  readonly b?: RunResult;
  readonly lucks?: readonly RunResult[];
}

/** Run a pair; undefined runs nothing. */
export function useGuessRuns(sim: SimRunner, pair: WorldPair | undefined): GuessRuns {
  const [found, setFound] = useState<Found>({});
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const code = pair === undefined ? '' : `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
  useEffect(() => {
    let current = true;
    setFound({});
    setFailed(false);
    if (pair === undefined) return;
    const run = (world: WorldSpec, lane: string) => sim.run({ ...requestOf(world), recordLights: false }, { lane });
    const work = async (): Promise<void> => {
      const a = await run(pair.a, 'guess-a');
      if (!current) return;
      setFound({ a });
      const b = await run(pair.b, 'guess-b');
      if (!current) return;
      setFound({ a, b });
      const lucks: RunResult[] = [];
      for (let step = 1; step <= lucksOfCourse; step++) {
        const seed = (pair.b.seed + step) % (largestSeed + 1);
        lucks.push(await run({ ...pair.b, seed, people: Math.min(peopleOfLuck, pair.b.people) }, 'guess-b'));
        if (!current) return;
      }
      setFound({ a, b, lucks });
    };
    work().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
    };
  }, [code, attempt, sim]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { a: found.a, b: found.b, lucks: found.lucks, failed, retry };
}
