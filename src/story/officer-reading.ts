// This module names what a screen may read of the desk besides its beat. Everything here is in the beat's lines and table
// too; it is only sorted for the eye.

import type { BeatLine } from '../play/beat';
import type { DeskState } from '../roles/officer/desk-state';

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
}
