// This module runs the model behind the port of `sim`: in a module worker, else in a worker made from inlined code (single
// file, locked frame), else in slices on the page's own thread. Which of them is used changes the speed and nothing else.

import { proxy, type Remote, wrap } from 'comlink';
import type { RunResult, SimRunner } from '../sim/run-api';
import { cancelled } from '../sim/slices';
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

/** Make the runner. Nothing is started before the first run. */
export function createSimRunner(
  ways: readonly StartWorker[] = __SINGLE_FILE__ ? [inlineWorker] : [moduleWorker],
): SimRunner {
  let host: Promise<{ readonly api: SimWorkerApi | Remote<SimWorkerApi>; readonly worker?: Worker }> | undefined;
  const start = async () => {
    for (const way of ways) {
      try {
        const worker = await way();
        await ready(worker);
        return { api: wrap<SimWorkerApi>(worker), worker };
      } catch {
        // The next way is tried; the last one always works.
      }
    }
    return { api: createSimLanes() };
  };
  return {
    async run(request, options = {}): Promise<RunResult> {
      host ??= start();
      const { api, worker } = await host;
      const onProgress = options.onProgress ?? (() => undefined);
      const result = await api.run(request, options.lane ?? 'main', worker ? proxy(onProgress) : onProgress);
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

/** A worker whose script is forbidden fails only after it was made: wait for its first sign of life. */
function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.removeEventListener('error', onError);
      worker.removeEventListener('message', onMessage);
      done();
    };
    const onError = () => settle(() => reject(new Error('the worker did not start')));
    const onMessage = () => settle(resolve);
    worker.addEventListener('error', onError);
    worker.addEventListener('message', onMessage);
  });
}
