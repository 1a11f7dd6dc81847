// This module turns a run into what a map reads of it.

import { useMemo } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import { kindByState } from '../../canvas/map/state-kinds';
import type { RunResult } from '../../sim/run-api';

/** What a map reads of a run; the same object as long as the run is the same. */
export function useSource(result: RunResult | undefined): LightSource | undefined {
  return useMemo(() => {
    if (result?.lights === undefined) return undefined;
    return { trace: result.lights, people: result.people, months: result.months, kindByState };
  }, [result]);
}
