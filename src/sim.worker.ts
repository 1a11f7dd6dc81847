// This entry point runs the model beside the page. It holds no rule; results are moved, not copied.

import { expose, transfer } from 'comlink';
import { createSimLanes } from './platform/sim-lanes';
import type { SimWorkerApi } from './sim/worker-api';

const lanes = createSimLanes();

const api: SimWorkerApi = {
  ...lanes,
  async run(request, lane, onProgress, onMonths) {
    const moved: typeof onMonths = onMonths && ((block) => onMonths(transfer(block, [block.rows.buffer])));
    const result = await lanes.run(request, lane, onProgress, moved);
    if (!result) return undefined;
    const buffers: ArrayBufferLike[] = Object.values(result.outputs).map((series) => series.buffer);
    if (result.lights) buffers.push(result.lights.state.buffer, result.lights.leg.buffer, result.lights.origin.buffer);
    return transfer(result, buffers as ArrayBuffer[]);
  },
};

expose(api);

// The first sign of life: whoever started this worker waits for it before it trusts it.
postMessage('ready');
