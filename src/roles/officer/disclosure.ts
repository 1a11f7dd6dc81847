// This module says when a person speaks: a function of trust, time to think, time at the second line, interpreter and
// rapport. One draw a person decides; conduct and world can each move what it is compared with.

import type { OfficerWorld } from './officer-world';
import { type Need, screening } from './screening-data';

/** How the talk stands, as far as it matters for what can be said. */
export interface Conduct {
  /** Anything was asked openly at all. */
  readonly open: boolean;
  readonly private: boolean;
  readonly interpreter: boolean;
  /** 0–4. */
  readonly rapport: number;
  /** Role, purpose and rights were explained. */
  readonly informed: boolean;
  /** A check that takes a while was made. */
  readonly time: boolean;
}

/** Probability that a person speaks of what needs privacy or rapport. */
export function disclosureShare(world: OfficerWorld, conduct: Pick<Conduct, 'rapport' | 'interpreter'>): number {
  const terms = screening.disclosure;
  const share =
    terms.base +
    terms.perRapportPoint * Math.min(4, Math.max(0, conduct.rapport)) +
    (conduct.interpreter ? terms.interpreter : 0) +
    terms.perTrustAboveHalf * (world.trust - 0.5) +
    (world.reflectionDays >= 30 ? terms.reflection30DaysOrMore : 0) +
    (world.secondLineMinutes < 10 ? terms.secondLineBelow10Minutes : 0);
  return Math.min(1, Math.max(0, share));
}

/** True when the conduct meets every need of an item. */
export function meetsNeeds(needs: readonly Need[], conduct: Conduct): boolean {
  const met: Readonly<Record<Need, boolean>> = {
    look: true,
    open: conduct.open,
    private: conduct.private,
    interp: conduct.interpreter,
    rapport: conduct.rapport >= 2,
    info: conduct.informed,
    time: conduct.time,
  };
  return needs.every((need) => met[need]);
}

/** True when an item waits for the person's own decision to speak. */
export function needsDisclosure(needs: readonly Need[]): boolean {
  return needs.includes('private') || needs.includes('rapport');
}
