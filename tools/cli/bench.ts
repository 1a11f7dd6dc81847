// This program measures the model's speed: `npm run --silent bench -- --json`. Processor time, the median of five; how it
// stands against the same model with persons as objects; and what a reader waits for while an ensemble runs. With
// `--ensemble` it times that alone; with `--page` the lab in a page of the built game alone; with `--peers` it also installs two libraries for agent-based models and runs one small
// model in all three.

import os from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { centralParameters } from '../../src/evidence/parameter-set.ts';
import { policies, policySettings } from '../../src/policy/policies.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import { burnInMonths, startSimulation } from '../../src/sim/engine/simulation.ts';
import { bytesPerPerson } from '../../src/sim/frame/population.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';
import { compareObjects } from '../bench/compare-objects.ts';
import { comparePeers } from '../bench/compare-peers.ts';
import { type EnsembleTimes, timeEnsemble } from '../bench/time-ensemble.ts';
import { timePage } from '../bench/time-page.ts';
import { cpuSeconds, median } from '../bench/timing.ts';
import { serveRows } from '../sim/node-pool.ts';

const people = 20_000;
const few = 5_000;
const peopleOfEnsembles = 10_000;
const months = 120;
const rounds = 5;

const request = (index: number): RunRequest => ({
  policy: { start: policySettings(policies[index % policies.length]!.id), changes: [] },
  parameters: centralParameters(),
  seed: 417,
  people,
  months,
  shocks: [],
});

if (!isMainThread) serveRows();
else if (process.argv.includes('--ensemble'))
  console.log(JSON.stringify({ ensemble: await ensembleTimes(), ...machine() }));
else if (process.argv.includes('--page')) console.log(JSON.stringify({ page: await timePage(rounds), ...machine() }));
else await measure();

function ensembleTimes(): Promise<EnsembleTimes> {
  return timeEnsemble(import.meta.url, [request(0), request(2)], peopleOfEnsembles, rounds);
}

function machine() {
  return {
    rounds,
    processor: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    runtime: `Node.js ${process.version}`,
  };
}

async function measure(): Promise<void> {
  runModel({ ...request(0), people: 4000 });
  const single = Array.from({ length: rounds }, (_, round) => cpuSeconds(() => runModel(request(round))));
  const pairs = Array.from({ length: rounds }, () =>
    cpuSeconds(() => {
      runModel(request(0));
      runModel(request(2));
    }),
  );
  const personMonths = people * (months + burnInMonths);
  // Objects fit into the processor's caches while they are few, so the ratio depends on how many there are.
  const timesObjects = compareObjects(request(0), people);
  const timesCarefulObjects = compareObjects(request(0), people, true);
  const timesObjectsWhenFew = compareObjects(request(0), few);
  const ensemble = await ensembleTimes();
  const timesPeers = process.argv.includes('--peers') ? await comparePeers() : undefined;
  const report = {
    personMonthsPerSecond: Math.round(personMonths / median(single)),
    runSeconds: median(single),
    pairSeconds: median(pairs),
    people,
    months,
    burnInMonths,
    bytesPerPerson: bytesPerPerson(startSimulation({ ...request(0), people: 1000 }).population),
    timesObjects,
    timesCarefulObjects,
    timesObjectsWhenFew,
    ensemble,
    ...(timesPeers ? { timesPeers } : {}),
    ...machine(),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(report));
  else {
    console.log(`${report.personMonthsPerSecond.toLocaleString('en')} person-months a second of processor time`);
    console.log(
      `one run of ${people} persons and ${months} months: ${report.runSeconds.toFixed(2)} s; a pair: ${report.pairSeconds.toFixed(2)} s`,
    );
    console.log(`${report.bytesPerPerson} bytes a person · ${report.processor} · ${report.runtime}`);
    console.log(
      `the same model with persons as objects: the engine is ${timesObjects} times as fast with ${people} persons (${timesCarefulObjects} times where they are written to spare memory), ${timesObjectsWhenFew} times with ${few}`,
    );
    console.log(
      `an ensemble of ${ensemble.people} persons on ${ensemble.workers} threads: first band after ${ensemble.firstBandSeconds} s, ${ensemble.pairs} pairs after ${ensemble.pairsSeconds} s (${ensemble.pairsProcessorSeconds} s of processor time); a newer question answered after ${ensemble.newerQuestionMilliseconds} ms; longest task of the asking thread ${ensemble.longestTaskMilliseconds} ms`,
    );
    for (const [name, times] of Object.entries(timesPeers ?? {})) {
      console.log(`a small model of the same shape: ${times} times as fast as in ${name}`);
    }
  }
}
