// These tests hold that a snapshot keeps everything: a field added to a state is in it, or says that it cannot be.

import { describe, expect, it } from 'vitest';
import { bytesOfFields, keepFields, restoreFields } from '../../../src/sim/engine/kept-fields';
import { startSimulation } from '../../../src/sim/engine/simulation';
import { aRequest } from './a-run';

describe('the fields of a snapshot', () => {
  it('are copies: typed arrays stay typed arrays, and nothing shares memory', () => {
    const state = { fear: Float32Array.of(0.1, 0.2), marks: Uint8Array.of(3, 4), concern: 50 };
    const kept = keepFields(state);
    state.fear[0] = 0.9;
    state.concern = 70;
    expect(kept).toEqual({ fear: Float32Array.of(0.1, 0.2), marks: Uint8Array.of(3, 4), concern: 50 });
    expect(bytesOfFields(kept)).toBe(8 + 2 + 8);
    const { fear } = state;
    restoreFields(state, kept);
    expect(state.fear).toBe(fear);
    expect([state.fear[0], state.concern]).toEqual([Math.fround(0.1), 50]);
  });

  it('refuse a field that is neither a number nor a typed array', () => {
    for (const field of [
      { cases: [1, 2] },
      { open: true },
      { name: 'x' },
      { cases: undefined },
      { cases: { open: 1 } },
    ]) {
      expect(() => keepFields({ concern: 50, ...field })).toThrow(TypeError);
    }
    const simulation = startSimulation(aRequest({ people: 50, months: 1 }));
    expect(() => simulation.keep()).not.toThrow();
    Object.assign(simulation, { openCases: new Map() });
    expect(() => simulation.keep()).toThrow('openCases');
  });

  it('go back only into a state that has them', () => {
    expect(() => restoreFields({ fear: new Float32Array(3) }, { fear: new Float32Array(2) })).toThrow(TypeError);
    expect(() => restoreFields({ concern: 1 }, { capital: 1 })).toThrow(TypeError);
  });

  it('hold every column of the population and every number of the macro state', () => {
    const simulation = startSimulation(aRequest({ people: 50, months: 1 }));
    const { population } = simulation.keep();
    expect(Object.keys(population)).toEqual(Object.keys(simulation.population));
  });
});
