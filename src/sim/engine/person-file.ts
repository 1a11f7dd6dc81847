// This module writes a person file: it steps a run once more with a journal on one person. Every number of the run stays
// as it is; only she is written down.

import { chunkSize, tally } from '../month/tallies';
import type { PersonEntry, PersonFile } from '../person-entries';
import type { RunRequest } from '../run-api';
import { FileJournal } from './file-journal';
import { bearInSteps, chunksPerPause, monthInSteps, resultOf } from './run';
import { Simulation } from './simulation';
import { type LedgerOfPerson, ledgerNames, PersonWatch, traitsOfPerson } from './watch-person';

/** Which part of a life is written, and who hears of it meanwhile. */
export interface FileSpan {
  /** First month (after burn-in); 0 by default. */
  readonly from?: number;
  /** The month before which the file ends; the end of the run by default. */
  readonly to?: number;
  /** Hears the entries of each month as it is done. */
  readonly onEntries?: (entries: readonly PersonEntry[]) => void;
}

/**
 * Write the file of a person, from a simulation at or before its first month, or from burn-in when there is none.
 * Yields the share done every few milliseconds of work. Throws a RangeError for a person or months that are not there.
 */
export function* writePersonFile(
  request: RunRequest,
  person: number,
  { from = 0, to = request.months, onEntries }: FileSpan = {},
  simulation: Simulation = new Simulation(request),
): Generator<number, PersonFile, void> {
  if (!(person >= 0 && person < request.people)) throw new RangeError(`There is no person ${person} in this run.`);
  if (!(from >= 0 && from <= to && to <= request.months)) throw new RangeError(`The run has no months ${from}–${to}.`);
  const begun = simulation.time;
  const all = Math.max(1, to - simulation.month);
  if (begun === 0) for (const _ of bearInSteps(simulation)) yield 0;
  while (simulation.month < from) {
    for (const part of monthInSteps(simulation)) yield (simulation.time + part - begun) / all;
  }
  const { population } = simulation;
  const journal = new FileJournal(person);
  const watch = new PersonWatch(population, person);
  const entries: PersonEntry[] = [];
  simulation.listen(journal);
  while (simulation.month < to) {
    const { month } = simulation;
    journal.begin(month);
    let ledger: LedgerOfPerson | undefined;
    simulation.openMonth();
    for (let chunk = 0; chunk < simulation.chunks; chunk++) {
      if (chunk === Math.floor(person / chunkSize)) ledger = stepAround(simulation, person);
      else simulation.stepChunk(chunk);
      if (chunk % chunksPerPause === chunksPerPause - 1) {
        yield (simulation.time + chunk / simulation.chunks - begun) / all;
      }
    }
    simulation.closeMonth();
    const told = [...journal.end(), ...watch.changes(month, ledger!, journal.came('robbery'))];
    for (const entry of told) entries.push(entry);
    onEntries?.(told);
    yield (simulation.time - begun) / all;
  }
  simulation.listen(undefined);
  const { seed, people } = request;
  const who = traitsOfPerson(population, person);
  const file = { person, seed, people, from, to, who, start: watch.start, entries };
  return simulation.done ? { ...file, hash: resultOf(simulation, request).hash } : file;
}

/** Step a person's chunk in its order, and see what her own step adds to its sums of money. */
function stepAround(simulation: Simulation, person: number): LedgerOfPerson {
  const chunk = Math.floor(person / chunkSize);
  const first = chunk * chunkSize;
  const row = simulation.rowOf(chunk);
  simulation.stepPersons(chunk, first, person);
  const before = ledgerNames.map((name) => row[tally[name]]!);
  simulation.stepPersons(chunk, person, person + 1);
  const moved = ledgerNames.map((name, index) => [name, row[tally[name]]! - before[index]!]);
  simulation.stepPersons(chunk, person + 1, Math.min(simulation.population.count, first + chunkSize));
  return Object.fromEntries(moved) as LedgerOfPerson;
}
