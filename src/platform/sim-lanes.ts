// This module runs the model on the thread it is loaded on, in slices, with one call a lane: the latest request wins.
// The worker and the main-thread fallback are both made of it; one session keeps the snapshots of all lanes.

import { cancelledName } from '../sim/engine/cancelled';
import { ModelSession } from '../sim/engine/model-session';
import { takeInSlices } from '../sim/engine/slices';
import { joinBlocks } from '../sim/month-block';
import type { PersonEntry } from '../sim/person-entries';
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
      const listener = onMonths && createTeller<MonthBlock>((blocks) => onMonths(joinBlocks(blocks)));
      const begin = () => {
        session.init(request);
        session.setPolicy(lane, request.policy);
        return session.run(lane, listener?.hear);
      };
      const result = await onLane(lane, begin, (share) => {
        onProgress(share);
        listener?.tell();
      });
      if (result) await listener?.tell();
      return result;
    },
    async why(request, person, span, lane, onProgress, onEntries) {
      const listener = onEntries && createTeller<readonly PersonEntry[]>((months) => onEntries(months.flat()));
      const begin = () => {
        session.init(request);
        session.setPolicy(lane, request.policy);
        return session.why(person, lane, { ...span, ...(listener ? { onEntries: listener.hear } : {}) });
      };
      const file = await onLane(lane, begin, (share) => {
        onProgress(share);
        listener?.tell();
      });
      if (file) await listener?.tell();
      return file;
    },
    cancel(lane) {
      serial += 1;
      latest.set(lane, serial);
      session.cancel(lane);
    },
  };
}

/** Gather what is heard, and pass it on some at a time. Waiting for the last `tell` is waiting for all. */
function createTeller<T>(pass: (heard: readonly T[]) => void | Promise<void>): {
  readonly hear: (what: T) => void;
  readonly tell: () => Promise<void>;
} {
  const waiting: T[] = [];
  let told = Promise.resolve();
  return {
    hear: (what) => {
      waiting.push(what);
    },
    // What is passed on goes another way than the answer, and must not be overtaken by it.
    tell: () => {
      if (waiting.length > 0) {
        told = Promise.resolve(pass(waiting.splice(0)));
        // A listener that fails is heard of at the end, with the answer.
        told.catch(() => undefined);
      }
      return told;
    },
  };
}
