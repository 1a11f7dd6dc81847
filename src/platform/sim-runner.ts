// This module runs the model behind the port of `sim`: in a module worker, else in a worker made from inlined code (single
// file, locked frame), else in slices on the page's own thread. Which of them is used changes the speed and nothing else.

import { proxy, type Remote, wrap } from 'comlink';
import { cancelled } from '../sim/engine/cancelled';
import type { RunResult, SimRunner } from '../sim/run-api';
import type { SimWorkerApi } from '../sim/worker-api';
import { createSimLanes } from './sim-lanes';

declare const __SINGLE_FILE__: boolean;

/** Ways to start a worker, in the order in which they are tried; a test hands in its own. */
export type StartWorker = () => Promise<Worker>;

const moduleWorker: StartWorker = async () =>
  new Worker(new URL('../sim.worker.ts', import.meta.url), { type: 'module' });

const inlineWorker: StartWorker = async () => {
  const { default: Inline } = await import('../sim.worker?worker&inline');
  return new Inline();
};

/** Milliseconds after which a worker that gives no sign of life is given up. */
const patience = 8000;

interface Host {
  readonly api: SimWorkerApi | Remote<SimWorkerApi>;
  readonly worker?: Worker;
  /** Rejects when the worker breaks after it had started (memory, a closed tab group); never resolves. */
  readonly broken: Promise<never>;
}

/** Make the runner. Nothing is started before the first run. */
export function createSimRunner(
  ways: readonly StartWorker[] = __SINGLE_FILE__ ? [inlineWorker] : [moduleWorker],
): SimRunner {
  let host: Promise<Host> | undefined;
  const onThisThread = (): Host => ({ api: createSimLanes(), broken: new Promise(() => undefined) });
  const start = async (): Promise<Host> => {
    for (const way of ways) {
      try {
        const worker = await way();
        await firstSign(worker);
        return { api: wrap<SimWorkerApi>(worker), worker, broken: breakOf(worker) };
      } catch {
        // The next way is tried; the last one always works.
      }
    }
    return onThisThread();
  };
  const ask = async ({ api, worker, broken }: Host, ...[request, options = {}]: Parameters<SimRunner['run']>) => {
    const { lane = 'main', onProgress = () => undefined, onMonths } = options;
    const answer = worker
      ? api.run(request, lane, proxy(onProgress), onMonths && proxy(onMonths))
      : api.run(request, lane, onProgress, onMonths);
    return Promise.race([answer, broken]);
  };
  return {
    async run(request, options): Promise<RunResult> {
      host ??= start();
      const current = host;
      let result: RunResult | undefined;
      try {
        result = await ask(await current, request, options);
      } catch (error) {
        if (!(error instanceof WorkerBroke)) throw error;
        // A broken worker is not trusted again: this run and all later ones happen on the page's own thread.
        if (host === current) host = Promise.resolve(onThisThread());
        result = await ask(await host, request, options);
      }
      if (!result) throw cancelled();
      return result;
    },
    dispose() {
      host?.then(
        ({ worker }) => worker?.terminate(),
        () => undefined,
      );
      host = undefined;
    },
  };
}

class WorkerBroke extends Error {}

function breakOf(worker: Worker): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new WorkerBroke('the worker broke')));
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => undefined);
  return broken;
}

/** A worker whose script is forbidden fails only after it was made: wait for its first sign of life. */
function firstSign(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(timer);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('message', onMessage);
      done();
    };
    const onError = () => settle(() => reject(new Error('the worker did not start')));
    const onMessage = () => settle(resolve);
    const timer = setTimeout(onError, patience);
    worker.addEventListener('error', onError);
    worker.addEventListener('message', onMessage);
  });
}
