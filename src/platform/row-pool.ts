// This module runs rows of ensembles on a pool of workers, else in slices on the page's own thread. How many workers there
// are, and which of them is done first, changes the speed and nothing else: rows are told in their order.

import { type Remote, wrap } from 'comlink';
import { cancelled } from '../sim/engine/cancelled';
import type { Measured } from '../uncertainty/measure-row';
import type { RowPool, Rows } from '../uncertainty/row-pool';
import type { RowWorkerApi } from '../uncertainty/row-worker-api';
import { createRowServer } from './row-server';
import { type StartWorker, startWorker, usualWays, WorkerBroke } from './start-worker';

/** Most workers of a pool: more would leave nothing to the page and its map. */
const mostWorkers = 4;

/** Workers for this machine: one a core, at least one, at most four. */
export function usualPoolSize(cores: number = globalThis.navigator?.hardwareConcurrency ?? 1): number {
  return Math.max(1, Math.min(cores || 1, mostWorkers));
}

/** Rows somebody waits for. */
interface Call {
  readonly lane: string;
  readonly rows: Rows;
  readonly onRow: (index: number, measured: Measured) => void;
  readonly settle: (error?: unknown) => void;
  /** First row that nobody has begun. */
  next: number;
  /** First row that has not been told of. */
  told: number;
  /** Rows that were begun by a worker that broke. */
  readonly again: number[];
  /** Rows done before an earlier one. */
  readonly early: Map<number, Measured>;
  over: boolean;
}

/** Something that runs one row at a time. */
interface Slot {
  readonly api: RowWorkerApi | Remote<RowWorkerApi>;
  readonly worker?: Worker;
  readonly broken: Promise<never>;
  busy: { readonly call: Call; readonly ticket: number } | undefined;
}

/** Make a pool. No worker is started before the first row. */
export function createRowPool({
  size = usualPoolSize(),
  ways = usualWays,
}: {
  readonly size?: number;
  readonly ways?: readonly StartWorker[];
} = {}): RowPool {
  const calls: Call[] = [];
  const slots = new Set<Slot>();
  let starting = 0;
  let noWorkers = false;
  /** Counts how often all workers were let go, so that one that starts late is let go too. */
  let life = 0;
  let ticket = 0;

  const end = (call: Call, error?: unknown): void => {
    if (call.over) return;
    call.over = true;
    calls.splice(calls.indexOf(call), 1);
    for (const { busy, api } of slots) if (busy?.call === call) void api.giveUpRow(busy.ticket);
    call.settle(error);
  };

  /** Tell of what is done, as far as no row is missing. */
  const tell = (call: Call): void => {
    try {
      for (let done = call.early.get(call.told); done && !call.over; done = call.early.get(call.told)) {
        call.early.delete(call.told);
        call.told++;
        call.onRow(call.told - 1, done);
      }
    } catch (error) {
      end(call, error);
      return;
    }
    if (call.told === call.rows.count) end(call);
  };

  const work = async (slot: Slot, call: Call, index: number): Promise<void> => {
    ticket++;
    slot.busy = { call, ticket };
    try {
      const measured = await Promise.race([slot.api.measureRow(call.rows.at(index), ticket), slot.broken]);
      if (measured && !call.over) {
        call.early.set(index, measured);
        tell(call);
      }
    } catch (error) {
      if (error instanceof WorkerBroke) {
        // It is not trusted again; its row is run by another, or on this thread.
        slots.delete(slot);
        slot.worker?.terminate();
        noWorkers = true;
        call.again.push(index);
      } else end(call, error);
    } finally {
      slot.busy = undefined;
    }
    pump();
  };

  const start = async (): Promise<void> => {
    const born = life;
    starting++;
    const started = noWorkers ? undefined : await startWorker(ways);
    if (born !== life) {
      started?.worker.terminate();
      return;
    }
    starting--;
    if (started) slots.add({ api: wrap<RowWorkerApi>(started.worker), ...started, busy: undefined });
    else {
      noWorkers = true;
      // One is enough on this thread: more would only take turns.
      if (slots.size === 0)
        slots.add({ api: createRowServer(), broken: new Promise(() => undefined), busy: undefined });
    }
    pump();
  };

  /** Give every idle slot a row, oldest call first; start what is missing. */
  const pump = (): void => {
    const waiting = () => calls.find((call) => call.again.length > 0 || call.next < call.rows.count);
    for (const slot of slots) {
      const call = slot.busy ? undefined : waiting();
      if (call) void work(slot, call, call.again.pop() ?? call.next++);
    }
    if (waiting() && (noWorkers ? slots.size + starting === 0 : slots.size + starting < size)) {
      void start();
      pump();
    }
  };

  const cancel = (lane: string): void => {
    for (const call of calls.filter((item) => item.lane === lane)) end(call, cancelled());
  };

  return {
    measure(rows, onRow, lane) {
      cancel(lane);
      return new Promise((resolve, reject) => {
        const settle = (error?: unknown) => (error === undefined ? resolve() : reject(error));
        const call = { lane, rows, onRow, settle, next: 0, told: 0, again: [], early: new Map(), over: false };
        calls.push(call);
        // Without rows it is done.
        tell(call);
        pump();
      });
    },
    cancel,
    dispose() {
      for (const call of [...calls]) end(call, cancelled());
      life++;
      starting = 0;
      for (const slot of slots) slot.worker?.terminate();
      slots.clear();
    },
  };
}
