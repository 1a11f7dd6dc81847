// These tests hold two writings of a person's month together: the engine's on typed arrays, and the one with objects in
// `tools/bench/object-model`. Both ask the same draws of the same persons. The engine keeps money and beliefs in 32 bits,
// so now and then a person on the edge goes the other way; a rule that differs would move many.

import { describe, expect, it } from 'vitest';
import { centralParameters, withAssumptions } from '../../src/evidence/parameter-set';
import { levers } from '../../src/policy/levers';
import { runModel } from '../../src/sim/engine/run';
import { personState } from '../../src/sim/frame/person-state';
import type { OutputId, RunRequest, RunResult } from '../../src/sim/run-api';
import { headlineIds } from '../../src/world/then-code';
import {
  type ObjectRun,
  ObjectSimulation,
  runObjects,
  runToTheEnd,
} from '../../tools/bench/object-model/object-simulation';
import { aRequest } from '../unit/sim/a-run';

const people = 5000;

/** Largest mean distance of two series, as a share of the mean of the first: a person or two on the edge. */
const closeEnough = 0.005;

/** Share of persons who must be in the same state in the end. */
const sameEnd = 0.999;

/** The headlines, and beside them outputs that answer finely to the rules of harm, money and belief. */
const compared: readonly OutputId[] = [
  ...headlineIds,
  'irregular-departures',
  'reattempts',
  'new-exploitation',
  'identified',
  'remittances',
  'debt-growth',
  'trust-in-authorities',
  'information-accuracy',
];

/** Run the engine, and keep where everybody is in the end. */
const runEngine = (request: RunRequest) => runModel({ ...request, recordLights: true });

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean distance of two series month by month, and the mean size of the first. */
function distance(ours: Float64Array, theirs: Float64Array): { readonly apart: number; readonly size: number } {
  return {
    apart: mean(ours.map((value, month) => Math.abs(value - theirs[month]!))),
    size: Math.abs(mean(ours)),
  };
}

function shareInTheSameState(engine: RunResult, objects: ObjectRun): number {
  const states = engine.lights!.state.subarray(-engine.people);
  return objects.people.filter(({ id, state }) => states[id] === personState[state]).length / engine.people;
}

/** What the two writings disagree in, as sentences. */
function disagreements(engine: RunResult, objects: ObjectRun): string[] {
  const faults = compared.flatMap((id) => {
    const { apart, size } = distance(engine.outputs[id], objects.outputs[id]);
    return apart <= closeEnough * size ? [] : [`${id}: ${apart} apart, where it is ${size}`];
  });
  const same = shareInTheSameState(engine, objects);
  return same >= sameEnd ? faults : [...faults, `only ${same} of persons end in the same state`];
}

const farPolicy = levers
  .filter((_, index) => index % 2 === 0)
  .map((lever) => [lever.id, lever.range?.[1] ?? lever.steps - 1]);

const worlds: Readonly<Record<string, RunRequest>> = {
  'at the status quo': aRequest({ people, months: 48 }),
  'with every second lever at its end': aRequest({
    people,
    months: 48,
    seed: 65_535,
    set: Object.fromEntries(farPolicy),
  }),
  'with rules that are off unless somebody switches them on': aRequest({
    people,
    months: 48,
    seed: 1234,
    parameters: withAssumptions(centralParameters(), {
      'pathway.targeted-tesmar': 0.4,
      'asylum.safe-list-kelumar': 0.3,
      'belief.information-willingness': 0.6,
      'debt.removal-elasticity': -0.5,
    }),
    set: { 'humanitarian-places': 1200, regularisation: 0.1, 'removal-share': 0.8 },
  }),
  'through a pandemic, a displacement and a boom': aRequest({
    people,
    months: 48,
    seed: 7,
    shocks: [
      { id: 'pandemic', month: 3, months: 6 },
      { id: 'displacement', month: 12, months: 12 },
      { id: 'boom', month: 24, months: 12 },
    ],
  }),
};

describe('a person’s month, written twice', () => {
  it.each(Object.entries(worlds))('gives the same headlines and the same lives %s', (_, request) => {
    expect(disagreements(runEngine(request), runObjects(request))).toEqual([]);
  });

  it('disagrees when one of the two has a number wrong', () => {
    const request = worlds['at the status quo']!;
    const factor = request.parameters['exploitation.debt-factor'];
    const wrong = withAssumptions(request.parameters, { 'exploitation.debt-factor': 1.1 * factor });
    expect(disagreements(runEngine(request), runObjects({ ...request, parameters: wrong }))).not.toEqual([]);
  });

  it('disagrees when one of the two leaves out a rule', () => {
    const request = worlds['at the status quo']!;
    /** Nobody hears of anybody but herself. */
    class Unheard extends ObjectSimulation {
      override settle(): void {
        super.settle();
        for (const person of this.people) person.contacts = [person];
      }
    }
    expect(disagreements(runEngine(request), runToTheEnd(new Unheard(request)))).not.toEqual([]);
  });
});
