// This module runs the model: `runModel` at once, `runInSteps` as a generator that can be paused and dropped.

import { addIntegers, addNumbers, digestText, startDigest } from '../../common/digest';
import type { Population } from '../frame/population';
import { outputIds, type RunRequest, type RunResult } from '../run-api';
import { Simulation } from './simulation';

/** Chunks stepped between two pauses: about 4,000 persons, a few milliseconds. */
export const chunksPerPause = 4;

/** Run the model at once. */
export function runModel(request: RunRequest): RunResult {
  const steps = runInSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Run the model; yields the share done (0–1) every few milliseconds of work. Drop the generator to cancel. */
export function* runInSteps(request: RunRequest): Generator<number, RunResult, void> {
  const simulation = new Simulation(request);
  for (const _ of bearInSteps(simulation)) yield 0;
  while (!simulation.done) {
    for (const part of monthInSteps(simulation)) yield (simulation.time + part) / simulation.span;
    yield simulation.time / simulation.span;
  }
  return resultOf(simulation, request);
}

/** Bear all persons; yields every few milliseconds of work. */
export function* bearInSteps(simulation: Simulation): Generator<number, void, void> {
  yield 0;
  for (let chunk = 0; chunk < simulation.chunks; chunk++) {
    simulation.bearChunk(chunk);
    if (chunk % chunksPerPause === chunksPerPause - 1) yield chunk / simulation.chunks;
  }
  simulation.settle();
}

/** Step one month; yields the share of it that is done every few milliseconds of work. */
export function* monthInSteps(simulation: Simulation): Generator<number, void, void> {
  simulation.openMonth();
  for (let chunk = 0; chunk < simulation.chunks; chunk++) {
    simulation.stepChunk(chunk);
    if (chunk % chunksPerPause === chunksPerPause - 1) yield chunk / simulation.chunks;
  }
  simulation.closeMonth();
}

/** Digest of who and where all persons are. */
export function digestOfPersons(population: Population): string {
  const digest = startDigest();
  for (const column of [
    population.origin,
    population.state,
    population.since,
    population.route,
    population.basis,
    population.channel,
    population.marks,
    population.attempts,
    population.severity,
    population.justice,
    population.creditor,
  ]) {
    addIntegers(digest, column);
  }
  for (const column of [
    population.savings,
    population.debt,
    population.trust,
    population.information,
    population.fearSmuggler,
    population.fearRecruiter,
  ]) {
    addNumbers(digest, column);
  }
  return digestText(digest);
}

/** A digest is written in hexadecimal, eight letters for each of its words. */
const hexadecimal = 16;
/** Letters of one word of a digest. */
const lettersOfWord = 8;

/** Gather what a finished simulation answers. */
export function resultOf(simulation: Simulation, request: RunRequest): RunResult {
  const { population } = simulation;
  const { outputs, lights, quay } = simulation.trace;
  const personsHash = digestOfPersons(population);
  const digest = startDigest();
  for (const id of outputIds) addNumbers(digest, outputs[id]);
  for (let at = 0; at < personsHash.length; at += lettersOfWord) {
    addIntegers(digest, [Number.parseInt(personsHash.slice(at, at + lettersOfWord), hexadecimal) | 0]);
  }
  return {
    people: request.people,
    months: request.months,
    seed: request.seed,
    outputs,
    hash: digestText(digest),
    personsHash,
    ...(lights ? { lights: { ...lights, origin: population.origin } } : {}),
    ...(request.recordQuay ? { quay } : {}),
  };
}
