// These tests listen to single persons: what a journal is told is what happened, and listening changes nothing.

import { describe, expect, it } from 'vitest';
import { resultOf, runModel } from '../../../src/sim/engine/run';
import { startSimulation } from '../../../src/sim/engine/simulation';
import { events } from '../../../src/sim/frame/events';
import type { Journal } from '../../../src/sim/month/journal';
import type { MonthStage } from '../../../src/sim/month/month-stage';
import type { Way, Weighed } from '../../../src/sim/weighed';
import { aRequest } from './a-run';

interface Heard {
  readonly chances: { readonly event: number; readonly chance: number; readonly luck: number }[];
  readonly ways: { readonly event: number; readonly luck: number; readonly ways: readonly Way[] }[];
  readonly choices: { readonly name: string; readonly weighed: readonly Weighed[]; readonly chosen: string }[];
  readonly factors: { readonly base: number; readonly factors: readonly Way[] }[];
}

const request = aRequest({ people: 700, months: 48 });

/** Listen to one person of a run. */
function listenTo(person: number, into: Heard): string {
  const simulation = startSimulation(request);
  const journal: Journal = {
    person,
    chance: (event, chance, luck) => into.chances.push({ event, chance, luck }),
    ways: (event, luck, ways) => into.ways.push({ event, luck, ways }),
    choice: (name, weighed, chosen) => into.choices.push({ name, weighed, chosen }),
    factors: (_event, base, factors) => into.factors.push({ base, factors }),
  };
  (simulation as unknown as { readonly stage: MonthStage }).stage.journal = journal;
  while (!simulation.done) {
    simulation.openMonth();
    for (let chunk = 0; chunk < simulation.chunks; chunk++) simulation.stepChunk(chunk);
    simulation.closeMonth();
  }
  return resultOf(simulation, request).hash;
}

describe('a journal', () => {
  const heard: Heard = { chances: [], ways: [], choices: [], factors: [] };
  const plain = runModel(request).hash;
  const hashes = Array.from({ length: 30 }, (_, index) => listenTo(20 + index * 3, heard));

  it('changes no bit of a run', () => {
    expect(new Set(hashes)).toEqual(new Set([plain]));
  });

  it('hears chances with their luck, and knows the events', () => {
    const known = new Set<number>(Object.values(events));
    expect(heard.chances.length).toBeGreaterThan(500);
    for (const { event, chance, luck } of heard.chances) {
      expect(known.has(event)).toBe(true);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(luck > 0 && luck < 1).toBe(true);
    }
  });

  it('hears the ways of one draw as chances that fit into one', () => {
    expect(heard.ways.length).toBeGreaterThan(10);
    for (const { ways } of heard.ways) {
      expect(ways.every(([, chance]) => chance >= 0)).toBe(true);
      expect(ways.reduce((sum, [, chance]) => sum + chance, 0)).toBeLessThan(1 + 1e-9);
    }
  });

  it('hears every alternative that was weighed, and the best of worth and luck was chosen', () => {
    expect(heard.choices.filter(({ name }) => name === 'plan').length).toBeGreaterThan(50);
    expect(heard.choices.filter(({ name }) => name === 'route').length).toBeGreaterThan(0);
    for (const { weighed, chosen } of heard.choices) {
      const total = ({ worth, luck }: Weighed) => worth + luck;
      const best = weighed.reduce((most, one) => (total(one) > total(most) ? one : most));
      expect(best.alternative).toBe(chosen);
    }
  });

  it('hears what makes the hazard of exploitation large or small', () => {
    expect(heard.factors.length).toBeGreaterThan(10);
    for (const { base, factors } of heard.factors) {
      expect(factors.map(([name]) => name)).toEqual(['networks', 'debt', 'recruiter', 'minor', 'knowledge']);
      const chance = factors.reduce((product, [, factor]) => product * factor, base);
      expect(heard.chances.some((one) => Math.abs(one.chance - Math.min(0.9, chance)) < 1e-12)).toBe(true);
    }
  });
});
