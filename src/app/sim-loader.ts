// This module fetches the adapter that runs the model.

import type { SimRunner } from '../sim/run-api';

const files = import.meta.glob<Record<string, () => SimRunner>>('../platform/sim-runner.ts');

/** Fetch and make the runner. */
export async function loadSim(): Promise<SimRunner> {
  const make = (await files['../platform/sim-runner.ts']?.())?.createSimRunner;
  if (!make) throw new Error('the model is missing');
  return make();
}
