// This module reads and sets the list of assumptions that both worlds of the lab share. It knows no words about them, so that the lab
// need not fetch those before anybody asks.

import type { Assumption } from '../../../world/world-spec';
import type { WorldPair } from '../lab-worlds';

/** What both worlds assume. A link may carry two lists; the first world's is the one that holds. */
export function assumptionsOf(pair: WorldPair): readonly Assumption[] {
  return pair.a.assumptions;
}

/** Both worlds with one list of assumptions. */
export function withAssumptionList(pair: WorldPair, assumptions: readonly Assumption[]): WorldPair {
  return { a: { ...pair.a, assumptions }, b: { ...pair.b, assumptions } };
}
