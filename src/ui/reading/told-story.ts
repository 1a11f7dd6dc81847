// This module names what the reading helps need to know of a role being told: the beat, what went before, how people and
// scenes are called, and what can be done with the story as a whole. Screens fill it in; it decides nothing.

import type { Beat, Playthrough, RoleId } from '../../play/beat';
import type { PastBeat } from '../../play/past';
import type { Leap, RoleAtPlay } from '../../session/role-at-play';
import { type SceneSummary, summaryOf } from '../../story/scene-summaries';

/** How a person is named on the panel. */
export interface SpeakerName {
  readonly name: string;
  /** Who that is, in two or three words: "agent". */
  readonly role?: string | undefined;
}

/** A role being told. */
export interface ToldStory {
  readonly role: RoleId;
  readonly beat: Beat;
  readonly past: readonly PastBeat[];
  /** Part of the present beat, as `PastBeat.part`. */
  readonly part: string;
  /** Heading of a part: "2 · The price of a place". */
  readonly partName: (part: string) => string;
  readonly speaker: (id: string) => SpeakerName;
  /** Sentence for the rule that closes an option. */
  readonly rule: (closedBy: string) => string;
  /** How the present scene is told when it is skipped. */
  readonly summary: SceneSummary | undefined;
  /** The last rewind, skip or quick walk, until the next act. */
  readonly leap: Leap | undefined;
  /** Acts that a rewind to the start of this part takes back. */
  readonly rewindActs: number;
  readonly canPass: boolean;
  readonly back: () => void;
  readonly rewind: () => void;
  readonly skip: () => void;
  readonly pass: () => void;
  readonly undo: () => void;
}

/** Names and acts of a screen, from which a told story is made. */
export type StoryOfScreen = Pick<ToldStory, 'role' | 'beat' | 'past' | 'part' | 'partName' | 'speaker' | 'rule'> & {
  /** The part that a skip passes, where it is not `part`. */
  readonly skippedPart?: string;
  readonly acts: Pick<ToldStory, 'back' | 'rewind' | 'skip' | 'pass' | 'undo'>;
};

/** The told story of a screen whose role is at play. */
export function toldStory<Play extends Playthrough>(play: RoleAtPlay<Play>, screen: StoryOfScreen): ToldStory {
  const { acts, skippedPart, ...told } = screen;
  return {
    ...told,
    ...acts,
    summary: summaryOf(skippedPart ?? told.part),
    leap: play.leap,
    rewindActs: play.past.length - play.startOfPart(),
    canPass: play.canPass(),
  };
}
