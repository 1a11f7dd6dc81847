// This module is a runner of the model that fetches the real one on the first run, so that the entry stays small.

import type { SimRunner } from '../sim/run-api';

/** Wrap the fetching of a runner as a runner. */
export function createLazySim(load: () => Promise<SimRunner>): SimRunner {
  let runner: Promise<SimRunner> | undefined;
  return {
    run: async (request, options) => {
      runner ??= load();
      try {
        return await (await runner).run(request, options);
      } catch (error) {
        // A runner that never arrived is asked for again next time.
        runner.catch(() => {
          runner = undefined;
        });
        throw error;
      }
    },
    dispose: () => {
      runner?.then(
        (made) => made.dispose(),
        () => undefined,
      );
      runner = undefined;
    },
  };
}
