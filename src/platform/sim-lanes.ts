// This module runs the model on the thread it is loaded on, in slices, with one call a lane: the latest request wins.
// The worker and the main-thread fallback are both made of it; one session keeps the snapshots of all lanes.

import { cancelledName } from '../sim/engine/cancelled';
import { ModelSession } from '../sim/engine/model-session';
import { takeInSlices } from '../sim/engine/slices';
import { joinBlocks } from '../sim/month-block';
import type { MonthBlock } from '../sim/run-api';
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
export function createSimLanes(session: ModelSession = new ModelSession()): SimWorkerApi {
  const latest = new Map<string, number>();
  let serial = 0;

  /** Take a call's steps until it is done or a later call has its lane; then undefined. */
  async function onLane<T>(
    lane: string,
    begin: () => Generator<number, T, void>,
    onTick: (share: number) => void,
  ): Promise<T | undefined> {
    serial += 1;
    const mine = serial;
    latest.set(lane, mine);
    try {
      return await takeInSlices(begin(), {
        now: () => performance.now(),
        giveWay,
        isCancelled: () => latest.get(lane) !== mine,
        onProgress: onTick,
      });
    } catch (error) {
      if (error instanceof Error && error.name === cancelledName) return undefined;
      throw error;
    }
  }

  return {
    async run(request, lane, onProgress, onMonths) {
      const waiting: MonthBlock[] = [];
      let told = Promise.resolve();
      const tell = () => {
        if (!onMonths || waiting.length === 0) return;
        told = Promise.resolve(onMonths(joinBlocks(waiting.splice(0))));
        // Whoever listens and fails is told so at the end, by the answer.
        told.catch(() => undefined);
      };
      const begin = () => {
        session.init(request);
        session.setPolicy(lane, request.policy);
        return session.run(lane, onMonths && ((block) => waiting.push(block)));
      };
      const result = await onLane(lane, begin, (share) => {
        onProgress(share);
        tell();
      });
      if (!result) return undefined;
      // Months go another way than the answer, and must not be overtaken by it.
      tell();
      await told;
      return result;
    },
    cancel(lane) {
      serial += 1;
      latest.set(lane, serial);
      session.cancel(lane);
    },
  };
}
