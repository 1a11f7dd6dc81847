// This module times the model with persons as objects (`object-model/`) against the engine, in one run: the same request,
// one after the other, so that whatever else the machine does meets both.

import { runModel } from '../../src/sim/engine/run.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';
import { runObjects } from './object-model/object-simulation.ts';
import { cpuSeconds, median } from './timing.ts';

const months = 60;
const pairs = 5;

/** Pairs before the measured ones, so that both are compiled. */
const warmUps = 2;

/** How many times as fast the engine is as the object version: the median of the ratios of interleaved pairs. */
export function compareObjects(request: RunRequest, people: number, isCareful = false): number {
  const small = { ...request, people, months };
  const ratio = () => {
    const objects = cpuSeconds(() => runObjects(small, isCareful));
    return objects / cpuSeconds(() => runModel(small));
  };
  for (let pair = 0; pair < warmUps; pair++) ratio();
  return Number(median(Array.from({ length: pairs }, ratio)).toPrecision(3));
}
