// This module asks whether an officer treats people alike by gender, age and origin. In this world none of them is a signal,
// so whatever difference remains is the officer's, or chance. It names chance first: a word of judgement needs an interval
// that excludes it, over enough people, however many questions are asked at once.

import { actedOn, type DecidedCase } from './decided-case';
import { enoughDecisions } from './ledger-figures';
import { confidence, differenceOfShares, type Interval } from './signal-figures';

/** What people are compared by. */
export type FairnessTrait = 'gender' | 'ageBand' | 'origin';

/** What is compared: how often people without grounds were acted on, or how often people with grounds were found. */
export type FairnessMeasure = 'acted-on' | 'found';

/** One group against everybody else. */
export interface FairnessRow {
  readonly trait: FairnessTrait;
  /** Code of the group, as in `SeenTraits`. */
  readonly group: number;
  readonly measure: FairnessMeasure;
  readonly inGroup: { readonly part: number; readonly all: number };
  readonly others: { readonly part: number; readonly all: number };
  /** Share in the group less share among the others, −1 to 1; undefined when too few to say. */
  readonly gap: Interval | undefined;
  readonly verdict: 'too-few' | 'chance' | 'more' | 'less';
}

/** Rows of fairness and how they were judged. */
export interface Fairness {
  readonly rows: readonly FairnessRow[];
  /** Comparisons that could be made; each interval is widened for their number. */
  readonly compared: number;
  /** Confidence of each single interval, so that all hold together in nine of ten fair officers. */
  readonly eachSure: number;
}

/** People that a comparison must rest on in each of its two groups. */
const enoughInGroup = 5;

/**
 * Compare by gender, age band and origin. Adults alone (age under 18 changes the duty), and nobody whom the story wrote.
 * Intervals are Newcombe's for a difference of two shares. Many questions asked at once find something by chance, so each
 * interval holds at 1 − .1/m for m comparisons (Bonferroni): of ten fair officers at most about one is wrongly named in any row.
 */
export function fairnessOf(cases: readonly DecidedCase[]): Fairness {
  const adults = cases.filter((each) => each.truth !== 'child' && !each.authored);
  const pairs = (['acted-on', 'found'] as const).flatMap((measure) => {
    const people = adults.filter((each) => each.grounds === (measure === 'found'));
    return groupsOf(people).map(({ trait, group }) => compare(people, measure, trait, group));
  });
  const compared = pairs.filter((row) => enough(row)).length;
  const eachSure = 1 - (1 - confidence) / Math.max(1, compared);
  return { rows: pairs.map((row) => judge(row, eachSure)), compared, eachSure };
}

type Compared = Omit<FairnessRow, 'gap' | 'verdict'>;

/** Groups that occur. Of two, one row says it all: the other is its mirror. One alone has nobody to be held against. */
function groupsOf(people: readonly DecidedCase[]): readonly { trait: FairnessTrait; group: number }[] {
  return (['gender', 'ageBand', 'origin'] as const).flatMap((trait) => {
    const codes = [...new Set(people.map((each) => each.traits[trait]))].sort((a, b) => a - b);
    return (codes.length <= 2 ? codes.slice(1) : codes).map((group) => ({ trait, group }));
  });
}

function compare(
  people: readonly DecidedCase[],
  measure: FairnessMeasure,
  trait: FairnessTrait,
  group: number,
): Compared {
  const counted = (list: readonly DecidedCase[]) => ({ part: list.filter(actedOn).length, all: list.length });
  return {
    trait,
    group,
    measure,
    inGroup: counted(people.filter((each) => each.traits[trait] === group)),
    others: counted(people.filter((each) => each.traits[trait] !== group)),
  };
}

function enough({ inGroup, others }: Compared): boolean {
  return inGroup.all >= enoughInGroup && others.all >= enoughInGroup && inGroup.all + others.all >= enoughDecisions;
}

function judge(row: Compared, sure: number): FairnessRow {
  const gap = enough(row) ? differenceOfShares(row.inGroup, row.others, sure) : undefined;
  if (!gap) return { ...row, gap: undefined, verdict: 'too-few' };
  return { ...row, gap, verdict: gap.low > 0 ? 'more' : gap.high < 0 ? 'less' : 'chance' };
}
