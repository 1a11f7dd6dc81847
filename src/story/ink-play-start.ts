// This module describes what a story told in Ink is started with, and what can go wrong in it. It runs nothing.

import type { RoleId } from '../play/beat';
import type { RoleContent } from './role-content';
import type { LuckKey } from './story-luck';

/** What a story told in Ink needs. */
export interface InkPlaythroughOptions {
  readonly role: RoleId;
  /** The compiled story: Ink's own JSON, as the build gives it for a role's root file. */
  readonly story: string;
  readonly content: RoleContent;
  /** World facts by Ink variable (`pw_*`, `sm_*`, imported facts), whole numbers. */
  readonly facts: Readonly<Record<string, number>>;
  readonly luckKey: LuckKey;
  /** Words of the player's own that things may show, by placeholder (`traveller`). Ink never sees them. */
  readonly words?: Readonly<Record<string, string>>;
  /** Option numbers to play again. */
  readonly log?: readonly number[];
  /** Begin at a knot instead of the start: for tests and previews. */
  readonly startAt?: string;
  /**
   * Facts that come in only when an option is carried out (a run of the model, a roll call). Asked again on every replay,
   * so it must answer the same for the same numbers; undefined leaves the story's numbers as they are.
   */
  readonly before?: (
    optionId: string,
    read: (name: string) => number | undefined,
  ) => Readonly<Record<string, number>> | undefined;
  /** What turns a page: another scene, or only one in another place or after a longer answer. */
  readonly pages?: 'scene' | 'place';
  /** Another language: messages by line id and text key. Missing ones stay English. */
  readonly translation?: { readonly locale: string; readonly texts: Readonly<Record<string, string>> };
}

/** Codes of what can go wrong in a story. Each has a sentence below `story.` in the locale files. */
export type StoryFaultCode =
  | 'story/ran-out-of-content'
  | 'story/engine-fault'
  | 'story/content-fault'
  | 'story/log-does-not-fit';

/** Something that went wrong, for walkers, tests and a report. */
export interface StoryFault {
  readonly code: StoryFaultCode;
  readonly scene: string;
  readonly detail: string;
}
