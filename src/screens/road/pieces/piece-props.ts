// This module names what the road hands to a piece.

import type { AskedPiece } from './known-pieces';

/** What every piece receives. */
export interface PieceProps {
  readonly piece: AskedPiece;
  /** Carry out an option of the beat. */
  readonly onChoose: (optionId: string) => void;
  /** Put the piece away and show its options in words. */
  readonly onWords: () => void;
  readonly sound: (id: string) => void;
  /** Number of the story or of its world now; 0 for what neither holds. */
  readonly read: (fact: string) => number;
  /** Show the whole crossing. */
  readonly onCrossing: () => void;
}
