// These tests hold the runner behind the page: one run a lane, the latest wins, and a worker that never starts costs nothing.

import { describe, expect, it } from 'vitest';
import { createSimLanes } from '../../../src/platform/sim-lanes';
import { createSimRunner } from '../../../src/platform/sim-runner';
import { ModelSession } from '../../../src/sim/engine/model-session';
import { runModel } from '../../../src/sim/engine/run';
import { joinBlocks, outputInBlock } from '../../../src/sim/month-block';
import type { MonthBlock } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const small = aRequest({ people: 1500, months: 24 });

describe('the runner of the model', () => {
  it('gives up a run when a later one takes its lane', async () => {
    const lanes = createSimLanes();
    const first = lanes.run({ ...small, people: 20_000 }, 'lab', () => undefined);
    const second = lanes.run(small, 'lab', () => undefined);
    expect(await first).toBeUndefined();
    expect((await second)?.hash).toBe(runModel(small).hash);
  });

  it('lets lanes run beside each other', async () => {
    const lanes = createSimLanes();
    const [a, b] = await Promise.all([lanes.run(small, 'a', () => undefined), lanes.run(small, 'b', () => undefined)]);
    expect(a?.hash).toBe(b?.hash);
  });

  it('steps only the months that could differ, and tells all of them before it answers', async () => {
    const session = new ModelSession();
    const lanes = createSimLanes(session);
    const blocks: MonthBlock[] = [];
    const hear = async (block: MonthBlock) => {
      await Promise.resolve();
      blocks.push(block);
    };
    await lanes.run(small, 'a', () => undefined);
    const stepped = session.monthsStepped;
    const moved = aRequest({
      people: 1500,
      months: 24,
      policy: { ...small.policy, changes: [{ month: 12, lever: 'enforcement', value: 3 }] },
    });
    const result = await lanes.run(moved, 'a', () => undefined, hear);
    expect(session.monthsStepped - stepped).toBe(12);
    const all = joinBlocks(blocks);
    expect(all.months).toBe(24);
    expect(outputInBlock(all, 23, 'deaths')).toBe(result!.outputs.deaths[23]);
    expect(result!.hash).toBe(runModel(moved).hash);
  });

  it('gives up a run that is cancelled', async () => {
    const lanes = createSimLanes();
    const run = lanes.run({ ...small, people: 20_000 }, 'lab', () => undefined);
    lanes.cancel('lab');
    expect(await run).toBeUndefined();
    expect((await lanes.run(small, 'lab', () => undefined))?.hash).toBe(runModel(small).hash);
  });

  it('runs on this thread when no worker can be made, and says how far it is', async () => {
    const shares: number[] = [];
    const runner = createSimRunner([() => Promise.reject(new Error('no workers here'))]);
    const result = await runner.run({ ...small, people: 12_000 }, { onProgress: (share) => shares.push(share) });
    expect(result.people).toBe(12_000);
    expect(shares.length).toBeGreaterThan(0);
    runner.dispose();
  });

  it('rejects a run that was replaced with an error named Cancelled', async () => {
    const runner = createSimRunner([() => Promise.reject(new Error('no workers here'))]);
    const first = runner.run({ ...small, people: 20_000 }, { lane: 'lab' });
    const fate = first.catch((error: Error) => error.name);
    await runner.run(small, { lane: 'lab' });
    expect(await fate).toBe('Cancelled');
    runner.dispose();
  });
});
