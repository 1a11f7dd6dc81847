// This module starts a worker of the model and waits for its first sign of life: a module worker, else one made from
// inlined code (single file, locked frame). It does not know what the worker is asked.

declare const __SINGLE_FILE__: boolean;

/** Ways to start a worker, in the order in which they are tried; a test hands in its own. */
export type StartWorker = () => Promise<Worker>;

/** A worker that has given a sign of life. */
export interface StartedWorker {
  readonly worker: Worker;
  /** Rejects with `WorkerBroke` when the worker breaks after it had started (memory, a closed tab group); never resolves. */
  readonly broken: Promise<never>;
}

/** The error of a worker that broke. */
export class WorkerBroke extends Error {}

const moduleWorker: StartWorker = async () =>
  new Worker(new URL('../sim.worker.ts', import.meta.url), { type: 'module' });

const inlineWorker: StartWorker = async () => {
  const { default: Inline } = await import('../sim.worker?worker&inline');
  return new Inline();
};

/** The ways of this build. */
export const usualWays: readonly StartWorker[] = __SINGLE_FILE__ ? [inlineWorker] : [moduleWorker];

/** Milliseconds after which a worker that gives no sign of life is given up. */
const patience = 8000;

/** Start a worker; undefined when none may be made. */
export async function startWorker(ways: readonly StartWorker[]): Promise<StartedWorker | undefined> {
  for (const way of ways) {
    try {
      const worker = await way();
      await firstSign(worker);
      return { worker, broken: breakOf(worker) };
    } catch {
      // The next way is tried; whoever asks has a way without workers.
    }
  }
  return undefined;
}

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
