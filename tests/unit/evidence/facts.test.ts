// These tests read the evidence as data: what it holds, and what it must never claim.

import { describe, expect, it } from 'vitest';
import { factById, facts, sourceById } from '../../../src/evidence/facts';
import { parameterNotes } from '../../../src/evidence/parameter-notes';
import {
  centralParameters,
  isParameterId,
  type ParameterId,
  parameters,
  withAssumptions,
} from '../../../src/evidence/parameter-set';

describe('the facts', () => {
  it('are the 135 items of the evidence base, in nine domains', () => {
    expect(facts.length).toBe(135);
    const domains = new Map<string, number>();
    for (const fact of facts) domains.set(fact.id.slice(0, 3), (domains.get(fact.id.slice(0, 3)) ?? 0) + 1);
    expect(Object.fromEntries(domains)).toEqual({
      BRD: 18,
      FIS: 5,
      INF: 6,
      JRN: 29,
      JUS: 12,
      POL: 5,
      PVT: 6,
      SMG: 18,
      TRF: 36,
    });
  });

  it('claim nothing as checked in the primary source', () => {
    expect(facts.filter((fact) => fact.label === 'checked in the primary')).toEqual([]);
    expect(parameters.filter((spec) => spec.label === 'checked in the primary')).toEqual([]);
  });

  it('say what speaks against them where studies disagree', () => {
    const debtBondage = factById('SMG-09');
    expect(debtBondage?.contradictedBy.length).toBeGreaterThan(0);
    expect(factById('JRN-09')?.value).toBe(-0.35);
    expect(factById('JRN-10')?.note).toContain('deterrence');
  });

  it('lead to a source each, with an address wherever a page was read', () => {
    for (const fact of facts) {
      const sources = fact.sources.map(sourceById);
      expect(sources.every((source) => source !== undefined)).toBe(true);
      if (fact.label === 'read second-hand') expect(sources.some((source) => source?.url)).toBe(true);
    }
  });
});

describe('the words about numbers', () => {
  it('lead from every number to facts that exist, and say in a sentence what it is', () => {
    for (const spec of parameters) {
      const notes = parameterNotes(spec.id);
      expect(notes.description.length, spec.id).toBeGreaterThan(5);
      for (const code of notes.facts) expect(factById(code), `${spec.id} ${code}`).toBeDefined();
    }
  });
});

describe('a set of parameters', () => {
  it('holds the central value of every number until an assumption replaces it', () => {
    const central = centralParameters();
    expect(central['money.place-premium']).toBe(2.7);
    const changed = withAssumptions(central, { 'money.place-premium': 4 });
    expect(changed['money.place-premium']).toBe(4);
    expect(central['money.place-premium']).toBe(2.7);
  });

  it('refuses a number that does not exist', () => {
    expect(isParameterId('money.gold')).toBe(false);
    expect(() => withAssumptions(centralParameters(), { ['money.gold' as ParameterId]: 1 })).toThrow(/no parameter/);
  });

  it('lies inside its ranges, and calls most of its prices what they are: assumptions', () => {
    for (const spec of parameters) {
      expect(spec.value, spec.id).toBeGreaterThanOrEqual(spec.low);
      expect(spec.value, spec.id).toBeLessThanOrEqual(spec.high);
    }
    expect(parameters.some((spec) => spec.label === 'assumption')).toBe(true);
  });
});
