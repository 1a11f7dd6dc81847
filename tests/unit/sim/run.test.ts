// These tests hold the run as a whole: same request, same bits; what touches nobody changes nobody; nobody is lost.

import { describe, expect, it } from 'vitest';
import { leverById, optionIndex } from '../../../src/policy/levers';
import { digestOfPersons, resultOf, runModel } from '../../../src/sim/engine/run';
import { startSimulation } from '../../../src/sim/engine/simulation';
import { personState, personStateCount } from '../../../src/sim/frame/person-state';
import { bytesPerPerson } from '../../../src/sim/frame/population';
import { outputSpecs } from '../../../src/sim/output-specs';
import { reservedPersons, reservedUntilMonth } from '../../../src/sim/people/reserved';
import { outputIds } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const plain = runModel(aRequest());

describe('a run', () => {
  it('gives the same bits for the same request, and others for another seed', () => {
    const again = runModel(aRequest());
    expect([again.hash, again.personsHash]).toEqual([plain.hash, plain.personsHash]);
    expect(runModel(aRequest({ seed: 418 })).hash).not.toBe(plain.hash);
  });

  it('changes no bit when chunks of persons are stepped in another order', () => {
    const request = aRequest();
    const simulation = startSimulation(request);
    while (!simulation.done) {
      simulation.openMonth();
      for (let chunk = simulation.chunks - 1; chunk >= 0; chunk--) simulation.stepChunk(chunk);
      simulation.closeMonth();
    }
    expect(resultOf(simulation, request).hash).toBe(plain.hash);
  });

  it('leaves every person as she is when a lever touches nobody', () => {
    const onCall = optionIndex(leverById('guardian'), 'on-call') ?? 1;
    expect(runModel(aRequest({ set: { guardian: onCall } })).hash).toBe(plain.hash);
  });

  it('changes the purse and no person when a lever only costs money', () => {
    const parameters = { ...aRequest().parameters, 'cost.enforcement': 1 };
    const cheaper = runModel(aRequest({ parameters }));
    expect(cheaper.personsHash).toBe(plain.personsHash);
    expect(cheaper.outputs['gross-spend'][30]).toBeLessThan(plain.outputs['gross-spend'][30]!);
  });

  it('is the same up to the month in which a lever moves', () => {
    const request = aRequest();
    const later = runModel({
      ...request,
      policy: { ...request.policy, changes: [{ month: 20, lever: 'enforcement', value: 3 }] },
    });
    expect([...later.outputs['irregular-arrivals'].subarray(0, 20)]).toEqual([
      ...plain.outputs['irregular-arrivals'].subarray(0, 20),
    ]);
    expect(later.hash).not.toBe(plain.hash);
  });

  it('loses nobody: states add up to all persons in every month', () => {
    const request = aRequest({ people: 1500, set: { enforcement: 3, 'work-visas': 4000 } });
    const simulation = startSimulation(request);
    while (!simulation.done) {
      simulation.openMonth();
      for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
      simulation.closeMonth();
      expect(simulation.stocks.length).toBe(personStateCount);
      expect(simulation.stocks.reduce((sum, count) => sum + count, 0)).toBe(request.people);
    }
  });

  it('never brings back the dead', () => {
    const { lights, people, months } = runModel(aRequest({ recordLights: true }));
    let dead = 0;
    for (let person = 0; person < people; person++) {
      let gone = false;
      for (let month = 0; month < months; month++) {
        const state = lights!.state[month * people + person]!;
        if (gone) expect(state).toBe(personState.dead);
        gone = state === personState.dead;
      }
      if (gone) dead++;
    }
    expect(dead).toBeGreaterThan(0);
  });

  it('answers every output with a number for every month', () => {
    expect(Object.keys(plain.outputs).sort()).toEqual([...outputIds].sort());
    for (const id of outputIds) {
      expect(plain.outputs[id]).toHaveLength(36);
      // Only money may be below nothing: legal workers can pay in more than is spent, and a policy can spend less than usual.
      const money = id === 'net-cost' || id === 'public-debt';
      const fits = (value: number) => Number.isFinite(value) && (value >= 0 || money);
      expect(plain.outputs[id].every(fits), id).toBe(true);
      expect(outputSpecs[id].unit).toMatch(/\w/);
    }
  });

  it('keeps a person under 160 bytes', () => {
    expect(bytesPerPerson(startSimulation(aRequest({ people: 500 })).population)).toBeLessThan(160);
  });

  it('keeps the reserved lives at home until their story starts', () => {
    const { lights, people } = runModel(aRequest({ recordLights: true }));
    for (const { person } of Object.values(reservedPersons)) {
      for (let month = 0; month < reservedUntilMonth; month++) {
        expect(lights!.state[month * people + person]).toBe(personState.origin);
      }
    }
  });

  it('records everybody at the Quay with what an officer may learn', () => {
    const { quay } = runModel(aRequest({ recordQuay: true, people: 6000 }));
    expect(quay!.length).toBeGreaterThan(50);
    expect(quay!.some((person) => person.month >= 24)).toBe(true);
    for (const person of quay!) {
      expect(person.minor).toBe(person.ageBand === 0);
      if (person.regular) expect(person.papers).toBe(0);
    }
  });

  it('adds persons, and moves none, when a lottery has more places', () => {
    const people = 6000;
    const winners = (visas: number) => {
      const { lights } = runModel(aRequest({ people, set: { 'work-visas': visas }, months: 12, recordLights: true }));
      return (month: number) =>
        Array.from({ length: people }, (_, person) => person).filter(
          (person) => lights!.state[month * people + person] === personState.travellingRegular,
        );
    };
    const few = winners(800);
    const many = winners(4000);
    // Until somebody more wins, both worlds are one; in that month all who won before still win.
    let month = 0;
    while (month < 12 && few(month).length === many(month).length) month++;
    expect(month).toBeLessThan(12);
    expect(many(month)).toEqual(expect.arrayContaining(few(month)));
    expect(many(month).length).toBeGreaterThan(few(month).length);
  });

  it('digests persons, not only sums', () => {
    const simulation = startSimulation(aRequest({ people: 300 }));
    const before = digestOfPersons(simulation.population);
    simulation.population.debt[7]! += 1;
    expect(digestOfPersons(simulation.population)).not.toBe(before);
  });
});
