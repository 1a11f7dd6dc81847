// This module runs a card with its changes and judges it. A later change replaces an earlier one that still runs.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SimRunner } from '../../../sim/run-api';
import { encodeWorld } from '../../../world/world-code';
import { requestOf } from '../lab-worlds';
import type { ChallengeCard } from './challenge-card';
import { type Judgement, judge } from './challenge-goal';
import { type Change, pairOf } from './challenge-work';

/** A card as it stands. */
export interface ChallengeRun {
  /** The last judgement there is; stale while `busy`. */
  readonly judgement: Judgement | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Changes closer together than this are one change. */
const settleMs = 80;

/** Judge a card whenever its changes change. */
export function useChallenge(sim: SimRunner, card: ChallengeCard, changes: readonly Change[]): ChallengeRun {
  const [judgement, setJudgement] = useState<Judgement | undefined>(undefined);
  const [busy, setBusy] = useState(true);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const pair = pairOf(card, changes);
  const codes = `${card.id} ${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
  useEffect(() => {
    let current = true;
    setBusy(true);
    setFailed(false);
    const work = async (): Promise<void> => {
      const run = (side: 'a' | 'b') =>
        sim.run({ ...requestOf(pair[side]), recordLights: false }, { lane: `challenge-${side}` });
      const [a, b] = await Promise.all([run('a'), run('b')]);
      if (!current) return;
      setJudgement(judge(card.goal, a, b));
      setBusy(false);
    };
    const wait = setTimeout(() => {
      work().catch(() => {
        if (!current) return;
        setBusy(false);
        setFailed(true);
      });
    }, settleMs);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [codes, attempt, sim]);
  return { judgement, busy, failed, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
