// This entry point runs the model beside the page. It holds no rule; results are moved, not copied.

import { expose, transfer } from 'comlink';
import { createRowServer } from './platform/row-server';
import { createSimLanes } from './platform/sim-lanes';
import type { RunResult } from './sim/run-api';
import type { HearMonths, SimWorkerApi } from './sim/worker-api';
import type { RowWorkerApi } from './uncertainty/row-worker-api';

const lanes = createSimLanes();

const api: SimWorkerApi & RowWorkerApi = {
  ...lanes,
  ...createRowServer(),
  run: async (request, lane, onProgress, onMonths) =>
    moved(await lanes.run(request, lane, onProgress, moving(onMonths))),
  runPolicy: async (lane, onProgress, onMonths) => moved(await lanes.runPolicy(lane, onProgress, moving(onMonths))),
  step: (lane, months, onProgress, onMonths) => lanes.step(lane, months, onProgress, moving(onMonths)),
};

function moving(onMonths: HearMonths | undefined): HearMonths | undefined {
  return onMonths && ((block) => onMonths(transfer(block, [block.rows.buffer])));
}

function moved(result: RunResult | undefined): RunResult | undefined {
  if (!result) return undefined;
  const buffers: ArrayBufferLike[] = Object.values(result.outputs).map((series) => series.buffer);
  if (result.lights) buffers.push(result.lights.state.buffer, result.lights.leg.buffer, result.lights.origin.buffer);
  return transfer(result, buffers as ArrayBuffer[]);
}

expose(api);

// The first sign of life: whoever started this worker waits for it before it trusts it.
postMessage('ready');
