// This module is the state of one traveller at the window, as data. Rules change it (desk-rules.ts); nothing else does.

import type { AskWord } from './ask-topics';
import type { AuthoredCase } from './authored-case';
import type { OfficerCase } from './case-generator';
import type { PaperFacts } from './case-papers';
import type { Conduct } from './disclosure';
import type { OfficerWorld } from './officer-world';
import { nextAtWindow, nothingTold, type PhraseUse } from './phrase-order';

/** Where an officer may send a traveller. */
export const decisions = ['admit', 'second', 'referral', 'asylum', 'child', 'refuse'] as const;

/** One of the decisions. */
export type Decision = (typeof decisions)[number];

/** A line that the officer pointed at; the notebook holds these and nothing else. */
export interface Pointed {
  readonly thing: string;
  readonly line: string;
}

/** Something to be said: a knot of the desk's Ink, and how often it was told before. */
export interface Saying {
  readonly knot: string;
  readonly pick: number;
  /** Screening item this is about, when it is one. */
  readonly item?: string;
}

/** An answer that can be pointed at and asked about again. */
export interface SaidLine {
  readonly slot: number;
  readonly item: string;
  readonly saying: Saying;
  /** What a second question brought: the reason behind it, or an innocent one. */
  readonly second?: 'deep' | 'innocent';
}

/** What is still on its way: answers that come later than they are asked for. */
export interface PendingCall {
  readonly id: 'payer' | 'mirel';
  /** Seconds on the shift's clock when it rings. */
  readonly at: number;
}

/** One traveller at the window. */
export interface DeskState {
  readonly someone: OfficerCase;
  readonly papers: PaperFacts;
  /** The story's own case, when it is one. */
  readonly authored: AuthoredCase | undefined;
  /** Seconds since the window opened at 09:20. */
  readonly clock: number;
  /** Seconds left until the window must be handed over; time stands still between acts. */
  readonly left: number;
  /** Seconds spent on this traveller. */
  readonly spent: number;
  readonly rapport: number;
  readonly informed: boolean;
  readonly gestures: readonly ('water' | 'explain' | 'worry' | 'summarise' | 'form')[];
  readonly interpreter: 'none' | 'phone' | 'site' | 'companion';
  readonly companion: 'none' | 'here' | 'waiting' | 'outside';
  /** Seconds on the clock when a waiting companion comes back. */
  readonly companionBackAt: number | undefined;
  readonly companionWaited: number;
  readonly room: boolean;
  readonly onTable: readonly string[];
  readonly turned: readonly string[];
  readonly compared: readonly string[];
  readonly focus: Pointed | undefined;
  readonly notebook: readonly Pointed[];
  readonly said: readonly SaidLine[];
  /** Ids of items that came to light. */
  readonly seen: readonly string[];
  readonly asked: readonly string[];
  /** How far each pool of phrases was used, by travellers before too, so that it does not repeat itself. */
  readonly used: PhraseUse;
  readonly checked: readonly ('register' | 'payer')[];
  readonly timeTaken: boolean;
  readonly card: boolean;
  readonly protectionSaid: boolean;
  readonly errors: readonly string[];
  readonly offered: boolean;
  readonly consent: boolean | undefined;
  readonly decision: Decision | undefined;
}

/** Start with a traveller. Papers that are handed over at once lie on the table; the others come when asked for. */
export function openDesk(
  someone: OfficerCase,
  papers: PaperFacts,
  start: {
    readonly clock: number;
    readonly left: number;
    readonly authored?: AuthoredCase | undefined;
    /** How far each pool of phrases was used by travellers before. */
    readonly used?: PhraseUse;
  },
): DeskState {
  return {
    someone,
    papers,
    authored: start.authored,
    clock: start.clock,
    left: start.left,
    spent: 0,
    rapport: 0,
    informed: false,
    gestures: [],
    interpreter: 'none',
    companion: someone.companion ? 'here' : 'none',
    companionBackAt: undefined,
    companionWaited: 0,
    room: false,
    onTable: [papers.has.passport ? 'passport' : 'slip', 'form', 'ticket'],
    turned: [],
    compared: [],
    focus: undefined,
    notebook: [],
    said: [],
    seen: [],
    asked: [],
    used: nextAtWindow(start.used ?? nothingTold),
    checked: [],
    timeTaken: false,
    card: false,
    protectionSaid: false,
    errors: [],
    offered: false,
    consent: undefined,
    decision: undefined,
  };
}

/** How the talk stands now, as disclosure reads it. */
export function conductOf(state: DeskState): Conduct {
  return {
    open: true,
    private: state.companion !== 'here',
    interpreter: state.interpreter === 'phone' || state.interpreter === 'site',
    rapport: state.rapport,
    informed: state.informed,
    time: state.timeTaken,
  };
}

/** A word of a question about a line, as the log of questions keeps it. */
export function askKey(thing: string, line: string, word: AskWord): string {
  return `${thing}.${line}:${word}`;
}

/** How the quiet room stands in this world. */
export function roomState(world: OfficerWorld, draw: number): 'ready' | 'booked' | 'boxes' {
  if (world.multiAgency) return 'ready';
  if (world.firstLineSeconds <= 75) return 'boxes';
  return draw < 0.5 ? 'ready' : 'booked';
}

/** How an interpreter can be had in this world. */
export function interpreterState(world: OfficerWorld): 'site' | 'phone' | 'none' {
  if (world.interpreterShare >= 0.7) return 'site';
  return world.interpreterShare >= 0.2 ? 'phone' : 'none';
}
