// This module remembers the last whole pair of runs, so that the next one can be told as what a change did.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorldPair } from '../lab-worlds';
import type { LabRuns } from '../use-lab';
import { type LastChange, lastChange, type Made } from './last-change';

/** What the last change did; undefined before there was one. */
export function useLastChange(pair: WorldPair, runs: LabRuns): LastChange | undefined {
  const made = useRef<Made | undefined>(undefined);
  const [told, setTold] = useState<LastChange | undefined>(undefined);
  useEffect(() => {
    if (!runs.whole || !runs.fresh || runs.pair === undefined || made.current?.runs === runs.pair) return;
    const next = { pair, runs: runs.pair };
    setTold(lastChange(made.current, next));
    made.current = next;
  }, [pair, runs.whole, runs.fresh, runs.pair]);
  return told;
}
