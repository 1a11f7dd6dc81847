// This module is the shape of what a role's story needs besides Ink: its texts, tables, things, chips and choice numbers.
// `tools/story` compiles it from `things.yaml`, `ids.lock` and the Ink sources into `generated/story/<role>.json`.

import type { ThingKind, Zone } from '../play/table';

/** A text by its key, with the Ink variable behind each placeholder that is not named after one. */
export interface ContentText {
  readonly key: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A text that applies under a condition (see condition.ts). */
export interface ConditionalText extends ContentText {
  readonly id: string;
  readonly when?: string;
}

/** A table, or a map that things are put on. */
export interface ContentTable {
  readonly id: string;
  readonly label: string;
  readonly zones: readonly (Omit<Zone, 'label'> & { readonly label: string })[];
}

/** A thing before its texts are filled in. */
export interface ContentThing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly title: ContentText;
  readonly lines: readonly (ConditionalText & { readonly strong?: boolean })[];
}

/** A standing fact: the first value whose condition holds is shown. */
export interface ContentStatus {
  readonly id: string;
  readonly label: string;
  readonly values: readonly ConditionalText[];
}

/** Everything of one role but the Ink itself. Labels are keys of `texts`. */
export interface RoleContent {
  readonly texts: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly tables: readonly ContentTable[];
  readonly things: readonly ContentThing[];
  readonly statuses: readonly ContentStatus[];
  /** Append-only number of each option. */
  readonly numbers: Readonly<Record<string, number>>;
  /** How many phrasings a knot chooses from by `pick`; a knot that is not here has one. */
  readonly variants?: Readonly<Record<string, number>>;
  /** Ids of all authored lines, for coverage. */
  readonly lineIds: readonly string[];
}

/** Numbers below this one belong to the engine. */
export const firstAuthoredNumber = 10;

/** Options of the engine itself, the same in every role. */
export const engineOptions = {
  goOn: { id: 'go-on', number: 0, key: 'story.go-on' },
  takeBack: { id: 'take-back', number: 1, key: 'story.take-back' },
} as const;
