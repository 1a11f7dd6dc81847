// This module keeps the two worlds of the lab and every way of changing them, with undo and redo by button and by key.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeverId } from '../../policy/levers';
import { canBeMatched, policyById } from '../../policy/policies';
import { type Side, type WorldPair, withLever, withMatching, withNextLuck, withPreset } from './lab-worlds';
import { beginHistory, type PairHistory, redone, undone, withStep } from './pair-history';

/** The worlds and what can be done with them. */
export interface LabPair {
  readonly pair: WorldPair;
  /** Both worlds spend the same, as far as they can. */
  readonly matched: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Move a lever of world B. */
  readonly moveLever: (lever: LeverId, value: number) => void;
  readonly choosePreset: (side: Side, preset: string) => void;
  readonly match: (on: boolean) => void;
  readonly nextLuck: () => void;
  /** Assume something else of both worlds. */
  readonly assume: (change: (pair: WorldPair) => WorldPair) => void;
  /** Other worlds in one step, which can be taken back. */
  readonly show: (pair: WorldPair) => void;
  /** Other worlds altogether: a link, a first opening. */
  readonly replace: (pair: WorldPair) => void;
}

/** Keep a pair, from where it opens. Keys are heard while `listening`. */
export function usePair(opened: WorldPair, listening: boolean): LabPair {
  const [history, setHistory] = useState<PairHistory>(() => beginHistory(opened));
  useEffect(() => setHistory(beginHistory(opened)), [opened]);
  const step = useCallback(
    (by: string, change: (pair: WorldPair) => WorldPair) =>
      setHistory((now) => withStep(now, change(now.now), by, performance.now())),
    [],
  );
  const undo = useCallback(() => setHistory(undone), []);
  const redo = useCallback(() => setHistory(redone), []);
  useEffect(() => {
    if (!listening) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const writing = event.target instanceof Element && event.target.closest('input[type="text"], textarea, dialog');
      if (writing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [listening]);
  const pair = history.now;
  // Two policies that are never matched say nothing of what is wanted of the next one.
  const wanted = useRef(opened.a.matched || opened.b.matched);
  const matchable = [pair.a, pair.b].some((world) => canBeMatched(policyById(world.preset)));
  const matched = matchable ? pair.a.matched || pair.b.matched : wanted.current;
  wanted.current = matched;
  const acts = useMemo(
    () => ({
      moveLever: (lever: LeverId, value: number) =>
        step(`lever ${lever}`, (now) => ({ ...now, b: withLever(now.b, lever, value) })),
      choosePreset: (side: Side, preset: string) =>
        step(`preset ${side}`, (now) => withPreset(now, side, preset, wanted.current)),
      match: (on: boolean) => {
        wanted.current = on;
        step('matching', (now) => withMatching(now, on));
      },
      nextLuck: () => step('luck', withNextLuck),
      assume: (change: (now: WorldPair) => WorldPair) => step('assumptions', change),
      show: (next: WorldPair) => step('worlds', () => next),
      replace: (next: WorldPair) => setHistory(beginHistory(next)),
    }),
    [step],
  );
  return {
    pair,
    matched,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo,
    redo,
    ...acts,
  };
}
