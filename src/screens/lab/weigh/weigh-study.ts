// This module runs all policies, and the reader's own world B, over drawn worlds, so that they can be weighed against each other.
// It keeps what was measured: other weights need no other runs.

import { createRowPool } from '../../../platform/row-pool';
import { type PolicyId, policies } from '../../../policy/policies';
import { DrawnRows } from '../../../uncertainty/drawn-rows';
import type { Measured } from '../../../uncertainty/measure-row';
import type { RowPool } from '../../../uncertainty/row-pool';
import { requestOf, type WorldPair, worldOf } from '../lab-worlds';

/** One that takes part. */
export interface Contender {
  /** The policy; undefined for the reader's own world. */
  readonly preset: PolicyId | undefined;
}

/** Worlds drawn, and the people of each. */
export const weighedRows = 24;
const weighedPeople = 5000;

/** Everyone who takes part: all policies, and world B where levers were moved in it. */
export function contendersOf(pair: WorldPair): Contender[] {
  const all = policies.map(({ id }): Contender => ({ preset: id }));
  return pair.b.changes.length > 0 ? [...all, { preset: undefined }] : all;
}

/** Rows as they come. */
export interface WeighStudy {
  run(pair: WorldPair, matched: boolean, onRow: (rows: readonly Measured[]) => void): Promise<void>;
  stop(): void;
  dispose(): void;
}

const lane = 'weigh';

/** Make a study. */
export function createWeighStudy(pool: RowPool = createRowPool()): WeighStudy {
  return {
    async run(pair, matched, onRow) {
      const requests = contendersOf(pair).map(({ preset }) => {
        const world =
          preset === undefined ? pair.b : { ...worldOf(preset, pair.b.seed, matched), assumptions: pair.b.assumptions };
        return { ...requestOf({ ...world, people: weighedPeople }), recordLights: false };
      });
      const rows: Measured[] = [];
      await pool.measure(
        new DrawnRows({ requests }, weighedRows),
        (_, measured) => {
          rows.push(measured);
          onRow([...rows]);
        },
        lane,
      );
    },
    stop: () => pool.cancel(lane),
    dispose: () => pool.dispose(),
  };
}
