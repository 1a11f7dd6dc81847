// This module runs the two worlds of the lab: first a look at few people, then all of them, then other lucks for the bands.
// A stays as it is while B moves, a later change replaces an earlier one, and a failure is a state with a way on.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SimRunner } from '../../sim/run-api';
import { encodeWorld } from '../../world/world-code';
import { largestSeed, type WorldSpec } from '../../world/world-spec';
import { requestOf, type Side, type WorldPair } from './lab-worlds';
import { type LuckBands, luckBands, lucksOfBand, type RunPair } from './luck-bands';
import { createRunShelf } from './run-shelf';

/** People of the first look: enough to show a direction, few enough to be there at once. */
export const firstLookPeople = 4000;

/** What the lab knows of its runs. */
export interface LabRuns {
  /** The best pair there is; both worlds always have the same people. */
  readonly pair: RunPair | undefined;
  /** True when the pair belongs to the worlds as they stand. */
  readonly fresh: boolean;
  /** True when it is fresh and holds all people asked for. */
  readonly whole: boolean;
  /** How far luck alone moves each difference; undefined until worked out. */
  readonly bands: LuckBands | undefined;
  /** Share done of what runs now, or undefined when nothing a visitor waits for runs. */
  readonly progress: number | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Progress is shown in so many steps for each world: more would only be drawn again and again. */
const progressSteps = 12;

/** Changes that come closer together than this are one change. */
const settleMs = 50;

interface Shown {
  readonly pair?: RunPair;
  readonly fresh: boolean;
  readonly whole: boolean;
  readonly bands?: LuckBands;
}

/** Run a pair whenever it changes. */
export function useLab(sim: SimRunner, pair: WorldPair): LabRuns {
  const [shown, setShown] = useState<Shown>({ fresh: false, whole: false });
  const [progress, setProgress] = useState<number | undefined>(0);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const codes = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;

  useEffect(() => {
    let current = true;
    const { run } = shelvesOf(sim);
    const both = async (change: (world: WorldSpec) => WorldSpec, lights: boolean): Promise<RunPair> => {
      const shares = { a: 0, b: 0 };
      let over = false;
      const side = async (which: Side) => {
        const result = await run(change(pair[which]), which, lights, (share) => {
          shares[which] = share;
          // Word of progress may come later than the result itself.
          if (current && lights && !over)
            setProgress(Math.round((shares.a + shares.b) * progressSteps) / progressSteps / 2);
        });
        shares[which] = 1;
        return result;
      };
      const [a, b] = await Promise.all([side('a'), side('b')]);
      over = true;
      return { a, b };
    };
    const work = async (): Promise<void> => {
      setFailed(false);
      setProgress(0);
      setShown((now) => ({ ...now, fresh: false, whole: false }));
      const few = Math.min(firstLookPeople, pair.a.people);
      const first = await both((world) => ({ ...world, people: few }), true);
      if (!current) return;
      const small = few < pair.a.people;
      setShown({ pair: first, fresh: true, whole: !small });
      if (small) {
        const whole = await both((world) => world, true);
        if (!current) return;
        setShown({ pair: whole, fresh: true, whole: true });
      }
      setProgress(undefined);
      const lucks = [first];
      for (let step = 1; step < lucksOfBand; step++) {
        lucks.push(
          await both((world) => ({ ...world, people: few, seed: (world.seed + step) % (largestSeed + 1) }), false),
        );
        if (!current) return;
      }
      setShown((now) => ({ ...now, bands: luckBands(lucks, pair.a.people) }));
    };
    const wait = setTimeout(() => {
      work().catch((error: unknown) => {
        if (!current) return;
        // Given up for a request that is itself gone: ask again, or the numbers would be awaited for ever.
        if (error instanceof Error && error.name === 'Cancelled') {
          setAttempt((count) => count + 1);
          return;
        }
        setProgress(undefined);
        setFailed(true);
      });
    }, settleMs);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [codes, attempt, sim]);

  return {
    pair: shown.pair,
    fresh: shown.fresh,
    whole: shown.whole,
    bands: shown.bands,
    progress,
    failed,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}

type Shelves = ReturnType<typeof createShelves>;
const known = new WeakMap<SimRunner, Shelves>();

/** The shelves of a runner: who leaves the lab and comes back finds what was run. */
function shelvesOf(sim: SimRunner): Shelves {
  const shelves = known.get(sim) ?? createShelves(sim);
  known.set(sim, shelves);
  return shelves;
}

/** Runs kept: whole ones carry every light and are large, looks are small. */
function createShelves(sim: SimRunner) {
  const whole = createRunShelf(6);
  const looks = createRunShelf(40);
  return {
    run(world: WorldSpec, side: Side, lights: boolean, onProgress: (share: number) => void) {
      const shelf = world.people > firstLookPeople ? whole : looks;
      return shelf.take(`${encodeWorld(world)} ${lights}`, () =>
        sim.run({ ...requestOf(world), recordLights: lights }, { lane: `lab-${side}`, onProgress }),
      );
    },
  };
}
