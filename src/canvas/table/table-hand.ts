// This module is the player's hand: it reads pointer events (mouse, pen, touch) over the table and turns them into
// picking up, pointing, holding, folding, tearing. What sliding does and what a gesture means is asked elsewhere.

import { type Grip, type HandTable, holdTakes, type Mode } from './hand-grip';
import { createSlide } from './hand-slide';
import { actOfDoubleTap, actOfTap, anyAct, isStamp } from './table-gestures';
import { cornerSpot, type Spot, type TablePiece } from './table-piece';

const slack = 7;
const holdBegins = 160;
const doubleTapMs = 340;

/** A hand over the table; `frame` is called while it holds something. */
export interface TableHand {
  down(pointer: number, spot: Spot): boolean;
  move(pointer: number, spot: Spot): void;
  up(pointer: number): void;
  cancel(): void;
  hover(spot: Spot | undefined): 'grab' | 'pointer' | 'default';
  frame(deltaMs: number): boolean;
}

/** Make the hand of a table. `now` is any clock in milliseconds. */
export function createHand(table: HandTable, now: () => number): TableHand {
  const slide = createSlide(table);
  let grip: Grip | undefined;
  let pointed: TablePiece | undefined;
  let lastTap: { thing: string; at: number } | undefined;

  /** Time is counted on a clock, not in frames: a slow picture must not make a hold longer. */
  function count(held: Grip): void {
    const at = now();
    held.heldMs += at - held.clock;
    held.restMs += at - held.clock;
    held.clock = at;
    if (held.mode === 'press' && held.heldMs > holdBegins && slide.holdAct(held) !== undefined) held.mode = 'hold';
  }

  function startMode(piece: TablePiece, spot: Spot): Mode {
    const at = piece.toPaper(spot);
    const { width, height } = piece.shape;
    const view = table.view();
    if (at.x > width - 34 && at.y > height - 34 && anyAct(view, piece.thing.id, 'fold')) return 'fold';
    if (at.y < 22 && Math.abs(at.x - width / 2) < width * 0.3 && anyAct(view, piece.thing.id, 'tear')) return 'tear';
    return 'press';
  }

  function tap(held: Grip): void {
    const { piece } = held;
    const line = piece.lineAt(held.start);
    const view = table.view();
    const at = piece.toPaper(held.start);
    const corner = cornerSpot(piece.shape);
    const turning = actOfDoubleTap(view, piece.thing.id);
    if (turning !== undefined && Math.hypot(at.x - corner.x, at.y - corner.y) < 22) {
      table.act(turning, piece);
      return;
    }
    const takenUp = table.select(piece.thing.id, line);
    piece.underline(takenUp ? undefined : line);
    // Whoever takes a paper up has not pointed at a line of it yet.
    const pointing = takenUp ? undefined : (actOfTap(view, piece.thing.id, line) ?? actOfTap(view, piece.thing.id));
    const again = lastTap !== undefined && lastTap.thing === piece.thing.id && now() - lastTap.at < doubleTapMs;
    lastTap = { thing: piece.thing.id, at: now() };
    if (again && turning !== undefined) {
      lastTap = undefined;
      table.act(turning, piece);
    } else if (pointing !== undefined) table.act(pointing, piece);
  }

  function finish(held: Grip, meant: boolean): void {
    count(held);
    const { piece, mode } = held;
    table.ring(undefined, 0);
    if (mode === 'fold' || mode === 'tear') {
      const far = creaseShare(held, mode);
      table.crease(piece, mode, undefined);
      const act = meant && far > 0.55 ? anyAct(table.view(), piece.thing.id, mode) : undefined;
      if (act !== undefined) table.act(act, piece);
    } else if (mode === 'slide') {
      piece.lift(false);
      if (meant) slide.letGo(held);
      else {
        table.lamp(undefined);
        table.stroke([]);
        table.otherHand(undefined, 0);
        piece.goHome(!table.still);
      }
    } else if (meant && mode === 'hold' && held.heldMs >= holdBegins + holdTakes) {
      const act = slide.holdAct(held);
      if (act !== undefined) table.act(act, piece);
    } else if (meant && held.heldMs < holdBegins + 240) tap(held);
    else if (mode === 'hold') table.sound('stamp-lift'); // taken back in time
    table.wake();
  }

  return {
    down(pointer, spot) {
      if (grip !== undefined) return true;
      const piece = table.pieceAt(spot);
      if (piece === undefined) {
        table.layBack();
        return false;
      }
      table.raise(piece);
      grip = {
        pointer,
        piece,
        start: spot,
        offset: { x: piece.body.x - spot.x, y: piece.body.y - spot.y },
        mode: startMode(piece, spot),
        at: spot,
        clock: now(),
        heldMs: 0,
        restMs: 0,
        pull: 0,
        trace: [],
        traced: undefined,
      };
      table.wake();
      return true;
    },
    move(pointer, spot) {
      if (grip === undefined || grip.pointer !== pointer) return;
      const step = Math.hypot(spot.x - grip.at.x, spot.y - grip.at.y);
      const far = Math.hypot(spot.x - grip.start.x, spot.y - grip.start.y);
      grip.at = spot;
      if (step > 3) grip.restMs = 0;
      if ((grip.mode === 'press' && far > slack) || (grip.mode === 'hold' && far > 26)) {
        // Moving away takes a begun stamp back.
        table.ring(undefined, 0);
        grip.mode = 'slide';
        grip.restMs = 0;
        grip.piece.lift(true);
        table.sound('paper-slide');
      }
      if (grip.mode === 'fold' || grip.mode === 'tear') {
        table.crease(grip.piece, grip.mode, grip.piece.toPaper(spot));
      }
      table.wake();
    },
    up(pointer) {
      if (grip === undefined || grip.pointer !== pointer) return;
      const held = grip;
      grip = undefined;
      finish(held, true);
    },
    cancel() {
      if (grip === undefined) return;
      const held = grip;
      grip = undefined;
      finish(held, false);
    },
    hover(spot) {
      const piece = spot === undefined || grip !== undefined ? undefined : table.pieceAt(spot);
      if (pointed !== piece) pointed?.underline(undefined);
      pointed = piece;
      const line = spot === undefined ? undefined : piece?.lineAt(spot);
      piece?.underline(line);
      table.wake();
      if (piece === undefined) return 'default';
      return line === undefined ? 'grab' : 'pointer';
    },
    frame(deltaMs) {
      if (grip === undefined) return false;
      count(grip);
      if (grip.mode === 'hold') table.ring(grip.at, Math.min(1, (grip.heldMs - holdBegins) / holdTakes));
      if (grip.mode === 'slide') {
        slide.follow(grip, deltaMs);
        const ready = isStamp(table.view(), grip.piece.thing.id) && slide.holdAct(grip) !== undefined;
        table.ring(ready ? grip.piece.point() : undefined, Math.min(1, grip.restMs / holdTakes));
      }
      return true;
    },
  };

  function creaseShare(held: Grip, mode: 'fold' | 'tear'): number {
    const at = held.piece.toPaper(held.at);
    const { width, height } = held.piece.shape;
    if (mode === 'tear') return at.y / height;
    return Math.hypot(width - at.x, height - at.y) / Math.hypot(width, height);
  }
}
