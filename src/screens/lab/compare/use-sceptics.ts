// This module runs the two worlds under each sceptic's assumptions when asked, with few people and one luck: enough to see
// under which of them the firmer world would do better.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { withAssumptions } from '../../../evidence/parameter-set';
import { assumptionsOfPack, type PackId, packs } from '../../../evidence/switches';
import type { SimRunner } from '../../../sim/run-api';
import { encodeWorld } from '../../../world/world-code';
import type { WorldSpec } from '../../../world/world-spec';
import { requestOf, type WorldPair } from '../lab-worlds';
import type { RunPair } from '../luck-bands';
import { firstLookPeople } from '../use-lab';

/** What the sceptics' worlds answered so far. */
export interface Sceptics {
  readonly answers: ReadonlyMap<PackId, RunPair>;
  readonly running: boolean;
  readonly failed: boolean;
  readonly ask: () => void;
}

/** Be ready to ask; a change of worlds forgets the answers. */
export function useSceptics(sim: SimRunner, pair: WorldPair): Sceptics {
  const codes = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [answers, setAnswers] = useState<ReadonlyMap<PackId, RunPair>>(new Map());
  const [failed, setFailed] = useState(false);
  const running = asked === codes && answers.size < packs.length && !failed;
  useEffect(() => {
    setAnswers(new Map());
    setFailed(false);
    if (asked !== codes) return;
    let current = true;
    const run = (world: WorldSpec, pack: PackId, lane: string) => {
      const request = requestOf({ ...world, people: Math.min(world.people, firstLookPeople) });
      const parameters = withAssumptions(request.parameters, assumptionsOfPack(pack));
      return sim.run({ ...request, parameters, recordLights: false }, { lane });
    };
    const work = async (): Promise<void> => {
      for (const { id } of packs) {
        const [a, b] = await Promise.all([run(pair.a, id, 'lab-sceptic-a'), run(pair.b, id, 'lab-sceptic-b')]);
        if (!current) return;
        setAnswers((now) => new Map([...now, [id, { a, b }]]));
      }
    };
    work().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [asked, codes, sim]);
  return { answers, running, failed, ask: useCallback(() => setAsked(codes), [codes]) };
}
