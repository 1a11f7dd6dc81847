// This module puts the ledger's figures together for a screen: one officer, the travellers decided so far, this world and,
// if asked, others. Everything is counted anew from the travellers; nothing is kept.

import { type PostShift, postShiftOf } from './back-into-model';
import { type BayesRow, bayesLesson } from './bayes-lesson';
import { askedList, heardList } from './checklist-counts';
import { type DecidedCase, decidedCaseOf } from './decided-case';
import type { DeskState } from './desk-state';
import { type Fairness, fairnessOf } from './fairness-figures';
import { figuresOfCounts, type LedgerFigures, type LedgerSummary, summariseCases } from './ledger-figures';
import type { OfficerWorld } from './officer-world';
import { type OtherPolicy, otherPolicyOf } from './other-policy';
import type { Counts } from './signal-figures';

/** A list held against the officer on the same travellers. */
export interface ListFigures {
  readonly counts: Counts;
  /** Undefined while there are too few decisions to say. */
  readonly figures: LedgerFigures | undefined;
}

/** Everything the ledger of figures shows. */
export interface DeskFigures {
  readonly cases: readonly DecidedCase[];
  readonly summary: LedgerSummary;
  /** The list with every line asked under this officer's conditions, and the list read over what was heard. */
  readonly lists: { readonly asked: ListFigures; readonly heard: ListFigures };
  /** Undefined while there are too few decisions to say. */
  readonly fairness: Fairness | undefined;
  readonly bayes: readonly BayesRow[] | undefined;
  readonly shift: PostShift | undefined;
  /** What the same persons could have said in other worlds, in the order given. */
  readonly others: readonly NamedOther[];
}

/** Another world by the name the caller gave it. */
export interface NamedWorld {
  readonly id: string;
  readonly world: OfficerWorld;
}

/** What the same persons could have said in a world of that name. */
export interface NamedOther {
  readonly id: string;
  readonly other: OtherPolicy;
}

/** Figures of the travellers that were decided; those still at the window are left out. */
export function figuresOf(
  done: readonly DeskState[],
  world: OfficerWorld,
  others: readonly NamedWorld[] = [],
): DeskFigures {
  const decided = done.filter((desk) => desk.decision !== undefined);
  const cases = decided.map((desk) => decidedCaseOf(desk, world));
  const summary = summariseCases(cases);
  const { figures, tooFew, counts } = summary;
  const many = counts.hits + counts.alarms;
  const list = (listed: Counts): ListFigures => ({
    counts: listed,
    figures: tooFew ? undefined : figuresOfCounts(listed),
  });
  return {
    cases,
    summary,
    lists: { asked: list(askedList(decided, world, many)), heard: list(heardList(decided, many)) },
    fairness: tooFew ? undefined : fairnessOf(cases),
    bayes:
      figures?.sensitivity && figures.specificity ? bayesLesson(figures.sensitivity, figures.specificity) : undefined,
    shift: postShiftOf(decided, world),
    others: others.map((each) => ({ id: each.id, other: otherPolicyOf(decided, world, each.world) })),
  };
}
