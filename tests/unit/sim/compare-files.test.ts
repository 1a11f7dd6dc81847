// These tests write small lives by hand and ask where two of them part.

import { describe, expect, it } from 'vitest';
import { compareFiles } from '../../../src/sim/compare-files';
import { writePersonFile } from '../../../src/sim/engine/person-file';
import type { ChoiceEntry, HazardEntry, PersonEntry, PersonFile, StateEntry } from '../../../src/sim/person-entries';
import { aRequest } from './a-run';

const steps = writePersonFile(aRequest({ people: 40, months: 2 }), 7);
let step = steps.next();
while (!step.done) step = steps.next();
const empty: PersonFile = { ...step.value, to: 12, entries: [] };

const life = (...entries: PersonEntry[]): PersonFile => ({ ...empty, entries });
const hazard = (month: number, event: HazardEntry['event'], luck: number, chance: number): HazardEntry => ({
  kind: 'hazard',
  month,
  event,
  chance,
  luck,
  came: luck < chance,
  nearly: luck >= chance && luck < 2 * chance,
});
const plan = (month: number, chosen: string): ChoiceEntry => ({
  kind: 'choice',
  month,
  choice: 'plan',
  weighed: [],
  chosen,
});
const enters = (month: number, from: StateEntry['from'], to: StateEntry['to']): StateEntry => ({
  kind: 'state',
  month,
  from,
  to,
  route: 0,
});

describe('two lives', () => {
  it('are one while only chances differ', () => {
    const a = life(hazard(3, 'apprehension', 0.5, 0.1), hazard(4, 'exploitation', 0.9, 0.2));
    const b = life({ kind: 'quiet', month: 3, hazards: [['apprehension', 0.02]] });
    expect(compareFiles(a, b)).toBeUndefined();
  });

  it('do not part at an offer that was turned down, nor at a thought that changed no plan', () => {
    const a = life(hazard(3, 'deliberate', 0.1, 0.17), hazard(3, 'recruiterReaches', 0.1, 0.2), plan(3, 'stay'));
    const b = life(hazard(3, 'deliberate', 0.1, 0.17), hazard(3, 'recruiterReaches', 0.1, 0.05), plan(3, 'stay'));
    expect(compareFiles(a, b)).toBeUndefined();
    expect(compareFiles(a, life())).toBeUndefined();
  });

  it('part at the offer when it is the one she takes', () => {
    const a = life(
      hazard(3, 'deliberate', 0.1, 0.17),
      hazard(3, 'recruiterReaches', 0.1, 0.2),
      plan(3, 'recruiter'),
      enters(3, 'origin', 'travellingIrregular'),
    );
    const missed = hazard(3, 'recruiterReaches', 0.1, 0.05);
    const b = life(hazard(3, 'deliberate', 0.1, 0.17), missed, plan(3, 'stay'));
    expect(compareFiles(a, b)).toEqual({ month: 3, mechanism: 'recruiterReaches', a: a.entries[1], b: missed });
    expect(compareFiles(b, a)?.mechanism).toBe('recruiterReaches');
  });

  it('part at the first of several events, with what it was in the other life', () => {
    const caught = hazard(5, 'apprehension', 0.01, 0.012);
    const a = life(caught, enters(5, 'irregular', 'detained'), hazard(6, 'detentionEnds', 0.1, 0.5));
    const b = life(hazard(5, 'voluntaryReturn', 0.003, 0.004), enters(5, 'irregular', 'returnedVoluntary'), {
      kind: 'quiet',
      month: 5,
      hazards: [['apprehension', 0.006]],
    });
    expect(compareFiles(a, b)).toEqual({
      month: 5,
      mechanism: 'apprehension',
      a: caught,
      b: { ...caught, chance: 0.006, came: false, nearly: true },
    });
  });

  it('part at a state when a term ended in one of them without any draw', () => {
    const opened = enters(8, 'tied', 'open');
    expect(compareFiles(life(), life(opened))).toEqual({ month: 8, mechanism: 'enters-open', a: undefined, b: opened });
  });
});
