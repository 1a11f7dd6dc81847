// This module is the shape of a person file: who she is and what happened to her, month by month, as plain data. It holds
// ids and numbers and no prose, and knows nothing of how a run is stepped.

import type { EventName } from './frame/events';
import type { justiceStep, mark, PersonStateName } from './frame/person-state';
import type { Way, Weighed } from './weighed';

/** Name of something that marks a person. */
export type MarkName = keyof typeof mark;

/** Name of a step of a case. */
export type JusticeStepName = keyof typeof justiceStep;

/** What made a hazard large or small: the chance is the base times the factors. */
export interface HazardFactors {
  readonly base: number;
  readonly factors: readonly Way[];
}

/** A choice, with everything she weighed; the highest sum of worth and luck was taken (M1, M6). */
export interface ChoiceEntry {
  readonly kind: 'choice';
  readonly month: number;
  readonly choice: 'plan' | 'route';
  readonly weighed: readonly Weighed[];
  readonly chosen: string;
}

/** A hazard she met: it came when luck < chance, and nearly came when luck was below twice the chance. */
export interface HazardEntry {
  readonly kind: 'hazard';
  readonly month: number;
  readonly event: EventName;
  readonly chance: number;
  readonly luck: number;
  readonly came: boolean;
  readonly nearly: boolean;
  readonly why?: HazardFactors;
}

/** One draw that decided among several ways; `taken` is absent when nothing happened. */
export interface WaysEntry {
  readonly kind: 'ways';
  readonly month: number;
  readonly event: EventName;
  readonly luck: number;
  readonly ways: readonly Way[];
  readonly taken?: string;
}

/** Hazards of small chance that neither came nor nearly came, with their chances. */
export interface QuietEntry {
  readonly kind: 'quiet';
  readonly month: number;
  readonly hazards: readonly (readonly [event: EventName, chance: number])[];
}

/** At the end of the month she was in another state or on another route (route code) than the month before. */
export interface StateEntry {
  readonly kind: 'state';
  readonly month: number;
  readonly from: PersonStateName;
  readonly to: PersonStateName;
  readonly route: number;
}

/** Something that marks her began or ended. */
export interface MarkEntry {
  readonly kind: 'mark';
  readonly month: number;
  readonly mark: MarkName;
  readonly on: boolean;
}

/** Her case moved (M13). */
export interface JusticeEntry {
  readonly kind: 'justice';
  readonly month: number;
  readonly from: JusticeStepName;
  readonly to: JusticeStepName;
}

/** Exploitation in the country began with this severity, 1–3 (M10). */
export interface SeverityEntry {
  readonly kind: 'severity';
  readonly month: number;
  readonly severity: number;
}

/** Money of a month, crowns: what moved, and what she had and owed at its end. */
export interface MoneyEntry {
  readonly kind: 'money';
  readonly month: number;
  readonly moves: readonly (readonly [move: MoneyMove, crowns: number])[];
  readonly savings: number;
  readonly debt: number;
  /** Whom she owes (code of `creditor`). */
  readonly creditor: number;
}

/**
 * Ways in which money moves: into savings (`earned` abroad, `saved` at home, `compensated`), out of them (`lived`, `sent-home`,
 * `repaid`, `paid` for a way or a job, `robbed`), and into debt (`borrowed`, `interest`), out of which `repaid` leads.
 */
export type MoneyMove =
  | 'earned'
  | 'lived'
  | 'saved'
  | 'sent-home'
  | 'paid'
  | 'robbed'
  | 'compensated'
  | 'borrowed'
  | 'interest'
  | 'repaid';

/** A belief (0–1) moved notably since it was last told. */
export interface BeliefEntry {
  readonly kind: 'belief';
  readonly month: number;
  readonly belief: BeliefName;
  readonly from: number;
  readonly to: number;
}

/** Beliefs a file tells. */
export type BeliefName = 'fearSmuggler' | 'fearRecruiter' | 'information' | 'trust';

/** One dated entry. Months count after burn-in. */
export type PersonEntry =
  | ChoiceEntry
  | HazardEntry
  | WaysEntry
  | QuietEntry
  | StateEntry
  | MarkEntry
  | JusticeEntry
  | SeverityEntry
  | MoneyEntry
  | BeliefEntry;

/** Who a person is; codes as in `QuayPerson`. */
export interface PersonTraits {
  readonly origin: number;
  readonly gender: number;
  readonly ageBand: number;
  readonly skill: number;
  readonly job: number;
  /** 0 own, 1 forged, 2 none. */
  readonly papers: number;
  readonly kinAbroad: boolean;
  readonly protectionNeed: boolean;
  readonly minor: boolean;
  readonly group: boolean;
  /** A reserved life, whose choices a player may make. */
  readonly reserved: boolean;
  /** Wish to move, in standard deviations. */
  readonly aspiration: number;
}

/** Where a person stands when her file begins. */
export interface PersonStart {
  readonly state: PersonStateName;
  readonly route: number;
  readonly marks: readonly MarkName[];
  readonly justice: JusticeStepName;
  readonly savings: number;
  readonly debt: number;
  readonly creditor: number;
  readonly fearSmuggler: number;
  readonly fearRecruiter: number;
  readonly information: number;
  readonly trust: number;
}

/** A person's life in a run. Entries are in the order of the model. */
export interface PersonFile {
  readonly person: number;
  readonly seed: number;
  readonly people: number;
  /** Months `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly who: PersonTraits;
  readonly start: PersonStart;
  readonly entries: readonly PersonEntry[];
  /** Digest of the run, when the file goes to its end: the same as without a file. */
  readonly hash?: string;
}
