// This module is what a run leaves behind month by month: outputs, persons by state and route, and when asked for the
// lights and the persons at the Quay. Stretches of it are copied out for snapshots and streams. It steps nobody.

import { personState, personStateCount } from '../frame/person-state';
import type { Population } from '../frame/population';
import { monthRow, routeCodeCount } from '../month-block';
import { type MonthBlock, type OutputId, outputIds, type QuayPerson, type RunRequest } from '../run-api';

/** Bits of a byte of a light that hold its leg; the route stands above them. */
const bitsOfLeg = 4;

/** A stretch of a trace, copied. `before` is the stretch it follows; stretches are shared by snapshots and never change. */
export interface TraceStretch {
  readonly from: number;
  readonly to: number;
  readonly before: TraceStretch | undefined;
  readonly rows: Float64Array;
  readonly lightState: Uint8Array | undefined;
  readonly lightLeg: Uint8Array | undefined;
  readonly quay: readonly QuayPerson[];
  readonly bytes: number;
}

/** About what one person at the Quay takes in memory. */
const bytesOfQuayPerson = 240;

/** The trace of one run. Months are counted after burn-in. */
export class RunTrace {
  readonly outputs: Readonly<Record<OutputId, Float64Array>>;
  readonly quay: QuayPerson[] = [];
  readonly lights: { readonly state: Uint8Array; readonly leg: Uint8Array } | undefined;
  private readonly people: number;
  /** Persons by state and by route at month end, in the order of a row. */
  private readonly counts: Float64Array;

  constructor({ people, months, recordLights }: RunRequest) {
    this.people = people;
    this.outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(months)])) as Record<
      OutputId,
      Float64Array
    >;
    this.counts = new Float64Array(months * countsInRow);
    this.lights = recordLights
      ? { state: new Uint8Array(people * months), leg: new Uint8Array(people * months) }
      : undefined;
  }

  /** Write down where everybody is at the end of a month; `stocks` are persons by state, each of `weight` persons. */
  recordPlaces(month: number, population: Population, stocks: Float64Array, weight: number): void {
    const { lights, counts } = this;
    const at = month * countsInRow;
    for (let state = 0; state < personStateCount; state++) counts[at + state] = stocks[state]! * weight;
    const routes = at + personStateCount;
    const first = month * population.count;
    if (lights) lights.state.set(population.state, first);
    for (let person = 0; person < population.count; person++) {
      const onRoad = isOnTheWay(population.state[person]!);
      if (onRoad) counts[routes + population.route[person]!]! += weight;
      if (lights) lights.leg[first + person] = onRoad ? population.route[person]! << bitsOfLeg : 0;
    }
  }

  /** Months `from` to before `to` as rows. */
  block(from: number, to: number): MonthBlock {
    const rows = new Float64Array((to - from) * monthRow.length);
    for (let month = from; month < to; month++) {
      const at = (month - from) * monthRow.length;
      for (let index = 0; index < outputIds.length; index++) rows[at + index] = this.outputs[outputIds[index]!][month]!;
      rows.set(this.counts.subarray(month * countsInRow, (month + 1) * countsInRow), at + monthRow.states);
    }
    return { from, months: to - from, rows };
  }

  /** Copy the months from the end of `before` (or from the start) to before `to`. */
  stretchAfter(before: TraceStretch | undefined, to: number): TraceStretch {
    const from = before?.to ?? 0;
    const { rows } = this.block(from, to);
    const lightState = this.lights?.state.slice(from * this.people, to * this.people);
    const lightLeg = this.lights?.leg.slice(from * this.people, to * this.people);
    const quay = this.quay.filter(({ month }) => month >= from && month < to);
    const lightBytes = (lightState?.byteLength ?? 0) + (lightLeg?.byteLength ?? 0);
    const bytes = rows.byteLength + lightBytes + quay.length * bytesOfQuayPerson;
    return { from, to, before, rows, lightState, lightLeg, quay, bytes };
  }

  /** Write a stretch and all before it into an empty trace. */
  follow(last: TraceStretch | undefined): void {
    const stretches: TraceStretch[] = [];
    for (let stretch = last; stretch; stretch = stretch.before) stretches.unshift(stretch);
    for (const { from, to, rows, lightState, lightLeg, quay } of stretches) {
      for (let month = from; month < to; month++) {
        const at = (month - from) * monthRow.length;
        for (let index = 0; index < outputIds.length; index++) {
          this.outputs[outputIds[index]!][month] = rows[at + index]!;
        }
        this.counts.set(rows.subarray(at + monthRow.states, at + monthRow.length), month * countsInRow);
      }
      if (this.lights && lightState && lightLeg) {
        this.lights.state.set(lightState, from * this.people);
        this.lights.leg.set(lightLeg, from * this.people);
      }
      for (const person of quay) this.quay.push(person);
    }
  }
}

const countsInRow = personStateCount + routeCodeCount;

/** True for states in which the map shows a person on a route. */
function isOnTheWay(state: number): boolean {
  return (
    state === personState.travellingRegular ||
    state === personState.travellingIrregular ||
    state === personState.stranded ||
    state === personState.exploitedEnRoute ||
    state === personState.detained
  );
}
