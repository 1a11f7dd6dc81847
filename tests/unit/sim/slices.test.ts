// These tests run the model in slices with a false clock: the page gets its turns, and a run nobody waits for ends.

import { describe, expect, it } from 'vitest';
import { cancelledName } from '../../../src/sim/engine/cancelled';
import { runModel } from '../../../src/sim/engine/run';
import { runInSlices } from '../../../src/sim/engine/slices';
import { aRequest } from './a-run';

describe('a run in slices', () => {
  it('gives way whenever a slice is over, and the same result', async () => {
    let clock = 0;
    let turns = 0;
    const shares: number[] = [];
    const result = await runInSlices(aRequest({ people: 500, months: 6 }), {
      now: () => (clock += 5),
      giveWay: async () => {
        turns++;
      },
      isCancelled: () => false,
      onProgress: (share) => shares.push(share),
    });
    expect(result.hash).toBe(runModel(aRequest({ people: 500, months: 6 })).hash);
    expect(turns).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('ends when a newer run took its place', async () => {
    let turns = 0;
    const run = runInSlices(aRequest({ people: 500 }), {
      now: () => turns * 100,
      giveWay: async () => {
        turns++;
      },
      isCancelled: () => turns > 2,
      longest: 0,
    });
    await expect(run).rejects.toMatchObject({ name: cancelledName });
    expect(turns).toBe(3);
  });
});
