// This module reads what the fitted numbers of the model were fitted to (`evidence/calibrated.yaml`). The evidence checker
// has checked its shape; here it is only given types.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { ParameterId } from '../../src/evidence/parameter-set.ts';
import type { OutputId } from '../../src/sim/run-api.ts';
import type { Patch } from '../sim/patched-request.ts';

/** One output, or several to be added up. */
export type Outputs = OutputId | readonly OutputId[];

/** What should come out of the model when a number is right. */
export interface Target {
  /** The target in a sentence. */
  readonly says: string;
  /** value: mean of the output · share-of: over another · change: per cent that a patch makes. */
  readonly measure: 'value' | 'share-of' | 'change';
  readonly output: Outputs;
  readonly over?: Outputs;
  readonly patch?: Patch;
  /** What the measure should be; `itself`: the value of the number. */
  readonly aim: number | 'itself';
  /** Distance from the aim that still counts as met. */
  readonly tolerance: number;
  /** First month after burn-in (0-based), and the month after the last. */
  readonly months: readonly [number, number];
}

/** One fitted number. */
export interface Fitted {
  readonly id: ParameterId;
  /** Value in force. */
  readonly value: number;
  /** Where the fit starts: away from the answer. */
  readonly start: number;
  readonly target: Target;
}

/** Where the list lives. */
export const calibratedFile = path.join('evidence', 'calibrated.yaml');

/** The fitted numbers, in the order in which they are fitted. */
export function readFitted(file = calibratedFile): readonly Fitted[] {
  return parse(readFileSync(file, 'utf8')) as readonly Fitted[];
}
