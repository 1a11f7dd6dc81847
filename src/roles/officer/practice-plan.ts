// This module says what a run of generated travellers is: the Long Night, or practice with a theme, a number and a seed. It
// chooses travellers by what can be seen when they step up, never by what is true of them, and rebuilds them from the plan.

import { generateCase, type OfficerCase } from './case-generator';
import { type PaperFacts, papersOf } from './case-papers';
import type { OfficerWorld } from './officer-world';
import type { QuayPool } from './quay-pool';

/** What travellers of a practice have in common at first sight; append-only, a save holds the place in the list. */
export const practiceThemes = ['all', 'children', 'no-papers', 'group', 'debt', 'companion', 'contract'] as const;

/** One of the themes. */
export type PracticeTheme = (typeof practiceThemes)[number];

/** A run of generated travellers. */
export interface PracticePlan {
  readonly kind: 'night' | 'practice';
  readonly theme: PracticeTheme;
  readonly travellers: number;
  /** 0–65535; the same seed in the same world sends the same people. */
  readonly seed: number;
}

/** Travellers of the Long Night. */
export const nightTravellers = 40;

/** Range of a practice. */
export const practiceRange = { low: 5, high: 60, step: 5 } as const;

/** Largest seed of a plan. */
export const largestPlanSeed = 65_535;

const themeFits: Readonly<Record<PracticeTheme, (someone: OfficerCase, papers: PaperFacts) => boolean>> = {
  all: () => true,
  children: (someone) => someone.truth === 'child',
  'no-papers': (someone) => someone.irregular,
  group: (_someone, papers) => papers.seats >= 3,
  debt: (_someone, papers) => papers.has.receipt,
  companion: (someone) => someone.companion && someone.truth !== 'child',
  contract: (_someone, papers) => papers.has.contract,
};

/** A traveller and their papers. */
export interface PlannedTraveller {
  readonly someone: OfficerCase;
  readonly papers: PaperFacts;
}

/** Most people looked at for each one who fits; a theme that hardly anybody fits gives a shorter run. */
const mostLookedAt = 400;

/** The travellers of a plan, in order. */
export function planTravellers(plan: PracticePlan, world: OfficerWorld, pool: QuayPool): readonly PlannedTraveller[] {
  const fits = themeFits[plan.theme];
  const source = { seed: plan.seed, world, pool };
  const found: PlannedTraveller[] = [];
  for (let key = 1; found.length < plan.travellers && key <= plan.travellers * mostLookedAt; key++) {
    const someone = generateCase(source, key);
    const papers = papersOf(someone, world);
    if (fits(someone, papers)) found.push({ someone, papers });
  }
  return found;
}

/** Names of a plan among a save's facts. */
const factNames = { kind: 'plan_kind', theme: 'plan_theme', travellers: 'plan_travellers', seed: 'plan_seed' } as const;

/** A plan as facts of a save: numbers, and no persons. */
export function factsOfPlan(plan: PracticePlan): Readonly<Record<string, number>> {
  return {
    [factNames.kind]: plan.kind === 'night' ? 1 : 2,
    [factNames.theme]: practiceThemes.indexOf(plan.theme),
    [factNames.travellers]: plan.travellers,
    [factNames.seed]: plan.seed,
  };
}

/** Facts of a save whose role is the story and no run of travellers. */
export const noPlan: Readonly<Record<string, number>> = { [factNames.kind]: 0 };

/** The plan a save holds; undefined when it holds the story. */
export function planOfFacts(facts: Readonly<Record<string, number>>): PracticePlan | undefined {
  const kind = facts[factNames.kind];
  if (kind !== 1 && kind !== 2) return undefined;
  const whole = (name: string, low: number, high: number, otherwise: number): number =>
    Math.min(high, Math.max(low, Math.trunc(facts[name] ?? otherwise)));
  const seed = whole(factNames.seed, 0, largestPlanSeed, 0);
  if (kind === 1) return { kind: 'night', theme: 'all', travellers: nightTravellers, seed };
  return {
    kind: 'practice',
    theme: practiceThemes[whole(factNames.theme, 0, practiceThemes.length - 1, 0)] ?? 'all',
    travellers: whole(factNames.travellers, practiceRange.low, practiceRange.high, practiceRange.low),
    seed,
  };
}
