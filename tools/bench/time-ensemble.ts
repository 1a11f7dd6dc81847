// This module times what a reader waits for while an ensemble runs: the first band, fifty pairs, and how soon a newer question
// is answered. Wall time on two threads, since waiting is what is promised; processor time beside it, since the machine may
// be busy with other things.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { RunRequest } from '../../src/sim/run-api.ts';
import { runEnsemble } from '../../src/uncertainty/paired-ensemble.ts';
import { gather, listed } from '../../src/uncertainty/row-pool.ts';
import { createNodePool } from '../sim/node-pool.ts';
import { median } from './timing.ts';

/** Workers of a machine with two cores. */
const workers = 2;
/** Rows after which a band is shown: fewer would be two ends and nothing between. */
const rowsOfFirstBand = 4;
const pairs = 50;

/** Times of an ensemble: medians of some rounds, each with workers of its own. */
export interface EnsembleTimes {
  readonly workers: number;
  readonly people: number;
  readonly pairs: number;
  readonly firstBandSeconds: number;
  readonly firstBandProcessorSeconds: number;
  readonly pairsSeconds: number;
  readonly pairsProcessorSeconds: number;
  /** From a newer question while workers are busy to the answer of a run of a hundred people and one month. */
  readonly newerQuestionMilliseconds: number;
  /** Longest time for which the thread that asks could not do anything else. */
  readonly longestTaskMilliseconds: number;
}

/** Time ensembles of a pair. `entry` is the program whose threads serve rows. */
export async function timeEnsemble(
  entry: string,
  [a, b]: readonly [RunRequest, RunRequest],
  people: number,
  rounds: number,
): Promise<EnsembleTimes> {
  const found = {
    first: [] as number[],
    firstCpu: [] as number[],
    all: [] as number[],
    cpu: [] as number[],
    newer: [] as number[],
    task: [] as number[],
  };
  const pair = { a: { ...a, people }, b: { ...b, people } };
  for (let round = 0; round < rounds; round++) {
    const pool = createNodePool(entry, workers);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const before = process.cpuUsage();
    const start = performance.now();
    delay.enable();
    await runEnsemble(
      pool,
      { ...pair, rows: pairs },
      {
        onRow: (state, done) => {
          state.answer('deaths');
          if (done !== rowsOfFirstBand) return;
          found.first.push((performance.now() - start) / 1000);
          found.firstCpu.push(processorSeconds(before));
        },
      },
    );
    delay.disable();
    found.all.push((performance.now() - start) / 1000);
    found.cpu.push(processorSeconds(before));
    found.task.push(delay.max / 1e6);
    found.newer.push(await newerQuestion(pool, pair));
    pool.dispose();
  }
  const short = (values: readonly number[]) => Number(median(values).toPrecision(3));
  return {
    workers,
    people,
    pairs,
    firstBandSeconds: short(found.first),
    firstBandProcessorSeconds: short(found.firstCpu),
    pairsSeconds: short(found.all),
    pairsProcessorSeconds: short(found.cpu),
    newerQuestionMilliseconds: short(found.newer),
    longestTaskMilliseconds: short(found.task),
  };
}

/** Processor seconds of all threads since some point. */
function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function newerQuestion(
  pool: ReturnType<typeof createNodePool>,
  pair: { readonly a: RunRequest; readonly b: RunRequest },
) {
  const older = runEnsemble(pool, { ...pair, rows: pairs });
  const refused = older.then(
    () => new Error('The older question was answered.'),
    () => undefined,
  );
  // In the middle of a row on every worker.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const start = performance.now();
  const small = { requests: [{ ...pair.a, people: 100, months: 1 }], months: [0, 1] as const };
  await gather(pool, listed([small]), 'ensemble');
  const took = performance.now() - start;
  const wrong = await refused;
  if (wrong) throw wrong;
  return took;
}
