// This module steps a run month by month for tests that look at persons.

import { type ParameterId, withAssumptions } from '../../../src/evidence/parameter-set';
import { type Simulation, startSimulation } from '../../../src/sim/engine/simulation';
import type { OutputId } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

/** Numbers of the model that a test replaces. */
export type Assumed = Partial<Record<ParameterId, number>>;

/** Step a run to its end; `see` looks at every month. */
export function stepThrough(
  request: Parameters<typeof aRequest>[0],
  assume: Assumed = {},
  see: (simulation: Simulation) => void = () => undefined,
): Simulation {
  const plain = aRequest(request);
  const simulation = startSimulation({ ...plain, parameters: withAssumptions(plain.parameters, assume) });
  while (!simulation.done) {
    simulation.openMonth();
    for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
    simulation.closeMonth();
    see(simulation);
  }
  return simulation;
}

/** Sum of an output over the months of a run. */
export function sumOf({ outputs }: Pick<Simulation, 'outputs'>, id: OutputId): number {
  return outputs[id].reduce((sum, value) => sum + value, 0);
}
