// This module runs the model behind the port of `sim`: in a module worker, else in a worker made from inlined code (single
// file, locked frame), else in slices on the page's own thread. Which of them is used changes the speed and nothing else.

import { proxy, type Remote, wrap } from 'comlink';
import { cancelled } from '../sim/engine/cancelled';
import type { PersonFile } from '../sim/person-entries';
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
  /** Ask the host; a worker that breaks is not trusted again, and this call and all later ones happen on this thread. */
  const ask = async <T>(call: (host: Host) => Promise<T | undefined>): Promise<T> => {
    host ??= start();
    const current = host;
    let answer: T | undefined;
    try {
      const asked = await current;
      answer = await Promise.race([call(asked), asked.broken]);
    } catch (error) {
      if (!(error instanceof WorkerBroke)) throw error;
      if (host === current) host = Promise.resolve(onThisThread());
      answer = await call(await host);
    }
    if (!answer) throw cancelled();
    return answer;
  };
  return {
    run(request, { lane = 'main', onProgress = () => undefined, onMonths } = {}): Promise<RunResult> {
      return ask(({ api, worker }) =>
        worker
          ? api.run(request, lane, proxy(onProgress), onMonths && proxy(onMonths))
          : api.run(request, lane, onProgress, onMonths),
      );
    },
    why(
      request,
      person,
      { lane = 'main', from, to, onProgress = () => undefined, onEntries } = {},
    ): Promise<PersonFile> {
      const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      return ask(({ api, worker }) =>
        worker
          ? api.why(request, person, span, lane, proxy(onProgress), onEntries && proxy(onEntries))
          : api.why(request, person, span, lane, onProgress, onEntries),
      );
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
