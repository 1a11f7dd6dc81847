// This module describes one moment of play as data: the lines said, the options open, and where it is.
// Every role, whether told in Ink or ruled by a desk, is played through this one shape; saves and walkers use it too.

import type { TableView, Verb } from './table';

/** The three roles. */
export type RoleId = 'migrant' | 'officer' | 'policymaker';

/** Mood of a speaker, as the portrait shows it. */
export type Mood = 'plain' | 'warm' | 'wry' | 'busy' | 'tired' | 'tense' | 'firm';

/** One line of a beat. `id` is the line's own id from its `#id:` tag. */
export interface BeatLine {
  readonly id: string;
  readonly text: string;
  /** Id in `story/characters.yaml`; absent for narration. */
  readonly speaker?: string;
  readonly mood?: Mood;
  /** Evidence ids (`#src:`) behind a number in this line. */
  readonly sources: readonly string[];
  /** Id of a sound (`#sfx:`) with a caption in `locales/en/sound.json`. */
  readonly sound?: string;
}

/** How an option is carried out: said, done with a thing, or done on the map. */
export type OptionHand =
  | { readonly kind: 'said' }
  | {
      readonly kind: 'object' | 'map';
      readonly verb: Verb;
      readonly thing: string;
      readonly line?: string;
      readonly target?: string;
    };

/** One thing the player can do now. */
export interface BeatOption {
  readonly id: string;
  /** Append-only number from `story/ids.lock`; saves hold only these. */
  readonly number: number;
  readonly text: string;
  readonly hand: OptionHand;
  /** The rule behind a closed option, one tap away: the lever or setting that closes it. The option still works: a person gives the reason. */
  readonly closedBy?: string;
  /** What it costs, in words. */
  readonly cost?: string;
  /** The outcome of the beat's piece (`Beat.piece`) that this option stands for. Without the piece it is said like any other. */
  readonly result?: string;
}

/** Tags of the scene, from its knot. */
export interface SceneTags {
  readonly scene: string;
  readonly title?: string;
  readonly background?: string;
  readonly ambience?: string;
  readonly intensity: 0 | 1 | 2 | 3;
  readonly note?: string;
}

/** One moment of play. When `ending` is set there are no options. */
export interface Beat {
  /** Stable within a play: number of choices made so far. */
  readonly index: number;
  readonly scene: SceneTags;
  readonly lines: readonly BeatLine[];
  readonly options: readonly BeatOption[];
  /** The table or map in front of the player, if any; its acts are the object and map options. */
  readonly table?: TableView;
  /** Small standing facts (loan, phone, papers), label and value already in words. */
  readonly status: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  readonly ending?: string;
  /** An act too large for one hand movement (a shift at the belt, a way joined on the map), by its id; its outcomes are options. */
  readonly piece?: string;
}

/** A role being played. It is deterministic: same world facts, seed and option numbers give the same beats. */
export interface Playthrough {
  readonly role: RoleId;
  beat(): Beat;
  /** Carry out an option of the current beat. Throws a RangeError when the id is not among them. */
  choose(optionId: string): Beat;
  /** Option numbers chosen so far, for the save. */
  log(): readonly number[];
}
