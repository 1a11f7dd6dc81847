// This module runs the model behind the port of `sim`: in a worker, else in slices on the page's own thread. Which of them
// is used changes the speed and nothing else.

import { proxy, type Remote, wrap } from 'comlink';
import { cancelled } from '../sim/engine/cancelled';
import type { PersonFile } from '../sim/person-entries';
import type { RunResult, SimRunner } from '../sim/run-api';
import type { SimWorkerApi } from '../sim/worker-api';
import { createSimLanes } from './sim-lanes';
import { type StartWorker, startWorker, usualWays, WorkerBroke } from './start-worker';

interface Host {
  readonly api: SimWorkerApi | Remote<SimWorkerApi>;
  readonly worker?: Worker;
  /** Rejects when the worker breaks after it had started; never resolves. */
  readonly broken: Promise<never>;
}

/** Make the runner. Nothing is started before the first run. */
export function createSimRunner(ways: readonly StartWorker[] = usualWays): SimRunner {
  let host: Promise<Host> | undefined;
  const onThisThread = (): Host => ({ api: createSimLanes(), broken: new Promise(() => undefined) });
  const start = async (): Promise<Host> => {
    const started = await startWorker(ways);
    if (!started) return onThisThread();
    return { api: wrap<SimWorkerApi>(started.worker), ...started };
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
