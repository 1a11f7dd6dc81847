// This module is a runner of the model that fetches the real one on the first run, so that the entry stays small.

import type { SimRunner } from '../sim/run-api';

/** Wrap the fetching of a runner as a runner. */
export function createLazySim(load: () => Promise<SimRunner>): SimRunner {
  let runner: Promise<SimRunner> | undefined;
  const ask = async <T>(call: (runner: SimRunner) => Promise<T>): Promise<T> => {
    runner ??= load();
    try {
      return await call(await runner);
    } catch (error) {
      // A runner that never arrived is asked for again next time.
      runner.catch(() => {
        runner = undefined;
      });
      throw error;
    }
  };
  return {
    run: (request, options) => ask((made) => made.run(request, options)),
    why: (request, person, options) => ask((made) => made.why(request, person, options)),
    dispose: () => {
      runner?.then(
        (made) => made.dispose(),
        () => undefined,
      );
      runner = undefined;
    },
  };
}
