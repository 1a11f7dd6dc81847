// This module fetches the adapter that runs the model.

import type { SimRunner } from '../sim/run-api';

/** Fetch and make the runner. */
export async function loadSim(): Promise<SimRunner> {
  const { createSimRunner } = await import('../platform/sim-runner');
  return createSimRunner();
}
