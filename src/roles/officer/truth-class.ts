// This module says what is true of a traveller: predicates on the model's own state, and how often each truth comes to the
// window in this world. The truth is drawn first; looks, name, origin and job are dealt afterwards and know nothing of it.

import type { QuayPerson } from '../../sim/run-api';
import type { OfficerWorld } from './officer-world';
import { screening } from './screening-data';

/** What is true of a traveller. */
export type TruthClass = 'grounds' | 'intended' | 'smuggled' | 'labour-rights' | 'asylum' | 'child' | 'ordinary';

/** All truths, in the order in which they are drawn. */
export const truthClasses: readonly TruthClass[] = [
  'grounds',
  'intended',
  'child',
  'asylum',
  'smuggled',
  'labour-rights',
  'ordinary',
];

/** Truth of a simulated person. A person may be several things; the first duty that applies names the class. */
export function truthOf(person: QuayPerson): TruthClass {
  if (person.minor) return 'child';
  if (person.exploitedEnRoute || (person.deceived && person.intendedExploitation)) return 'grounds';
  if (person.intendedExploitation) return 'intended';
  if (person.protectionNeed) return 'asylum';
  if (person.labourRightsHarm) return 'labour-rights';
  if (!person.regular || person.papers !== 0) return 'smuggled';
  return 'ordinary';
}

/** True for the classes in which an adult has grounds for a referral. */
export function hasAdultGrounds(truth: TruthClass): boolean {
  return truth === 'grounds' || truth === 'intended';
}

/** Share of each truth at the window in this world; they sum to 1. `baseRate` is the share with grounds, children included. */
export function classShares(world: OfficerWorld, baseRate: number): Readonly<Record<TruthClass, number>> {
  const mix = screening.deskMix;
  const child = mix.child;
  const adultGrounds = Math.max(0, baseRate - child * mix.childWithGrounds);
  const others = 1 - adultGrounds - child;
  const irregular = Math.min(1, Math.max(0, world.irregularShare));
  const asylum = mix.asylumBase + mix.asylumPerIrregularShare * irregular;
  const smuggled = mix.smuggledPerIrregularShare * irregular;
  const labour = Math.min(mix.labourAtMost, mix.labourBase + (mix.labourPer100SponsorAbuse * world.sponsorAbuse) / 100);
  return {
    grounds: adultGrounds / 2,
    intended: adultGrounds / 2,
    child,
    asylum: others * asylum,
    smuggled: others * smuggled,
    'labour-rights': others * labour,
    ordinary: others * (1 - asylum - smuggled - labour),
  };
}

/** Share whose papers are not in order among adults without grounds; people with grounds are given exactly the same share. */
export function irregularShareWithoutGrounds(shares: Readonly<Record<TruthClass, number>>): number {
  const all = shares.asylum + shares.smuggled + shares['labour-rights'] + shares.ordinary;
  return all === 0 ? 0 : (shares.smuggled + shares.asylum * screening.deskMix.asylumIrregular) / all;
}
