// This module adds up what was seen as a checklist would: the weights of the items, less what reassures. It is the reference
// the debrief compares an officer with, and what the tests measure conduct by.

import { itemsFor, type OfficerCase, wouldShow } from './case-generator';
import type { Conduct } from './disclosure';
import type { OfficerWorld } from './officer-world';
import { type Indicator, screening } from './screening-data';

/** Points of everything that this conduct would bring to light. */
export function checklistScore(someone: OfficerCase, world: OfficerWorld, conduct: Conduct): number {
  let score = 0;
  for (const item of itemsFor(someone.truth === 'child')) {
    if (!wouldShow(someone, item.id, world, conduct)) continue;
    score += 'weight' in item ? screening.weights[item.weight] : -screening.weights.reassuring;
  }
  return score;
}

/** Dimensions that count as positive by the rule of the screening data. */
export function positiveDimensions(seen: readonly Indicator[]): readonly string[] {
  const dimensions = [...new Set(seen.map((item) => item.dimension))];
  return dimensions.filter((dimension) => {
    const counts = { strong: 0, medium: 0, weak: 0 };
    for (const item of seen) if (item.dimension === dimension) counts[item.weight]++;
    const all = counts.strong + counts.medium + counts.weak;
    return screening.dimensionRule.some(
      (rule) =>
        counts.strong >= (rule.strong ?? 0) &&
        counts.medium >= (rule.medium ?? 0) &&
        counts.weak >= (rule.weak ?? 0) &&
        all >= (rule.strong ?? 0) + (rule.medium ?? 0) + (rule.weak ?? 0) + (rule.anyOther ?? 0),
    );
  });
}
