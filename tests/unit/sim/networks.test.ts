// These tests say what makes trafficking networks grow and shrink (M14), and what convictions can and cannot do.

import { describe, expect, it } from 'vitest';
import { centralParameters, type ParameterSet, withAssumptions } from '../../../src/evidence/parameter-set';
import { statusQuoSettings } from '../../../src/policy/levers';
import { runModel } from '../../../src/sim/engine/run';
import { startMacro } from '../../../src/sim/frame/macro';
import { tally, tallyCount } from '../../../src/sim/month/tallies';
import { moveNetworks } from '../../../src/sim/stay/trafficking-networks';
import { aRequest } from './a-run';

const usual = centralParameters();

interface Case {
  readonly p?: ParameterSet;
  readonly convictions?: number;
  readonly ratio?: number;
  readonly victims?: number;
  readonly pool?: number;
}

/** Log size of the first network after a year, from balance at the status quo. */
function afterAYear({ p = usual, convictions = 0.02, ratio = 1, victims = 200, pool = 20_000 }: Case): number {
  const macro = startMacro(p);
  const totals = new Float64Array(tallyCount);
  for (let k = 0; k < macro.networkLog.length; k++) totals[tally.exploitedSector0 + k] = victims;
  const settings = { ...statusQuoSettings };
  macro.convictionsPerVictim = 0.02;
  for (let month = 0; month < 48; month++) {
    moveNetworks(macro, totals, p, settings, { ratio: 1, persons: pool }, 1, true);
  }
  macro.networkLog.fill(0);
  macro.convictionsPerVictim = convictions;
  for (let month = 0; month < 12; month++) {
    moveNetworks(macro, totals, p, settings, { ratio, persons: pool }, 1, false);
  }
  return macro.networkLog[0]!;
}

describe('trafficking networks', () => {
  it('stand still at the status quo', () => {
    expect(Math.abs(afterAYear({}))).toBeLessThan(0.01);
  });

  it('keep within a few per cent of their size in the first years of a run at the status quo', () => {
    const capacity = runModel(aRequest({ people: 6000 })).outputs['network-capacity'];
    for (const value of capacity) expect(Math.abs(value / usual['network.capacity-start'] - 1)).toBeLessThan(0.05);
  });

  it('shrink when more are convicted, and less when rivals take over more', () => {
    const half = afterAYear({ convictions: 0.2 });
    const most = afterAYear({ convictions: 0.2, p: withAssumptions(usual, { 'network.displacement': 0.9 }) });
    expect(half).toBeLessThan(-0.001);
    expect(most).toBeGreaterThan(half);
  });

  it('feel no conviction at all when rivals take over everything', () => {
    const p = withAssumptions(usual, { 'network.displacement': 1 });
    expect(afterAYear({ p, convictions: 0.9 })).toBe(afterAYear({ p, convictions: 0 }));
  });

  it('grow while there are people to take, and stop when all of them are taken', () => {
    expect(afterAYear({ ratio: 2 })).toBeGreaterThan(0.01);
    expect(afterAYear({ ratio: 2, victims: 2000, pool: 10_000 })).toBeLessThan(0.001);
  });

  it('earn more per person where sexual exploitation is counted, and grow no faster for it', () => {
    const none = withAssumptions(usual, { 'trafficking.sexual-share': 0.2 });
    const much = withAssumptions(usual, { 'trafficking.sexual-share': 0.45 });
    expect(afterAYear({ p: much, ratio: 2 })).toBe(afterAYear({ p: none, ratio: 2 }));
    const profit = (p: ParameterSet) => {
      const macro = startMacro(p);
      const totals = new Float64Array(tallyCount).fill(10);
      moveNetworks(macro, totals, p, { ...statusQuoSettings }, { ratio: 1, persons: 20_000 }, 1, false);
      return macro.networkProfit;
    };
    expect(profit(much)).toBeGreaterThan(profit(none));
  });
});
