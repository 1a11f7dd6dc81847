import { expose, proxy, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/evidence/parameter-set';
import { createSimLanes } from '../../../src/platform/sim-lanes';
import { createSimRunner } from '../../../src/platform/sim-runner';
import { statusQuoSettings } from '../../../src/policy/levers';
import { runModel } from '../../../src/sim/engine/run';
import type { Snapshot } from '../../../src/sim/engine/snapshot-cache';
import { joinBlocks, outputInBlock } from '../../../src/sim/month-block';
import type { PersonEntry } from '../../../src/sim/person-entries';
import type { MonthBlock, RunRequest } from '../../../src/sim/run-api';
import type { SimWorkerApi } from '../../../src/sim/worker-api';
import { channelWorker } from '../../support/channel-worker';

const request: RunRequest = {
  policy: { start: statusQuoSettings, changes: [] },
  parameters: centralParameters(),
  seed: 5,
  people: 1000,
  months: 6,
  shocks: [],
};

describe('the runner of the model', () => {
  it('answers the same in a worker as on this thread', async () => {
    const worker = channelWorker((port) => {
      expose(createSimLanes(), port);
      setTimeout(() => port.postMessage('ready'), 0);
    });
    const runner = createSimRunner([async () => worker]);
    expect((await runner.run(request)).hash).toBe(runModel(request).hash);
    runner.dispose();
  });

  it('streams every month from a worker, and before the answer', async () => {
    const worker = channelWorker((port) => {
      expose(createSimLanes(), port);
      setTimeout(() => port.postMessage('ready'), 0);
    });
    const runner = createSimRunner([async () => worker]);
    for (const setting of [1, 3]) {
      const changes = [{ month: 3, lever: 'enforcement', value: setting } as const];
      const blocks: MonthBlock[] = [];
      const result = await runner.run(
        { ...request, policy: { ...request.policy, changes } },
        { onMonths: (block) => blocks.push(block) },
      );
      const all = joinBlocks(blocks);
      expect(all.months).toBe(6);
      expect(outputInBlock(all, 5, 'deaths')).toBe(result.outputs.deaths[5]);
    }
    runner.dispose();
  });

  it('steps, moves, keeps and puts back a policy in a worker as a session does', async () => {
    const worker = channelWorker((port) => expose(createSimLanes(), port));
    const api = wrap<SimWorkerApi>(worker);
    const { policy, ...base } = request;
    const quiet = proxy(() => undefined);
    await api.init(base);
    await api.setPolicy('year', policy);
    expect(await api.step('year', 2, quiet)).toBe(2);
    const kept = await api.snapshot('year');
    const heard: MonthBlock[] = [];
    await api.step(
      'year',
      2,
      quiet,
      proxy((block: MonthBlock) => {
        heard.push(block);
      }),
    );
    expect(joinBlocks(heard)).toMatchObject({ from: 2, months: 2 });
    // A snapshot crosses as plain data and back.
    await api.restore('year', kept as Snapshot);
    await api.setPolicy('year', { enforcement: 3 }, 2);
    const changes = [{ month: 2, lever: 'enforcement', value: 3 } as const];
    const moved = runModel({ ...request, policy: { ...policy, changes } });
    expect((await api.runPolicy('year', quiet))?.hash).toBe(moved.hash);
    await expect(api.step('nobody', 1, quiet)).rejects.toThrow('nobody');
    worker.terminate();
  });

  it('writes the same person file in a worker as on this thread, and streams its entries before the answer', async () => {
    const worker = channelWorker((port) => {
      expose(createSimLanes(), port);
      setTimeout(() => port.postMessage('ready'), 0);
    });
    const runner = createSimRunner([async () => worker]);
    const heard: PersonEntry[] = [];
    const { hash } = await runner.run(request);
    const file = await runner.why(request, 17, { onEntries: (entries) => heard.push(...entries) });
    expect([file.person, file.hash]).toEqual([17, hash]);
    expect(heard).toEqual(file.entries);
    expect(await createSimRunner([]).why(request, 17)).toEqual(file);
    await expect(runner.why(request, 1000)).rejects.toThrow('person 1000');
    runner.dispose();
  });

  it('gives up a person file when the lane is asked for something newer', async () => {
    const runner = createSimRunner([]);
    const older = runner.why({ ...request, people: 20_000 }, 17, { lane: 'twin' });
    const newer = runner.why(request, 18, { lane: 'twin', from: 2, to: 4 });
    await expect(older).rejects.toMatchObject({ name: 'Cancelled' });
    expect((await newer).entries.every(({ month }) => month === 2 || month === 3)).toBe(true);
  });

  it('runs on this thread when no worker may be made', async () => {
    const runner = createSimRunner([() => Promise.reject(new Error('forbidden'))]);
    expect((await runner.run(request)).hash).toBe(runModel(request).hash);
  });

  it('runs on this thread when the script of the worker is blocked', async () => {
    const worker = channelWorker(() => undefined);
    const runner = createSimRunner([
      async () => {
        setTimeout(() => worker.breakDown(), 0);
        return worker;
      },
    ]);
    expect((await runner.run(request)).hash).toBe(runModel(request).hash);
    worker.terminate();
  });

  it('runs again on this thread when the worker breaks in the middle', async () => {
    const worker = channelWorker((port) => {
      setTimeout(() => port.postMessage('ready'), 0);
      port.addEventListener('message', () => worker.breakDown());
    });
    const runner = createSimRunner([async () => worker]);
    expect((await runner.run(request)).hash).toBe(runModel(request).hash);
    runner.dispose();
  });

  it('gives up an older run on the same lane and keeps one on another lane', async () => {
    const runner = createSimRunner([]);
    const long = { ...request, people: 20_000, months: 24 };
    const older = runner.run(long, { lane: 'b' });
    const other = runner.run(request, { lane: 'a' });
    const newer = runner.run(request, { lane: 'b' });
    await expect(older).rejects.toMatchObject({ name: 'Cancelled' });
    expect((await other).hash).toBe((await newer).hash);
  });
});
