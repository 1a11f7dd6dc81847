import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/evidence/parameter-set';
import { createRowPool, usualPoolSize } from '../../../src/platform/row-pool';
import { createRowServer } from '../../../src/platform/row-server';
import { statusQuoSettings } from '../../../src/policy/levers';
import type { RunRequest } from '../../../src/sim/run-api';
import type { Measured, Row } from '../../../src/uncertainty/measure-row';
import { runEnsemble } from '../../../src/uncertainty/paired-ensemble';
import { gather, listed } from '../../../src/uncertainty/row-pool';
import type { RowWorkerApi } from '../../../src/uncertainty/row-worker-api';
import { channelWorker } from '../../support/channel-worker';

const request: RunRequest = {
  policy: { start: statusQuoSettings, changes: [] },
  parameters: centralParameters(),
  seed: 5,
  people: 500,
  months: 6,
  shocks: [],
};
const other: RunRequest = { ...request, policy: { start: { ...statusQuoSettings, enforcement: 3 }, changes: [] } };
const rowWith = (seed: number): Row => ({ requests: [{ ...request, seed }], months: [0, 6] });
const rows = listed([1, 2, 3, 4, 5].map(rowWith));
const longRow: Row = { requests: [{ ...request, people: 20_000, months: 240 }], months: [0, 240] };

/** A worker that serves rows through some server. */
function worker(server: RowWorkerApi = createRowServer()) {
  return channelWorker((port) => {
    expose(server, port);
    setTimeout(() => port.postMessage('ready'), 0);
  });
}

/** A server whose rows are done when the test says so, each as its seed. */
function slowServer() {
  const open: { seed: number; done: () => void }[] = [];
  const givenUp: number[] = [];
  const server: RowWorkerApi = {
    measureRow: ({ requests }, ticket) =>
      new Promise((resolve) => {
        const seed = requests[0]!.seed;
        open.push({ seed, done: () => resolve(givenUp.includes(ticket) ? undefined : [Float64Array.of(seed)]) });
      }),
    giveUpRow: (ticket) => {
      givenUp.push(ticket);
    },
  };
  return { server, open, givenUp };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a pool of workers for rows', () => {
  it('gives the same bits with three workers, with one, and on this thread', async () => {
    const pools = [
      createRowPool({ size: 3, ways: [async () => worker()] }),
      createRowPool({ size: 1, ways: [async () => worker()] }),
      createRowPool({ ways: [() => Promise.reject(new Error('forbidden'))] }),
    ];
    const [three, one, none] = await Promise.all(pools.map((pool) => gather(pool, rows, 'a')));
    expect(three).toEqual(one);
    expect(none).toEqual(one);
    expect(one).toHaveLength(5);
    for (const pool of pools) pool.dispose();
  });

  it('tells of rows in their order, whichever is done first', async () => {
    const { server, open } = slowServer();
    const pool = createRowPool({ size: 2, ways: [async () => worker(server)] });
    const told: number[] = [];
    const all = pool.measure(rows, (index, [means]) => told.push(index, means![0]!), 'a');
    await turn();
    expect(open.map(({ seed }) => seed)).toEqual([1, 2]);
    open[1]!.done();
    await turn();
    expect(told).toEqual([]);
    open[0]!.done();
    await turn();
    expect(told).toEqual([0, 1, 1, 2]);
    while (told.length < 10) {
      for (const row of open) row.done();
      await turn();
    }
    await all;
    expect(told.filter((_, at) => at % 2 === 0)).toEqual([0, 1, 2, 3, 4]);
    pool.dispose();
  });

  it('lets the latest call on a lane win, keeps other lanes, and tells nothing of the older one', async () => {
    const pool = createRowPool({ size: 2, ways: [async () => worker()] });
    const heard: Measured[] = [];
    const older = pool.measure(listed([longRow, longRow, longRow]), (_, measured) => heard.push(measured), 'a');
    const refused = expect(older).rejects.toMatchObject({ name: 'Cancelled' });
    await turn();
    const elsewhere = gather(pool, listed([rowWith(1)]), 'b');
    const newer = gather(pool, rows, 'a');
    await refused;
    expect((await newer)[0]).toEqual((await elsewhere)[0]);
    expect(heard).toEqual([]);
    pool.dispose();
  });

  it('tells the workers that a row is given up, and goes on with the next call when they let go', async () => {
    const { server, open, givenUp } = slowServer();
    const pool = createRowPool({ size: 1, ways: [async () => worker(server)] });
    const first = pool.measure(rows, () => undefined, 'a');
    const refused = expect(first).rejects.toMatchObject({ name: 'Cancelled' });
    await turn();
    pool.cancel('a');
    await refused;
    await turn();
    expect(givenUp).toHaveLength(1);
    const second = gather(pool, listed([rowWith(9)]), 'a');
    open[0]!.done();
    await turn();
    open[1]!.done();
    expect(await second).toEqual([[Float64Array.of(9)]]);
    pool.dispose();
  });

  it('runs a row again on this thread when its worker breaks', async () => {
    const broken = channelWorker((port) => {
      setTimeout(() => port.postMessage('ready'), 0);
      port.addEventListener('message', () => broken.breakDown());
    });
    const pool = createRowPool({ size: 1, ways: [async () => broken] });
    const alone = createRowPool({ ways: [] });
    expect(await gather(pool, rows, 'a')).toEqual(await gather(alone, rows, 'a'));
    pool.dispose();
  });

  it('ends a call with what is wrong with a row, and with nothing when there are no rows', async () => {
    const pool = createRowPool({ size: 1, ways: [async () => worker()] });
    const wrong = listed([{ requests: [{ ...request, people: -1 }], months: [0, 6] }]);
    await expect(gather(pool, wrong, 'a')).rejects.toThrow();
    expect(await gather(pool, listed([]), 'a')).toEqual([]);
    expect(await gather(pool, listed([rowWith(1)]), 'a')).toHaveLength(1);
    pool.dispose();
  });

  it('serves a whole ensemble: bands at every row, the last as if asked alone', async () => {
    const pool = createRowPool({ size: 2, ways: [async () => worker()] });
    const shares: number[] = [];
    const ensemble = await runEnsemble(
      pool,
      { a: request, b: other, rows: 6 },
      { onRow: (state, done, of) => shares.push(state.answer('interceptions').more.of, done, of) },
    );
    expect(shares.slice(0, 3)).toEqual([1, 1, 6]);
    expect(shares.slice(-3)).toEqual([6, 6, 6]);
    const again = await runEnsemble(createRowPool({ ways: [] }), { a: request, b: other, rows: 6 });
    expect(again.answer('interceptions')).toEqual(ensemble.answer('interceptions'));
    expect(ensemble.answer('interceptions').difference.high).not.toBe(0);
    pool.dispose();
  });

  it('has one worker a core, at least one and at most four', () => {
    expect([0, 1, 2, 4, 16].map(usualPoolSize)).toEqual([1, 1, 2, 4, 4]);
  });
});
