// This module names what a screen may read of the desk besides its beat. Everything here is in the beat's lines and table
// too; it is only sorted for the eye.

import type { BeatLine } from '../play/beat';
import type { DeskFigures } from '../roles/officer/desk-figures';
import type { Decision, DeskState } from '../roles/officer/desk-state';
import type { PracticePlan } from '../roles/officer/practice-plan';
import type { TruthClass } from '../roles/officer/truth-class';

/** What is in front of the officer: a scene of the story, a traveller, a call, the moment between two travellers, the ledger. */
export type Stage = 'story' | 'window' | 'phone' | 'close' | 'ledger' | 'ledger-open' | 'preview';

/** One exchange of the interview: what was asked, what was said. */
export interface TalkLine {
  readonly key: number;
  readonly line: BeatLine;
  readonly mine: boolean;
  /** Act that points at this line, while it lies open. */
  readonly pointId?: string;
}

/** One traveller in the ledger: what was decided, and what was true. */
export interface ShiftRow {
  readonly name: string;
  readonly decision: Decision;
  readonly truth: TruthClass;
  readonly seconds: number;
  /** Things there to be told that nobody asked about. */
  readonly unasked: number;
}

/** What a screen may show besides the beat; all of it is in the beat's table and lines too. */
export interface DeskReading {
  readonly stage: Stage;
  /** Part of the play: a scene's id, `B3.window-1`, `B3.ledger`. */
  readonly part: string;
  readonly talk: readonly TalkLine[];
  readonly notebook: readonly string[];
  readonly focus: string | undefined;
  /** Portrait of an authored case, or a place in the pool, keyed by the case alone; only grey heads wait for a grey age. */
  readonly face: string | number | undefined;
  readonly name: string;
  /** Whose page of the ledger lies open. */
  readonly about: string | undefined;
  readonly interpreter: DeskState['interpreter'];
  readonly companion: DeskState['companion'];
  readonly inRoom: boolean;
  readonly queue: number;
  readonly go: number;
  /** Played without a clock: no prices, no handover. */
  readonly clockStopped: boolean;
  /** Time passes by itself at the window. */
  readonly clockRuns: boolean;
  /** Travellers of the ledger that lies there, or of all shifts at the end; before, nothing that was true is told. */
  readonly shift: readonly ShiftRow[];
  /** What the counts say, once the run or the shift is over; before, nothing that was true is told. */
  readonly figures?: DeskFigures;
  /** The Long Night or a practice, and how far it is; absent in the story. */
  readonly run?: RunNow;
}

/** A run of generated travellers. */
export interface RunNow {
  readonly plan: PracticePlan;
  /** Travellers decided, and travellers in all. */
  readonly decided: number;
  readonly of: number;
}
