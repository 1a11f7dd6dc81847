// These tests say how the market for smuggling answers when fewer arrive (M5): smugglers adapt, and people pay for it.

import { describe, expect, it } from 'vitest';
import { centralParameters, withAssumptions } from '../../../src/evidence/parameter-set';
import { runModel } from '../../../src/sim/engine/run';
import type { OutputId, RunResult } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const months = 60;
const people = 6000;

function lastYears(run: RunResult, id: OutputId): number {
  let sum = 0;
  for (let month = 24; month < months; month++) sum += run.outputs[id][month]!;
  return sum / (months - 24);
}

describe('the market for smuggling', () => {
  const stops = { 'partner-interception': 0.5 };
  const usual = runModel(aRequest({ people, months }));
  const stopped = runModel(aRequest({ people, months, set: stops }));

  it('asks more for a passage when partner states stop more people and payment waits for arrival', () => {
    expect(lastYears(stopped, 'smuggler-price')).toBeGreaterThan(lastYears(usual, 'smuggler-price') * 1.01);
  });

  it('feels no interception when everything is paid before departure', () => {
    const parameters = withAssumptions(centralParameters(), { 'smuggling.paid-on-arrival': 0 });
    const price = (set: object) => lastYears(runModel(aRequest({ people, months, parameters, set })), 'smuggler-price');
    const late = lastYears(stopped, 'smuggler-price') / lastYears(usual, 'smuggler-price');
    expect(price(stops) / price({})).toBeLessThan(late);
  });

  it('asks 15 to 30 per cent more when enforcement triples (SMG-06)', () => {
    const firm = runModel(aRequest({ people, months, set: { enforcement: 3 } }));
    const rise = lastYears(firm, 'smuggler-price') / lastYears(usual, 'smuggler-price') - 1;
    expect(rise).toBeGreaterThan(0.15);
    expect(rise).toBeLessThan(0.3);
  });
});
