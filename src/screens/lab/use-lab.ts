// This module runs the two worlds of the lab: A stays as it is while B moves, a later request replaces an earlier one,
// and a failure is a state with a way on.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RunResult, SimRunner } from '../../sim/run-api';
import { encodeWorld } from '../../world/world-code';
import { requestOf, type Side, type WorldPair } from './lab-worlds';

/** What the lab knows of its runs. */
export interface LabRuns {
  readonly a: RunResult | undefined;
  readonly b: RunResult | undefined;
  /** Share done of what runs now, or undefined when nothing runs. */
  readonly progress: number | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Milliseconds from the last change to its result. */
  readonly lastMs: number | undefined;
}

/** Changes that come closer together than this are one change. */
const settleMs = 60;

/** Run a pair whenever it changes. */
export function useLab(sim: SimRunner, pair: WorldPair): LabRuns {
  const [results, setResults] = useState<{ a?: RunResult; b?: RunResult }>({});
  const [running, setRunning] = useState<{ a?: number; b?: number }>({});
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [lastMs, setLastMs] = useState<number | undefined>(undefined);
  const done = useRef<{ a?: string; b?: string }>({});
  const codeA = encodeWorld(pair.a);
  const codeB = encodeWorld(pair.b);

  useRun('a', codeA);
  useRun('b', codeB);

  function useRun(side: Side, code: string): void {
    useEffect(() => {
      if (done.current[side] === code) {
        setRunning((now) => without(now, side));
        return;
      }
      let current = true;
      const started = performance.now();
      const wait = setTimeout(() => {
        setFailed(false);
        setRunning((now) => ({ ...now, [side]: 0 }));
        sim
          .run(requestOf(pair[side]), {
            lane: `lab-${side}`,
            onProgress: (share) => current && setRunning((now) => ({ ...now, [side]: share })),
          })
          .then((result) => {
            if (!current) return;
            done.current[side] = code;
            setResults((now) => ({ ...now, [side]: result }));
            setRunning((now) => without(now, side));
            setLastMs(performance.now() - started);
          })
          .catch((error: unknown) => {
            if (!current || (error instanceof Error && error.name === 'Cancelled')) return;
            setRunning((now) => without(now, side));
            setFailed(true);
          });
      }, settleMs);
      return () => {
        current = false;
        clearTimeout(wait);
      };
    }, [code, attempt]);
  }

  const shares = Object.values(running);
  return {
    a: results.a,
    b: results.b,
    progress: shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    failed,
    retry: useCallback(() => setAttempt((count) => count + 1), []),
    lastMs,
  };
}

function without(running: { a?: number; b?: number }, side: Side): { a?: number; b?: number } {
  const rest = { ...running };
  delete rest[side];
  return rest;
}
