// This module names what a screen may read of the desk besides its beat. Everything here is in the beat's lines and table
// too; it is only sorted for the eye.

import type { BeatLine } from '../play/beat';
import type { Decision, DeskState } from '../roles/officer/desk-state';
import type { TruthClass } from '../roles/officer/truth-class';

/** Where the shift is. */
export type Stage = 'briefing' | 'arrival' | 'window' | 'phone' | 'close' | 'debrief' | 'over' | 'preview';

/** One exchange of the interview: what was asked, what was said. */
export interface TalkLine {
  readonly key: number;
  readonly line: BeatLine;
  readonly mine: boolean;
  /** Act that points at this line, while it lies open. */
  readonly pointId?: string;
}

/** One traveller of the shift once the window is shut: what was decided, and what was true. */
export interface ShiftRow {
  /** Nothing for the four, who are named together. */
  readonly name: string | undefined;
  readonly decision: Decision;
  readonly truth: TruthClass;
  readonly seconds: number;
  /** Things there to be told that nobody asked about. */
  readonly unasked: number;
}

/** What a screen may show besides the beat; all of it is in the beat's table and lines too. */
export interface DeskReading {
  readonly stage: Stage;
  readonly talk: readonly TalkLine[];
  readonly notebook: readonly string[];
  readonly focus: string | undefined;
  /** Portrait pool index 0–15, keyed by the case alone; only grey heads wait for a grey age. */
  readonly face: number;
  readonly name: string;
  readonly interpreter: DeskState['interpreter'];
  readonly companion: DeskState['companion'];
  readonly inRoom: boolean;
  readonly queue: number;
  readonly go: number;
  /** Played without a clock: no prices, no handover. */
  readonly clockStopped: boolean;
  /** Travellers of the shift, once it is over; before, nothing that was true is told. */
  readonly shift: readonly ShiftRow[];
}
