// This module finds numbers of a run that cannot be: not finite, below zero, or above what they count.

import { outputSpecs } from '../../../src/sim/output-specs';
import { type OutputId, outputIds, personsAtRisk, type RunResult } from '../../../src/sim/run-api';

/** Outputs between 0 and 1. */
const shares: readonly OutputId[] = [
  'remote-share',
  'risk-per-crossing',
  'debt-growth',
  'trust-in-authorities',
  'information-accuracy',
  'fear-of-smuggling',
  'rumour-bias',
  'share-considering-irregular',
];
/** Sums of money that may be below nothing. */
const money: readonly OutputId[] = ['net-cost', 'public-debt'];
const indexes: readonly OutputId[] = ['trust-and-rule-of-law', 'press-heat', 'concern', 'political-capital'];

/** Each fault as a text; empty when every output stays in its range. */
export function faultsOfRun(run: RunResult): string[] {
  const found: string[] = [];
  for (const id of outputIds) {
    for (const value of run.outputs[id]) {
      const most = shares.includes(id) ? 1 : indexes.includes(id) ? 100 : Number.POSITIVE_INFINITY;
      const persons = outputSpecs[id].unit === 'persons' ? personsAtRisk : most;
      if (!Number.isFinite(value) || (value < 0 && !money.includes(id)) || value > Math.min(most, persons) + 1e-9) {
        found.push(`${id} is ${value}`);
        break;
      }
    }
  }
  return found;
}
