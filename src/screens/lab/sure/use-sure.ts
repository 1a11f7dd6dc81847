// This module holds what the lab knows about how sure it is: worlds drawn so far, what decides a headline, what would turn it. A
// change of the worlds lets all of it go, and draws anew where the reader had asked for it.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OutputId } from '../../../sim/run-api';
import type { TriedFlips } from '../../../uncertainty/confirm-flips';
import type { PairedEnsemble } from '../../../uncertainty/paired-ensemble';
import type { Tornado } from '../../../uncertainty/tornado';
import { encodeWorld } from '../../../world/world-code';
import type { WorldPair } from '../lab-worlds';
import type { SureStudy } from './sure-study';

/** Worlds drawn at first, and when a reader wants to know better. */
export const fewRows = 50;
export const manyRows = 200;

/** What is known now. */
export interface Sure {
  readonly state: 'off' | 'drawing' | 'drawn' | 'failed';
  /** The worlds so far; grows in place, `done` says how many it holds. */
  readonly ensemble: PairedEnsemble | undefined;
  readonly done: number;
  readonly of: number;
  readonly draw: (rows?: number) => void;
  readonly stop: () => void;
  /** What a study of one headline found, or how far it has come. */
  readonly decided: ReadonlyMap<OutputId, Tornado>;
  readonly flips: ReadonlyMap<OutputId, TriedFlips>;
  /** The study that runs, 0–1, or undefined. */
  readonly share: number | undefined;
  readonly studyFailed: boolean;
  /** What decides a headline, then what would turn it. */
  readonly study: (output: OutputId) => void;
}

interface Known {
  readonly state: Sure['state'];
  readonly ensemble?: PairedEnsemble | undefined;
  readonly done: number;
  readonly of: number;
  readonly decided: ReadonlyMap<OutputId, Tornado>;
  readonly flips: ReadonlyMap<OutputId, TriedFlips>;
  readonly share?: number | undefined;
  readonly studyFailed: boolean;
}

const nothing: Known = { state: 'off', done: 0, of: 0, decided: new Map(), flips: new Map(), studyFailed: false };

const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'Cancelled';

/** Draw worlds for a pair when asked. `ready` is false while the pair's own numbers are still being run. */
export function useSure(pair: WorldPair, ready: boolean): Sure {
  const [known, setKnown] = useState<Known>(nothing);
  // Each press is a new wish, though it be for as many worlds as before.
  const [{ wanted, press }, setWish] = useState({ wanted: 0, press: 0 });
  const studies = useRef<SureStudy | undefined>(undefined);
  const turn = useRef(0);
  const codes = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;

  const open = useCallback(async (): Promise<SureStudy> => {
    studies.current ??= (await import('./sure-study')).createSureStudy();
    return studies.current;
  }, []);
  useEffect(() => () => studies.current?.dispose(), []);

  // A lever was moved: what was known is about other worlds.
  useEffect(() => {
    turn.current++;
    studies.current?.stop();
    setKnown(nothing);
  }, [codes]);

  useEffect(() => {
    if (wanted === 0 || !ready) return;
    const now = ++turn.current;
    const current = () => turn.current === now;
    setKnown({ ...nothing, state: 'drawing', of: wanted });
    open()
      .then((study) =>
        study.draw(pair, wanted, (ensemble, done) => {
          if (current()) setKnown((before) => ({ ...before, ensemble, done }));
        }),
      )
      .then(
        () => current() && setKnown((before) => ({ ...before, state: 'drawn' })),
        (error: unknown) => {
          if (current() && !isCancelled(error)) setKnown((before) => ({ ...before, state: 'failed' }));
        },
      );
  }, [codes, wanted, press, ready, open]);

  const draw = useCallback((rows = fewRows) => setWish((now) => ({ wanted: rows, press: now.press + 1 })), []);
  const stop = useCallback(() => {
    turn.current++;
    studies.current?.stop();
    setWish((now) => ({ wanted: 0, press: now.press }));
    setKnown((before) => ({ ...before, state: before.done > 1 ? 'drawn' : 'off', share: undefined }));
  }, []);
  const study = useCallback(
    (output: OutputId) => {
      const { ensemble } = known;
      if (!ensemble) return;
      const now = ++turn.current;
      const current = () => turn.current === now;
      const tell = (from: number, part: number) => (share: number) => {
        if (current()) setKnown((before) => ({ ...before, share: from + part * share }));
      };
      const run = async (): Promise<void> => {
        const running = await open();
        setKnown((before) => ({ ...before, share: 0, studyFailed: false }));
        const tornado = await running.decide(pair, output, tell(0, 0.4));
        if (!current()) return;
        setKnown((before) => ({ ...before, decided: new Map(before.decided).set(output, tornado) }));
        const tried = await running.flip(pair, ensemble, output, tell(0.4, 0.6));
        if (!current()) return;
        setKnown((before) => ({ ...before, flips: new Map(before.flips).set(output, tried), share: undefined }));
      };
      run().catch((error: unknown) => {
        if (current() && !isCancelled(error))
          setKnown((before) => ({ ...before, share: undefined, studyFailed: true }));
      });
    },
    [known.ensemble, codes, open],
  );

  return {
    state: known.state,
    ensemble: known.ensemble,
    done: known.done,
    of: known.of,
    decided: known.decided,
    flips: known.flips,
    share: known.share,
    studyFailed: known.studyFailed,
    draw,
    stop,
    study,
  };
}
