// These tests push the model where one lever at a time does not reach: two levers at their ends together, and other numbers
// of simulated people. The quick form tries a part of the pairs and small populations; the soak tries all.

import { describe, expect, it } from 'vitest';
import { type LeverId, levers } from '../../src/policy/levers';
import { runModel } from '../../src/sim/engine/run';
import { headlineIds } from '../../src/world/then-code';
import { aRequest } from '../unit/sim/a-run';
import { faultsOfRun } from '../unit/sim/faults-of-run';

const soak = process.env.SALTMERE_SOAK !== undefined;

type End = readonly [lever: LeverId, value: number];

const ends = levers.map((lever): readonly [End, End] => {
  const [low, high] = lever.range ?? [0, lever.steps - 1];
  return [
    [lever.id, low],
    [lever.id, high],
  ];
});

const pairs = ends.flatMap((first, index) =>
  ends.slice(index + 1).flatMap((second) => first.flatMap((one) => second.map((other) => [one, other] as const))),
);

describe('two levers at their ends together', () => {
  it('never take an output out of its range', () => {
    const stride = soak ? 1 : 37;
    const tried = pairs.filter((_, index) => index % stride === 0);
    expect(tried.length).toBeGreaterThan(soak ? 3000 : 80);
    const faults = tried.flatMap((pair) => {
      const set = Object.fromEntries(pair.map(([lever, value]) => [lever, value]));
      const found = faultsOfRun(runModel(aRequest({ people: 250, months: 18, set })));
      return found.map((fault) => `${pair.map(([lever, value]) => `${lever} = ${value}`).join(', ')}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

/** Means of the headlines over months 24 to 60, by seed. */
function headlines(people: number, seeds: readonly number[]): Record<string, number[]> {
  const found: Record<string, number[]> = Object.fromEntries(headlineIds.map((id) => [id, []]));
  for (const seed of seeds) {
    const { outputs } = runModel(aRequest({ people, seed, months: 60 }));
    for (const id of headlineIds) found[id]!.push(outputs[id].subarray(24).reduce((sum, value) => sum + value, 0) / 36);
  }
  return found;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const varianceOfMean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - meanOf(values)) ** 2, 0) / (values.length - 1) / values.length;

describe('the number of simulated people', () => {
  const sizes = soak ? [5_000, 20_000, 100_000] : [2_500, 10_000];
  const seeds = soak ? [11, 12, 13, 14, 15, 16] : [11, 12, 13, 14];
  const bySize = sizes.map((people) => headlines(people, seeds));

  it.each(headlineIds)('changes %s by luck alone', (id) => {
    for (const [index, larger] of bySize.slice(1).entries()) {
      const smaller = bySize[index]!;
      const [a, b] = [smaller[id]!, larger[id]!];
      const apart = Math.abs(meanOf(a) - meanOf(b));
      // Few seeds tell little about their own spread, so one per cent is allowed besides it.
      const allowed = 4 * Math.sqrt(varianceOfMean(a) + varianceOfMean(b)) + 0.01 * Math.abs(meanOf(b));
      expect(apart, `${sizes[index]} against ${sizes[index + 1]}: ${meanOf(a)} and ${meanOf(b)}`).toBeLessThan(allowed);
    }
  });
});
