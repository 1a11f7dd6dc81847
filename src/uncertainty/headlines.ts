// This module says which way each of the six headlines is wanted. It is used only to say which of two policies did better;
// what a reader wants instead is handed in, and the model knows nothing of it.

import type { OutputId } from '../sim/run-api';

/** Whether more or less of an output is wanted. */
export type Wanted = 'more' | 'less';

/** The wish for each output that is judged; others are told as more and less only. */
export type Wishes = Readonly<Partial<Record<OutputId, Wanted>>>;

/** The six headlines and what is usually wanted of each. */
export const usualWishes: Wishes = {
  'irregular-arrivals': 'less',
  deaths: 'less',
  'people-in-exploitation': 'less',
  'justice-reached': 'more',
  'net-cost': 'less',
  'trust-and-rule-of-law': 'more',
};

/** The six headlines, in their order. */
export const headlineIds = Object.keys(usualWishes) as readonly OutputId[];

/** +1 when a growth of the output is a gain, −1 when it is a loss; undefined when nothing is wished. */
export function signOfGain(output: OutputId, wishes: Wishes = usualWishes): 1 | -1 | undefined {
  const wanted = wishes[output];
  return wanted === undefined ? undefined : wanted === 'more' ? 1 : -1;
}
