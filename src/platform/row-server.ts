// This module runs rows of ensembles on the thread it is loaded on, in slices, so that one can be given up.

import { cancelledName } from '../sim/engine/cancelled';
import { takeInSlices } from '../sim/engine/slices';
import { measureRow } from '../uncertainty/measure-row';
import type { RowWorkerApi } from '../uncertainty/row-worker-api';
import { giveWay } from './give-way';

/** Make a server of rows on this thread. */
export function createRowServer(): RowWorkerApi {
  const underWay = new Set<number>();
  return {
    measureRow: async (row, ticket) => {
      underWay.add(ticket);
      try {
        return await takeInSlices(measureRow(row), {
          now: () => performance.now(),
          giveWay,
          isCancelled: () => !underWay.has(ticket),
        });
      } catch (error) {
        if (error instanceof Error && error.name === cancelledName) return undefined;
        throw error;
      } finally {
        underWay.delete(ticket);
      }
    },
    giveUpRow: (ticket) => {
      underWay.delete(ticket);
    },
  };
}
