// This module runs the model on the thread it is loaded on, in slices, with one call a lane: the latest request wins.
// The worker and the main-thread fallback are both made of it; one session keeps the snapshots of all lanes.

import type { LeverSettings } from '../policy/levers';
import type { PolicySchedule } from '../policy/schedule';
import { cancelledName } from '../sim/engine/cancelled';
import { ModelSession } from '../sim/engine/model-session';
import { takeInSlices } from '../sim/engine/slices';
import { joinBlocks } from '../sim/month-block';
import type { PersonEntry } from '../sim/person-entries';
import type { MonthBlock, RunRequest } from '../sim/run-api';
import type { HearMonths, SimWorkerApi } from '../sim/worker-api';
import { giveWay } from './give-way';

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

  /** Take a call that also tells of what is done meanwhile. */
  async function telling<T, Told>(
    lane: string,
    begin: (hear: ((what: Told) => void) | undefined) => Generator<number, T, void>,
    onProgress: (share: number) => void,
    pass: ((heard: readonly Told[]) => void | Promise<void>) | undefined,
  ): Promise<T | undefined> {
    const teller = pass && createTeller(pass);
    const answer = await onLane(
      lane,
      () => begin(teller?.hear),
      (share) => {
        onProgress(share);
        void teller?.tell();
      },
    );
    if (answer !== undefined) await teller?.tell();
    return answer;
  }
  const joined = (onMonths: HearMonths | undefined) =>
    onMonths && ((blocks: readonly MonthBlock[]) => onMonths(joinBlocks(blocks)));
  const set = ({ policy, ...base }: RunRequest, lane: string) => {
    session.init(base);
    session.setPolicy(lane, policy);
  };

  return {
    run: (request, lane, onProgress, onMonths) => {
      const begin = (hear?: (block: MonthBlock) => void) => {
        set(request, lane);
        return session.run(lane, hear);
      };
      return telling(lane, begin, onProgress, joined(onMonths));
    },
    init: (base) => session.init(base),
    setPolicy: (lane, what, atMonth) => {
      if (atMonth === undefined) session.setPolicy(lane, what as PolicySchedule);
      else session.setPolicy(lane, what as Partial<LeverSettings>, atMonth);
    },
    runPolicy: (lane, onProgress, onMonths) => {
      session.cancel(lane);
      return telling(lane, (hear) => session.run(lane, hear), onProgress, joined(onMonths));
    },
    step: (lane, months, onProgress, onMonths) => {
      session.cancel(lane);
      return telling(lane, (hear) => session.step(lane, months, hear), onProgress, joined(onMonths));
    },
    snapshot: (lane) => session.snapshot(lane),
    restore: (lane, snapshot) => session.restore(lane, snapshot),
    why: (request, person, span, lane, onProgress, onEntries) => {
      const begin = (hear?: (entries: readonly PersonEntry[]) => void) => {
        set(request, lane);
        return session.why(person, lane, { ...span, ...(hear ? { onEntries: hear } : {}) });
      };
      return telling(lane, begin, onProgress, onEntries && ((months) => onEntries(months.flat())));
    },
    cancel: (lane) => {
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
