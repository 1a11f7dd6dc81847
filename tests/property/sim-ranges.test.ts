// These tests drive the model through the ends of every lever and through strange worlds: no output leaves its range, and
// signs that no theory disputes hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeverId, levers } from '../../src/policy/levers';
import { runModel } from '../../src/sim/engine/run';
import type { OutputId, RunRequest } from '../../src/sim/run-api';
import { aRequest } from '../unit/sim/a-run';
import { faultsOfRun } from '../unit/sim/faults-of-run';

const ends = levers.flatMap((lever): [string, LeverId, number][] =>
  lever.options
    ? [0, lever.options.length - 1].map((value) => [`${lever.id} = ${lever.options?.[value]}`, lever.id, value])
    : (lever.range ?? []).map((value) => [`${lever.id} = ${value}`, lever.id, value]),
);

describe('the model at the ends of its levers', () => {
  it.each(ends)('stays in range with %s', (_, lever, value) => {
    expect(faultsOfRun(runModel(aRequest({ people: 600, months: 30, set: { [lever]: value } })))).toEqual([]);
  });

  it('stays in range in worlds put together at random, with shocks', () => {
    const anySettings = fc.record(
      Object.fromEntries(levers.map((lever) => [lever.id, fc.integer({ min: 0, max: lever.steps - 1 })])),
    );
    fc.assert(
      fc.property(anySettings, fc.integer({ min: 0, max: 65_535 }), (steps, seed) => {
        const set = Object.fromEntries(
          levers.map((lever) => {
            const step = (steps as Record<string, number>)[lever.id] ?? 0;
            return [lever.id, lever.range ? lever.range[0] + step * (lever.step ?? 1) : step];
          }),
        );
        const shocks: RunRequest['shocks'] = [
          { id: 'pandemic', month: 4, months: 4 },
          { id: 'displacement', month: 6, months: 10 },
          { id: 'boom', month: 2, months: 20 },
        ];
        expect(faultsOfRun(runModel(aRequest({ people: 500, months: 24, seed, set, shocks })))).toEqual([]);
      }),
      { numRuns: 15, seed: 417 },
    );
  });
});

describe('signs that no theory disputes', () => {
  const mean = (set: Partial<Record<LeverId, number>>, id: OutputId) => {
    const { outputs } = runModel(aRequest({ people: 6000, months: 60, set }));
    return outputs[id].subarray(24).reduce((sum, value) => sum + value, 0) / 36;
  };

  it.each<[string, LeverId, number, number, OutputId, 'rises' | 'falls', string]>([
    ['more visas', 'work-visas', 400, 5000, 'regular-arrivals', 'rises', 'JRN-14'],
    ['a quicker visa', 'visa-months', 18, 2, 'wait-work', 'falls', 'JRN-21'],
    ['more removals', 'removal-share', 0.05, 0.8, 'removals', 'rises', 'BRD-05'],
    ['longer detention', 'detention-days', 5, 150, 'detained', 'rises', 'BRD-08'],
    ['more rescue', 'search-and-rescue', 0, 1, 'risk-per-crossing', 'falls', 'JRN-26'],
    ['more enforcement', 'enforcement', 0.5, 3, 'smuggler-price', 'rises', 'SMG-06'],
    ['a firewall', 'firewall', 0, 1, 'self-reports', 'rises', 'JUS-04'],
    ['more support', 'victim-support', 0, 1, 'supported', 'rises', 'JUS-08'],
    ['wage recovery', 'remedy', 0, 2, 'paid', 'rises', 'JUS-10'],
    ['employers who pay', 'employer-pays', 0, 1, 'median-debt', 'falls', 'PVT-03'],
    ['more inspectors', 'inspectors', 0.1, 6, 'new-exploitation', 'falls', 'PVT-06'],
    ['quicker decisions', 'asylum-months', 30, 3, 'queue-asylum', 'falls', 'JUS-11'],
    ['longer talks', 'second-line-minutes', 5, 90, 'missed-at-border', 'falls', 'BRD-16'],
  ])('%s (%s %d → %d): %s %s', (_, lever, from, to, output, sign) => {
    const before = mean({ [lever]: from }, output);
    const after = mean({ [lever]: to }, output);
    if (sign === 'rises') expect(after).toBeGreaterThan(before);
    else expect(after).toBeLessThan(before);
  });
});
