// This module asks the model for a person's file in both worlds. A file is a run stepped once more, so it takes seconds;
// asking for another person gives the first one up.

import { useEffect, useState } from 'preact/hooks';
import { compareFiles, type Parting } from '../../../sim/compare-files';
import type { PersonFile } from '../../../sim/person-entries';
import type { SimRunner } from '../../../sim/run-api';
import { encodeWorld } from '../../../world/world-code';
import { requestOf, type Side, type WorldPair } from '../lab-worlds';

/** Both files, as far as they are there. */
export interface LabFiles {
  readonly files: Readonly<Partial<Record<Side, PersonFile>>>;
  /** Where her lives part, once both are there; null when they never do. */
  readonly parting: Parting | null | undefined;
  readonly share: number;
  readonly failed: boolean;
  readonly retry: () => void;
}

const nothing = { files: {}, parting: undefined, share: 0, failed: false } as const;

/** Ask for the files of a person. */
export function useFiles(sim: SimRunner, pair: WorldPair, person: number): LabFiles {
  const [state, setState] = useState<Omit<LabFiles, 'retry'>>(nothing);
  const [attempt, setAttempt] = useState(0);
  const codes = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
  useEffect(() => {
    let current = true;
    const shares = { a: 0, b: 0 };
    setState(nothing);
    const ask = async (side: Side): Promise<PersonFile> => {
      const request = { ...requestOf(pair[side]), recordLights: false };
      const file = await sim.why(request, person, {
        lane: `lab-why-${side}`,
        onProgress: (share) => {
          shares[side] = share;
          if (current) setState((now) => ({ ...now, share: (shares.a + shares.b) / 2 }));
        },
      });
      if (current) setState((now) => ({ ...now, files: { ...now.files, [side]: file } }));
      return file;
    };
    Promise.all([ask('a'), ask('b')]).then(
      ([a, b]) => current && setState((now) => ({ ...now, parting: compareFiles(a, b) ?? null, share: 1 })),
      () => current && setState((now) => ({ ...now, failed: true })),
    );
    return () => {
      current = false;
    };
  }, [codes, person, sim, attempt]);
  return { ...state, retry: () => setAttempt((count) => count + 1) };
}
