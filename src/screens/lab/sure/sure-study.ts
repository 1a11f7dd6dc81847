// This module runs the studies of "how sure are we" for a pair of worlds on a pool of workers: drawn worlds, what decides an
// output, what would turn it. The lab fetches it when a reader first asks.

import { createRowPool } from '../../../platform/row-pool';
import type { OutputId } from '../../../sim/run-api';
import { type TriedFlips, tryFlips } from '../../../uncertainty/confirm-flips';
import { firstLook, strongestOf } from '../../../uncertainty/first-look';
import { type PairedEnsemble, runEnsemble } from '../../../uncertainty/paired-ensemble';
import type { RowPool } from '../../../uncertainty/row-pool';
import { runTornado, type Tornado } from '../../../uncertainty/tornado';
import { encodeWorld } from '../../../world/world-code';
import { requestOf, type WorldPair } from '../lab-worlds';

/** People of each drawn world: half of the lab's, so that fifty pairs take seconds. */
export const drawnPeople = 10_000;

/** Assumptions that a tornado moves: those that moved the output most in a look with few people. */
const movedAssumptions = 16;

/** Studies on one pool. */
export interface SureStudy {
  /** Draw worlds; `onRow` hears of each. Rejects with `Cancelled` when given up. */
  draw(pair: WorldPair, rows: number, onRow: (ensemble: PairedEnsemble, done: number) => void): Promise<PairedEnsemble>;
  /** Move what matters most for an output, one at a time, and answer every open question otherwise. */
  decide(pair: WorldPair, output: OutputId, onShare: (share: number) => void): Promise<Tornado>;
  /** Look for what would turn an output, and try it by runs. */
  flip(
    pair: WorldPair,
    ensemble: PairedEnsemble,
    output: OutputId,
    onShare: (share: number) => void,
  ): Promise<TriedFlips>;
  /** Give up what runs. */
  stop(): void;
  dispose(): void;
}

const lanes = ['draw', 'look', 'decide', 'flip'] as const;

/** Share of a study's time that the look takes, once for all headlines of a pair. */
const shareOfLook = 0.5;

const asked = (pair: WorldPair) => {
  const request = (side: 'a' | 'b') => ({ ...requestOf({ ...pair[side], people: drawnPeople }), recordLights: false });
  return { a: request('a'), b: request('b') };
};

/** Make the studies of a lab. */
export function createSureStudy(pool: RowPool = createRowPool()): SureStudy {
  let looked: { readonly codes: string; readonly look: Promise<Tornado> } | undefined;
  /** The look over all assumptions for a pair; asked again when the pair changes or the look was given up. */
  const lookAt = async (pair: WorldPair, onShare: (share: number) => void): Promise<Tornado> => {
    const codes = `${encodeWorld(pair.a)} ${encodeWorld(pair.b)}`;
    if (looked?.codes !== codes) {
      looked = {
        codes,
        look: firstLook(pool, asked(pair), { lane: 'look', onRow: (_, done, of) => onShare(done / of) }),
      };
    }
    const mine = looked;
    try {
      return await mine.look;
    } catch (error) {
      if (looked === mine) looked = undefined;
      throw error;
    }
  };
  return {
    draw: (pair, rows, onRow) =>
      runEnsemble(pool, { ...asked(pair), rows }, { lane: 'draw', onRow: (state, done) => onRow(state, done) }),
    decide: async (pair, output, onShare) => {
      const look = await lookAt(pair, (share) => onShare(shareOfLook * share));
      return runTornado(
        pool,
        { ...asked(pair), assumptions: strongestOf(look, [output], movedAssumptions) },
        { lane: 'decide', onRow: (_, done, of) => onShare(shareOfLook + (1 - shareOfLook) * (done / of)) },
      );
    },
    flip: async (pair, ensemble, output, onShare) => {
      const look = await lookAt(pair, () => undefined);
      return tryFlips(
        pool,
        ensemble,
        { ...asked(pair), output, look },
        { lane: 'flip', onRow: (_, done, of) => onShare(done / of) },
      );
    },
    stop: () => {
      for (const lane of lanes) pool.cancel(lane);
    },
    dispose: () => pool.dispose(),
  };
}
