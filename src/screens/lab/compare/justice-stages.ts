// This module reads the way to justice of a run as stages: how many came to each in ten years, how many were lost before the
// next, and why. It knows the model's outputs and no words.

import type { OutputId, RunResult } from '../../../sim/run-api';
import { summarise } from '../output-display';

/** A stage and the reasons for which people are lost on the way to the next one. */
interface StageSpec {
  readonly output: OutputId;
  readonly leaks: readonly OutputId[];
}

const stages: readonly StageSpec[] = [
  { output: 'identified', leaks: ['leak-report-fear', 'leak-report-support', 'leak-report-choice'] },
  {
    output: 'reports',
    leaks: ['leak-belief-language', 'leak-belief-training', 'leak-belief-body', 'leak-belief-other'],
  },
  { output: 'believed', leaks: ['leak-support-places'] },
  { output: 'supported', leaks: ['leak-hearing-queue', 'leak-hearing-faded'] },
  { output: 'heard', leaks: ['leak-payment-route', 'leak-payment-assets'] },
  { output: 'paid', leaks: [] },
];

/** A number in both worlds, ten years together. */
export interface InBoth {
  readonly id: OutputId;
  readonly a: number;
  readonly b: number;
}

/** A stage in both worlds. */
export interface JusticeStage extends InBoth {
  readonly leaks: readonly InBoth[];
}

/** The stages in order. */
export function justiceStages(a: RunResult, b: RunResult): JusticeStage[] {
  const both = (id: OutputId): InBoth => ({
    id,
    a: summarise(a.outputs[id], 'flow'),
    b: summarise(b.outputs[id], 'flow'),
  });
  return stages.map(({ output, leaks }) => ({ ...both(output), leaks: leaks.map(both) }));
}
