// This module says what the player's hand needs of a table, and what it knows of the thing it holds.

import type { TableAct, TableView } from '../../play/table';
import type { Band } from './table-layout';
import type { Spot, TablePiece } from './table-piece';

/** What the hand needs of the table. */
export interface HandTable {
  view(): TableView;
  bands(): readonly Band[];
  size(): { readonly width: number; readonly height: number };
  pieceAt(spot: Spot, except?: string): TablePiece | undefined;
  /** Other pieces that a piece lies on by a third of the smaller one at least, most covered first. */
  piecesUnder(piece: TablePiece): readonly TablePiece[];
  raise(piece: TablePiece): void;
  act(act: TableAct, piece: TablePiece): void;
  /** A thing was tapped: it is looked at. True when the tap only took it up from among others, to be read. */
  select(thing: string, line?: string): boolean;
  /** Lay back what was taken up to be read. */
  layBack(): void;
  sound(id: string): void;
  wake(): void;
  /** Draw the ring of a hold (0–1), or nothing. */
  ring(at: Spot | undefined, share: number): void;
  stroke(points: readonly Spot[]): void;
  /** Show a corner folded to, or a tear down to, a spot of the paper; undefined takes it back. */
  crease(piece: TablePiece, kind: 'fold' | 'tear', to: Spot | undefined): void;
  /** Papers close beside a piece and level with it. */
  piecesBeside(piece: TablePiece): readonly TablePiece[];
  /** Light two papers from below, so that one is read through the other or both in one light; undefined: no lamp. */
  lamp(pair: { readonly upper: TablePiece; readonly lower: TablePiece; readonly over: boolean } | undefined): void;
  /** The other hand: where it grips, how strongly it pulls (0–1), or away. */
  otherHand(grip: Spot | undefined, pull: number): void;
  readonly still: boolean;
}

/** What a hand does with the thing it holds. */
export type Mode = 'press' | 'slide' | 'hold' | 'fold' | 'tear';

/** A thing held. */
export interface Grip {
  readonly pointer: number;
  readonly piece: TablePiece;
  readonly start: Spot;
  /** From the pointer to the thing's centre. */
  readonly offset: Spot;
  mode: Mode;
  at: Spot;
  /** When time was last counted, on the hand's clock. */
  clock: number;
  heldMs: number;
  restMs: number;
  pull: number;
  trace: Spot[];
  traced: TablePiece | undefined;
}

/** Milliseconds a paper is held still beside another before the two are compared. */
export const besideTakes = 380;

/** Milliseconds a stamp is held before letting go counts. */
export const holdTakes = 620;
