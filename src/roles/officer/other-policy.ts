// This module asks what the same officer would have heard from the same persons in another world: the same courtesies, the
// same privacy, what was tried and barred now open, and the other way round. It compares worlds and knows no policy.

import { discloses, itemExists, itemsFor, wouldShow } from './case-generator';
import { conductOf, type DeskState, interpreterState } from './desk-state';
import { type Conduct, disclosureShare } from './disclosure';
import type { OfficerWorld } from './officer-world';

/** One traveller in both worlds. Items are what could have been heard, were every question asked. */
export interface OtherPolicyCase {
  readonly key: number;
  readonly grounds: boolean;
  /** Chance that somebody speaks under this conduct, 0–1, here and there. */
  readonly shareHere: number;
  readonly shareThere: number;
  readonly speaksHere: boolean;
  readonly speaksThere: boolean;
  /** Items that could be heard there and not here, and the reverse. What reassures counts like the rest. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** All travellers in both worlds. */
export interface OtherPolicy {
  readonly cases: readonly OtherPolicyCase[];
  /** Persons with grounds who could be expected to speak, here and there. */
  readonly expectedHere: number;
  readonly expectedThere: number;
  readonly withGrounds: number;
  /** Cases in which the other world would have changed what could be heard. */
  readonly changed: readonly OtherPolicyCase[];
}

/** How the same officer would have led this talk in another world. Only what the world itself gives or bars changes. */
export function conductThere(desk: DeskState, there: OfficerWorld): Conduct {
  const here = conductOf(desk);
  const rang = here.interpreter || desk.asked.includes('yarro');
  const waited =
    desk.asked.includes('relative') ||
    (desk.checked.includes('payer') && there.bankPartnership) ||
    (desk.checked.includes('register') && there.register);
  return { ...here, interpreter: rang && interpreterState(there) !== 'none', time: waited };
}

/** Hold every traveller of this officer against another world. */
export function otherPolicyOf(done: readonly DeskState[], here: OfficerWorld, there: OfficerWorld): OtherPolicy {
  const cases = done.map((desk) => inBothWorlds(desk, here, there));
  const withGrounds = cases.filter((each) => each.grounds);
  const sum = (value: (each: OtherPolicyCase) => number): number =>
    withGrounds.reduce((total, each) => total + value(each), 0);
  return {
    cases,
    expectedHere: sum((each) => each.shareHere),
    expectedThere: sum((each) => each.shareThere),
    withGrounds: withGrounds.length,
    changed: cases.filter((each) => each.gained.length + each.lost.length > 0),
  };
}

function inBothWorlds(desk: DeskState, here: OfficerWorld, there: OfficerWorld): OtherPolicyCase {
  const { someone } = desk;
  const now = conductOf(desk);
  const then = conductThere(desk, there);
  const items = itemsFor(someone.truth === 'child').map((item) => ({
    id: item.id,
    here: itemExists(item, here) && wouldShow(someone, item.id, here, now),
    there: itemExists(item, there) && wouldShow(someone, item.id, there, then),
  }));
  return {
    key: someone.key,
    grounds: someone.grounds,
    shareHere: disclosureShare(here, now),
    shareThere: disclosureShare(there, then),
    speaksHere: discloses(someone, here, now),
    speaksThere: discloses(someone, there, then),
    gained: items.filter((item) => item.there && !item.here).map((item) => item.id),
    lost: items.filter((item) => item.here && !item.there).map((item) => item.id),
  };
}
