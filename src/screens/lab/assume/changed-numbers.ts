// This module lists the numbers that a pair of worlds assumes otherwise than usual, each in words beside its usual value. It brings
// the words of all numbers with it, which is why it stands apart.

import { parameterNotes } from '../../../evidence/parameter-notes';
import { type ParameterId, parameterById } from '../../../evidence/parameter-set';
import { switches } from '../../../evidence/switches';
import type { WorldPair } from '../lab-worlds';
import { numbersOf } from './assume-worlds';
import { assumptionsOf } from './assumption-list';

/** One assumed number beside its usual value. */
export interface ChangedNumber {
  readonly parameter: ParameterId;
  readonly what: string;
  readonly unit: string;
  readonly usual: number;
  readonly assumed: number;
  /** Further than the evidence goes. */
  readonly outside: boolean;
  /** The question whose answers move it, if one does. */
  readonly question: string | undefined;
}

/** What a pair assumes, in the order it was changed. */
export function changedNumbers(pair: WorldPair): ChangedNumber[] {
  return assumptionsOf(pair).map(({ parameter, value }) => {
    const spec = parameterById(parameter);
    return {
      parameter,
      what: parameterNotes(parameter).description,
      unit: spec.unit,
      usual: spec.value,
      assumed: value,
      outside: value < spec.low - 1e-9 || value > spec.high + 1e-9,
      question: switches.find((each) => numbersOf(each).includes(parameter))?.question,
    };
  });
}
