// This module is the player's hand: it reads pointer events (mouse, pen, touch) over the table and turns them into
// picking up, sliding, pointing, holding, folding, tearing, drawing. What a gesture means is asked elsewhere.

import type { TableAct, TableView } from '../../play/table';
import {
  actOfDoubleTap,
  actOfDrop,
  actOfHold,
  actOfTap,
  anyAct,
  isPencil,
  isStamp,
  lineOfStroke,
  sideOf,
} from './table-gestures';
import { type Band, keepInside, zoneAt } from './table-layout';
import { cornerSpot, type Spot, type TablePiece } from './table-piece';

/** What the hand needs of the table. */
export interface HandTable {
  view(): TableView;
  bands(): readonly Band[];
  size(): { readonly width: number; readonly height: number };
  pieceAt(spot: Spot, except?: string): TablePiece | undefined;
  raise(piece: TablePiece): void;
  act(act: TableAct, piece: TablePiece): void;
  select(thing: string, line?: string): void;
  sound(id: string): void;
  wake(): void;
  /** Draw the ring of a hold (0–1), or nothing. */
  ring(at: Spot | undefined, share: number): void;
  stroke(points: readonly Spot[]): void;
  /** Show a corner folded to, or a tear down to, a spot of the paper; undefined takes it back. */
  crease(piece: TablePiece, kind: 'fold' | 'tear', to: Spot | undefined): void;
  /** The other hand: where it grips, how strongly it pulls (0–1), or away. */
  otherHand(grip: Spot | undefined, pull: number): void;
  readonly still: boolean;
}

type Mode = 'press' | 'slide' | 'hold' | 'fold' | 'tear';

interface Grip {
  readonly pointer: number;
  readonly piece: TablePiece;
  readonly start: Spot;
  /** From the pointer to the thing's centre. */
  readonly offset: Spot;
  mode: Mode;
  at: Spot;
  heldMs: number;
  restMs: number;
  pull: number;
  trace: Spot[];
  traced: TablePiece | undefined;
}

