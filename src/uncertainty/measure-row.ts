// This module runs one row of an ensemble: several requests that share people, luck and mostly parameters, each summed up
// as the mean of every output over some months. Requests that share their burn-in step it once. It keeps no series.

import { historyOf } from '../sim/engine/history';
import { bearInSteps, monthInSteps } from '../sim/engine/run';
import { burnInMonths, type KeptState, Simulation } from '../sim/engine/simulation';
import { type OutputId, outputIds, type RunRequest } from '../sim/run-api';

/** One row: what is run, and over which months it is summed up. */
export interface Row {
  readonly requests: readonly RunRequest[];
  /** First month after burn-in, and the month after the last. */
  readonly months: readonly [number, number];
}

/** Means of all outputs, in the order of `outputIds`: flows a month, stocks, shares and prices as they are. */
export type Means = Float64Array;

/** Means of every request of a row, in order. */
export type Measured = readonly Means[];

const placeOfOutput = new Map<OutputId, number>(outputIds.map((id, place) => [id, place]));

/** Where an output stands in `Means`. */
export function placeOf(output: OutputId): number {
  return placeOfOutput.get(output)!;
}

/** Run a row; yields the share of it that is done every few milliseconds of work. Drop the generator to cancel. */
export function* measureRow({ requests, months }: Row): Generator<number, Measured, void> {
  const measured: Means[] = [];
  let start: { readonly history: string; readonly state: KeptState } | undefined;
  for (const [index, request] of requests.entries()) {
    const share = (part: number) => (index + part) / requests.length;
    // Only the months that are summed up have to be run.
    const wanted = { ...request, months: months[1] };
    const history = historyOf(wanted, 0);
    const simulation = new Simulation(wanted);
    if (start?.history === history) simulation.takeUp(start.state);
    else {
      for (const _ of bearInSteps(simulation)) yield share(0);
      yield* stepTo(simulation, 0, share);
      // Kept only where the next request begins in the same way.
      const next = requests[index + 1];
      if (next && historyOf(next, 0) === history) start = { history, state: simulation.keep() };
    }
    yield* stepTo(simulation, months[1], share);
    measured.push(meansOf(simulation, months));
  }
  return measured;
}

function* stepTo(
  simulation: Simulation,
  month: number,
  share: (part: number) => number,
): Generator<number, void, void> {
  while (simulation.month < month) {
    for (const part of monthInSteps(simulation)) yield share((simulation.time + part) / simulation.span);
  }
}

function meansOf(simulation: Simulation, [from, to]: readonly [number, number]): Means {
  const means = new Float64Array(outputIds.length);
  for (const [place, id] of outputIds.entries()) {
    const series = simulation.outputs[id];
    let sum = 0;
    for (let month = from; month < to; month++) sum += series[month]!;
    means[place] = sum / (to - from);
  }
  return means;
}

/** Months of work in a row, burn-in included: what progress and patience are reckoned in. */
export function monthsOfRow({ requests, months }: Row): number {
  return requests.length * (burnInMonths + months[1]);
}
