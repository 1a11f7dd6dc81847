// This module runs the studies of "how sure are we" for a pair of worlds on a pool of workers: drawn worlds, what decides an
// output, what would turn it. The lab fetches it when a reader first asks.

import { createRowPool } from '../../../platform/row-pool';
import type { OutputId } from '../../../sim/run-api';
import { type TriedFlips, tryFlips } from '../../../uncertainty/confirm-flips';
import { predictFlips } from '../../../uncertainty/flip-points';
import { type PairedEnsemble, runEnsemble } from '../../../uncertainty/paired-ensemble';
import type { RowPool } from '../../../uncertainty/row-pool';
import { runTornado, type Tornado } from '../../../uncertainty/tornado';
import { requestOf, type WorldPair } from '../lab-worlds';

/** People of each drawn world: half of the lab's, so that fifty pairs take seconds. */
export const drawnPeople = 10_000;

/** Assumptions that a tornado moves: those to which the drawn worlds answered most. */
const movedAssumptions = 16;

/** Studies on one pool. */
export interface SureStudy {
  /** Draw worlds; `onRow` hears of each. Rejects with `Cancelled` when given up. */
  draw(pair: WorldPair, rows: number, onRow: (ensemble: PairedEnsemble, done: number) => void): Promise<PairedEnsemble>;
  /** Move what matters most for an output, one at a time, and answer every open question otherwise. */
  decide(
    pair: WorldPair,
    ensemble: PairedEnsemble,
    output: OutputId,
    onShare: (share: number) => void,
  ): Promise<Tornado>;
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

const lanes = ['draw', 'decide', 'flip'] as const;

const asked = (pair: WorldPair) => {
  const request = (side: 'a' | 'b') => ({ ...requestOf({ ...pair[side], people: drawnPeople }), recordLights: false });
  return { a: request('a'), b: request('b') };
};

/** Make the studies of a lab. */
export function createSureStudy(pool: RowPool = createRowPool()): SureStudy {
  return {
    draw: (pair, rows, onRow) =>
      runEnsemble(pool, { ...asked(pair), rows }, { lane: 'draw', onRow: (state, done) => onRow(state, done) }),
    decide: (pair, ensemble, output, onShare) =>
      runTornado(
        pool,
        { ...asked(pair), assumptions: mostMoving(ensemble, output) },
        { lane: 'decide', onRow: (_, done, of) => onShare(done / of) },
      ),
    flip: (pair, ensemble, output, onShare) =>
      tryFlips(
        pool,
        ensemble,
        { ...asked(pair), output },
        { lane: 'flip', onRow: (_, done, of) => onShare(done / of) },
      ),
    stop: () => {
      for (const lane of lanes) pool.cancel(lane);
    },
    dispose: () => pool.dispose(),
  };
}

/** Assumptions between whose ends the response surface moves an output furthest. */
function mostMoving(ensemble: PairedEnsemble, output: OutputId) {
  return predictFlips(ensemble, output)
    .points.map(({ id, gainAtLow, gainAtHigh }) => ({ id, reach: Math.abs(gainAtHigh - gainAtLow) }))
    .sort((x, y) => y.reach - x.reach)
    .slice(0, movedAssumptions)
    .map(({ id }) => id);
}