const slack = 7;
const holdBegins = 160;
const holdTakes = 620;
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
  let grip: Grip | undefined;
  let pointed: TablePiece | undefined;
  let lastTap: { thing: string; at: number } | undefined;

  const holdAct = (held: Grip): TableAct | undefined => {
    const view = table.view();
    if (held.mode !== 'slide') return actOfHold(view, held.piece.thing.id);
    if (!isStamp(view, held.piece.thing.id)) return undefined;
    const under = table.pieceAt(held.piece.point(), held.piece.thing.id);
    return under === undefined ? undefined : actOfHold(view, held.piece.thing.id, under.thing.id);
  };

  function startMode(piece: TablePiece, spot: Spot): Mode {
    const at = piece.toPaper(spot);
    const { width, height } = piece.shape;
    const view = table.view();
    if (at.x > width - 34 && at.y > height - 34 && anyAct(view, piece.thing.id, 'fold')) return 'fold';
    if (at.y < 22 && Math.abs(at.x - width / 2) < width * 0.3 && anyAct(view, piece.thing.id, 'tear')) return 'tear';
    return 'press';
  }

  function follow(held: Grip, deltaMs: number): void {
    const { piece } = held;
    const { width, height } = table.size();
    const band = zoneAt(table.bands(), held.at.x, held.at.y);
    const towards = band !== undefined && band.zone.side === 'theirs' && band.zone.id !== piece.thing.zone;
    const giving = towards ? actOfDrop(table.view(), dropOf(held, piece)) : undefined;
    let wanted = { x: held.at.x + held.offset.x, y: held.at.y + held.offset.y };
    if (towards && giving?.verb === 'hand-over') {
      // The other hand takes hold: the paper comes more slowly, until it is theirs.
      const depth = Math.max(0, band.y + band.h - held.at.y);
      held.pull = Math.min(1, depth / Math.min(70, band.h * 0.5));
      wanted = { x: wanted.x, y: wanted.y + depth * 0.4 * (1 - held.pull * 0.5) };
      table.otherHand({ x: piece.body.x, y: piece.body.y - (piece.shape.height * piece.body.scaleY) / 2 }, held.pull);
    } else if (held.pull > 0) {
      held.pull = 0;
      table.otherHand(undefined, 0);
    }
    const inside = keepInside(wanted.x, wanted.y, piece.shape, piece.home.scale, width, height);
    const under = table.pieceAt(piece.point(), piece.thing.id);
    const compares = under !== undefined && isComparing(table.view(), piece.thing.id, under.thing.id);
    piece.translucent(compares);
    const target = compares ? aligned(piece, under, inside) : inside;
    // Weight: a thing arrives a little after the hand, a heavy one later.
    const heavy = piece.shape.boxes.size === 0 ? 0.24 : 0.34;
    const share = table.still ? 1 : 1 - (1 - heavy) ** (deltaMs / 16);
    piece.body.x += (target.x - piece.body.x) * share;
    piece.body.y += (target.y - piece.body.y) * share;
    if (!table.still) {
      const lean = Math.max(-0.06, Math.min(0.06, (target.x - piece.body.x) * 0.0011));
      piece.body.rotation += (piece.home.turn * 0.35 + lean - piece.body.rotation) * 0.2;
    }
    if (isPencil(table.view(), piece.thing.id)) trace(held, under);
  }

  function trace(held: Grip, under: TablePiece | undefined): void {
    if (under === undefined) return;
    if (held.traced !== under) {
      held.traced = under;
      held.trace = [];
      table.sound('pencil');
    }
    const tip = held.piece.point();
    const last = held.trace.at(-1);
    if (last === undefined || Math.hypot(tip.x - last.x, tip.y - last.y) > 2) held.trace.push(tip);
    table.stroke(held.trace);
  }

  function dropOf(held: Grip, piece: TablePiece) {
    const under = table.pieceAt(piece.point(), piece.thing.id);
    const centre = table.pieceAt({ x: piece.body.x, y: piece.body.y }, piece.thing.id);
    const over = [under, centre].flatMap((other) => (other === undefined ? [] : [other.thing.id]));
    const band = zoneAt(table.bands(), held.at.x, held.at.y);
    const from = piece.thing.zone;
    const fromSide = sideOf(table.view(), from);
    return {
      thing: piece.thing.id,
      over: [...new Set(over)],
      line: lineUnder(held, under),
      zone: band?.zone.id,
      from,
      towardsMe:
        fromSide !== 'mine' && held.at.y - held.start.y > 46 && (band?.zone.side === 'mine' || fromSide === 'theirs'),
    };
  }

  function lineUnder(held: Grip, under: TablePiece | undefined) {
    const paper = held.traced ?? under;
    if (paper === undefined || !isPencil(table.view(), held.piece.thing.id)) return undefined;
    const points = held.trace.map((point) => paper.toPaper(point));
    const lines = [...paper.shape.boxes].map(([id, box]) => ({ id, ...box }));
    const line = lineOfStroke(points, lines) ?? paper.lineAt(held.piece.point());
    return line === undefined ? undefined : { thing: paper.thing.id, line };
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
    table.select(piece.thing.id, line);
    piece.underline(line);
    const pointing = actOfTap(view, piece.thing.id, line) ?? actOfTap(view, piece.thing.id);
    const again = lastTap !== undefined && lastTap.thing === piece.thing.id && now() - lastTap.at < doubleTapMs;
    lastTap = { thing: piece.thing.id, at: now() };
    if (again && turning !== undefined) {
      lastTap = undefined;
      table.act(turning, piece);
    } else if (pointing !== undefined) table.act(pointing, piece);
  }

  function finishSlide(held: Grip): void {
    const { piece } = held;
    table.stroke([]);
    table.otherHand(undefined, 0);
    const ring = held.restMs >= holdTakes ? holdAct(held) : undefined;
    const meant = ring ?? actOfDrop(table.view(), dropOf(held, piece));
    const letGo = meant?.verb !== 'hand-over' || held.pull === 0 || held.pull > 0.72;
    if (meant !== undefined && letGo) {
      table.act(meant, piece);
      return;
    }
    const band = zoneAt(table.bands(), held.at.x, held.at.y);
    if (band?.zone.id === piece.thing.zone && meant === undefined) {
      // Tidying one's own part of the table means nothing and is allowed.
      piece.moved = true;
      piece.home = { ...piece.home, x: piece.body.x, y: piece.body.y };
    }
    piece.goHome(!table.still);
    table.sound('paper-slide');
  }

  function finish(held: Grip, meant: boolean): void {
    const { piece, mode } = held;
    table.ring(undefined, 0);
    if (mode === 'fold' || mode === 'tear') {
      const far = creaseShare(held, mode);
      table.crease(piece, mode, undefined);
      const act = meant && far > 0.55 ? anyAct(table.view(), piece.thing.id, mode) : undefined;
      if (act !== undefined) table.act(act, piece);
    } else if (mode === 'slide') {
      piece.lift(false);
      if (meant) finishSlide(held);
      else {
        table.stroke([]);
        table.otherHand(undefined, 0);
        piece.goHome(!table.still);
      }
    } else if (meant && mode === 'hold' && held.heldMs >= holdBegins + holdTakes) {
      const act = holdAct(held);
      if (act !== undefined) {
        table.sound('stamp');
        table.act(act, piece);
      }
    } else if (meant && held.heldMs < holdBegins + 240) tap(held);
    table.wake();
  }

  return {
    down(pointer, spot) {
      if (grip !== undefined) return true;
      const piece = table.pieceAt(spot);
      if (piece === undefined) return false;
      table.raise(piece);
      grip = {
        pointer,
        piece,
        start: spot,
        offset: { x: piece.body.x - spot.x, y: piece.body.y - spot.y },
        mode: startMode(piece, spot),
        at: spot,
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
      grip.heldMs += deltaMs;
      grip.restMs += deltaMs;
      if (grip.mode === 'press' && grip.heldMs > holdBegins && holdAct(grip) !== undefined) grip.mode = 'hold';
      if (grip.mode === 'hold') table.ring(grip.at, Math.min(1, (grip.heldMs - holdBegins) / holdTakes));
      if (grip.mode === 'slide') {
        follow(grip, deltaMs);
        const ready = isStamp(table.view(), grip.piece.thing.id) && holdAct(grip) !== undefined;
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

/** True when one of the two may be laid over the other. */
export function isComparing(view: TableView, one: string, other: string): boolean {
  const act = actOfDrop(view, { thing: one, over: [other], zone: undefined, from: '', towardsMe: false });
  return act?.verb === 'lay-over';
}

/** Where the upper of two compared papers lies so that their rows run level. */
export function aligned(upper: TablePiece, lower: TablePiece, near: Spot): Spot {
  const scale = lower.home.scale;
  const rowOf = (piece: TablePiece): number | undefined => piece.shape.rows.find((row) => row.line !== undefined)?.y;
  const a = rowOf(upper);
  const b = rowOf(lower);
  if (a === undefined || b === undefined) return near;
  const leading = 21.5 * scale;
  const level = lower.body.y + (b - lower.shape.height / 2) * scale - (a - upper.shape.height / 2) * scale;
  const rows = Math.round((near.y - level) / leading);
  return { x: near.x, y: level + rows * leading };
}
