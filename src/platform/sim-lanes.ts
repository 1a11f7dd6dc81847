// This module runs the model on the thread it is loaded on, in slices, with one run a lane: the latest request wins.
// The worker and the main-thread fallback are both made of it.

import { cancelledName, runInSlices } from '../sim/engine/slices';
import type { RunRequest, RunResult } from '../sim/run-api';
import type { SimWorkerApi } from '../sim/worker-api';

/** A turn for everything else; a message channel is not slowed down in background tabs as a timer is. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(0);
  });
}

/** Make a runner of lanes on this thread. */
export function createSimLanes(): SimWorkerApi {
  const latest = new Map<string, number>();
  let serial = 0;
  return {
    async run(request: RunRequest, lane: string, onProgress): Promise<RunResult | undefined> {
      serial += 1;
      const mine = serial;
      latest.set(lane, mine);
      try {
        return await runInSlices(request, {
          now: () => performance.now(),
          giveWay,
          isCancelled: () => latest.get(lane) !== mine,
          onProgress,
        });
      } catch (error) {
        if (error instanceof Error && error.name === cancelledName) return undefined;
        throw error;
      }
    },
  };
}
