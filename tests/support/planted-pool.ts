// This module is a pool of rows whose model is a planted formula, so that estimators can be held against what is known.

import { type OutputId, outputIds, type RunRequest } from '../../src/sim/run-api';
import type { RowPool } from '../../src/uncertainty/row-pool';

/** What a planted model gives for a request; outputs it does not name are 0. */
export type Planted = (request: RunRequest, which: number) => Readonly<Partial<Record<OutputId, number>>>;

/** A pool that runs a planted model at once. */
export function plantedPool(model: Planted): RowPool & { readonly ran: () => number } {
  let ran = 0;
  return {
    async measure(rows, onRow) {
      for (let index = 0; index < rows.count; index++) {
        const { requests } = rows.at(index);
        const measured = requests.map((request, which) => {
          const given = model(request, which);
          return Float64Array.from(outputIds, (id) => given[id] ?? 0);
        });
        ran += requests.length;
        onRow(index, measured);
      }
    },
    cancel: () => undefined,
    dispose: () => undefined,
    ran: () => ran,
  };
}
