// These tests hold the way to justice together (M13): whoever enters a stage leaves it, is lost there for a reason that is
// named, or waits.

import { describe, expect, it } from 'vitest';
import { runModel } from '../../../src/sim/engine/run';
import type { OutputId } from '../../../src/sim/run-api';
import { aRequest } from './a-run';

const usual = runModel(aRequest());
const runs = [
  usual,
  runModel(aRequest({ preset: 'victim-centred', shocks: [{ id: 'pandemic', month: 8, months: 6 }] })),
  runModel(aRequest({ preset: 'deterrence-first', seed: 9 })),
];

const total = (run: typeof usual, id: OutputId) => run.outputs[id].reduce((sum, value) => sum + value, 0);

/** Each stage: who comes in, who goes on, and the leaks between. */
const stages: readonly [OutputId, OutputId, readonly OutputId[]][] = [
  ['identified', 'reports', ['leak-report-fear', 'leak-report-support', 'leak-report-choice']],
  ['reports', 'believed', ['leak-belief-language', 'leak-belief-training', 'leak-belief-body', 'leak-belief-other']],
  ['believed', 'supported', ['leak-support-places']],
  ['heard', 'paid', ['leak-payment-route', 'leak-payment-assets']],
];

describe('the way to justice', () => {
  for (const [from, to, leaks] of stages) {
    it(`loses nobody unseen between ${from} and ${to}`, () => {
      for (const { outputs, months } of runs) {
        for (let month = 0; month < months; month++) {
          const lost = leaks.reduce((sum, id) => sum + outputs[id][month]!, 0);
          expect(outputs[to][month]! + lost).toBeCloseTo(outputs[from][month]!, 6);
        }
      }
    });
  }

  it('loses nobody unseen among those who wait to be heard', () => {
    for (const { outputs, months } of runs) {
      for (let month = 1; month < months; month++) {
        const wait = outputs['open-cases'][month]! - outputs['open-cases'][month - 1]!;
        const lost = outputs['leak-hearing-queue'][month]! + outputs['leak-hearing-faded'][month]!;
        expect(outputs.heard[month]! + lost + wait).toBeCloseTo(outputs.believed[month]!, 6);
      }
    }
  });

  it('tells the time to a decision by the cases that wait and those that are heard', () => {
    for (const { outputs, months } of runs) {
      for (let month = 0; month < months; month++) {
        const heard = outputs.heard[month]!;
        const time = heard > 0 ? outputs['open-cases'][month]! / heard : 0;
        expect(outputs['time-to-decision'][month]).toBeCloseTo(time, 6);
      }
    }
  });

  it('loses nobody for want of an interpreter, of training or of a second agency where all three are there', () => {
    const settled = runModel(aRequest({ set: { 'interpreter-share': 1, 'training-hours': 40, 'referral-body': 1 } }));
    for (const id of ['leak-belief-language', 'leak-belief-training', 'leak-belief-body'] as const) {
      expect(total(usual, id)).toBeGreaterThan(0);
      expect(settled.outputs[id].at(-1)).toBeCloseTo(0, 9);
    }
  });

  it('loses fewer to the queue with more investigators, and nobody without a way to claim once wages can be recovered', () => {
    const staffed = runModel(aRequest({ set: { investigators: 100, remedy: 2 } }));
    expect(staffed.outputs['leak-hearing-queue'].at(-1)).toBeLessThan(usual.outputs['leak-hearing-queue'].at(-1)!);
    expect(usual.outputs['leak-payment-route'].at(-1)).toBeGreaterThan(0);
    expect(staffed.outputs['leak-payment-route'].at(-1)).toBeCloseTo(0, 9);
  });
});
