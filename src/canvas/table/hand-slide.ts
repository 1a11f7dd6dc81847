// This module is a thing sliding under the hand: its weight, the other hand that takes hold of it, papers that align when
// they are compared, the pencil's trace, and what letting go means.

import type { TableAct, TableView } from '../../play/table';
import { followShare, weightOf } from '../../play/table-verbs';
import { besideTakes, type Grip, type HandTable, holdTakes } from './hand-grip';
import { actOfDrop, actOfHold, type Drop, isPencil, isStamp, lineOfStroke, sideOf } from './table-gestures';
import { keepInside, zoneAt } from './table-layout';
import type { Spot, TablePiece } from './table-piece';

/** How a hand slides things. */
export interface HandSlide {
  /** Bring the thing after the hand. */
  follow(held: Grip, deltaMs: number): void;
  /** Let go: an act, or the thing lies down again. */
  letGo(held: Grip): void;
  /** The act that holding still means now. */
  holdAct(held: Grip): TableAct | undefined;
}

/** Make the sliding of a table's hand. */
export function createSlide(table: HandTable): HandSlide {
  const holdAct = (held: Grip): TableAct | undefined => {
    const view = table.view();
    if (held.mode !== 'slide') return actOfHold(view, held.piece.thing.id);
    if (!isStamp(view, held.piece.thing.id)) return undefined;
    const under = table.pieceAt(held.piece.point(), held.piece.thing.id);
    return under === undefined ? undefined : actOfHold(view, held.piece.thing.id, under.thing.id);
  };

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
    const beneath = [table.pieceAt(piece.point(), piece.thing.id), ...table.piecesUnder(piece)];
    const under = beneath.find((other) => other && isComparing(table.view(), piece.thing.id, other.thing.id));
    const beside = under === undefined ? besideOf(held) : undefined;
    const lower = under ?? beside;
    table.lamp(lower && { upper: piece, lower, over: under !== undefined });
    const target = lower ? aligned(piece, lower, inside, under !== undefined) : inside;
    const weight = weightOf(piece.thing.kind);
    const share = followShare(weight, deltaMs, table.still);
    piece.body.x += (target.x - piece.body.x) * share;
    piece.body.y += (target.y - piece.body.y) * share;
    if (!table.still) {
      const most = 0.07 * (1 - weight * 0.7);
      const lean = Math.max(-most, Math.min(most, (target.x - piece.body.x) * 0.0012));
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

  /** The paper that this one is held still beside and may be compared with. Passing by means nothing. */
  function besideOf(held: Grip): TablePiece | undefined {
    if (held.restMs < besideTakes) return undefined;
    return table
      .piecesBeside(held.piece)
      .find((other) => isComparing(table.view(), held.piece.thing.id, other.thing.id));
  }

  function dropOf(held: Grip, piece: TablePiece): Drop {
    const under = table.pieceAt(piece.point(), piece.thing.id);
    const centre = table.pieceAt({ x: piece.body.x, y: piece.body.y }, piece.thing.id);
    // In a crowd the card one means is often not the topmost: everything it lies on may answer.
    const over = [under, centre, ...table.piecesUnder(piece)].flatMap((other) => other?.thing.id ?? []);
    const band = zoneAt(table.bands(), held.at.x, held.at.y);
    const from = piece.thing.zone;
    const fromSide = sideOf(table.view(), from);
    return {
      thing: piece.thing.id,
      over: [...new Set(over)],
      beside: besideOf(held)?.thing.id,
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

  function finishSlide(held: Grip): void {
    const { piece } = held;
    table.stroke([]);
    table.otherHand(undefined, 0);
    const ring = held.restMs >= holdTakes ? holdAct(held) : undefined;
    const meant = ring ?? actOfDrop(table.view(), dropOf(held, piece));
    const letGo = meant?.verb !== 'hand-over' || held.pull === 0 || held.pull > 0.72;
    if (meant !== undefined && letGo) {
      if (meant.verb !== 'lay-over') table.lamp(undefined);
      table.act(meant, piece);
      return;
    }
    table.lamp(undefined);
    const band = zoneAt(table.bands(), held.at.x, held.at.y);
    if (band?.zone.id === piece.thing.zone && meant === undefined) {
      // Tidying one's own part of the table means nothing and is allowed.
      piece.moved = true;
      piece.home = { ...piece.home, x: piece.body.x, y: piece.body.y };
    }
    piece.goHome(!table.still);
    table.sound('paper-lay');
  }

  return { follow, letGo: finishSlide, holdAct };
}

/** True when one of the two may be laid over the other. */
function isComparing(view: TableView, one: string, other: string): boolean {
  const act = actOfDrop(view, { thing: one, over: [other], zone: undefined, from: '', towardsMe: false });
  return act?.verb === 'lay-over';
}

/**
 * Where a compared paper lies so that both can be read: side by side their rows run level; one over the other, each row
 * falls between two rows of the paper below, where the light shows both.
 */
function aligned(upper: TablePiece, lower: TablePiece, near: Spot, over: boolean): Spot {
  const scale = lower.home.scale;
  const rowOf = (piece: TablePiece): number | undefined => piece.shape.rows.find((row) => row.line !== undefined)?.y;
  const a = rowOf(upper);
  const b = rowOf(lower);
  if (a === undefined || b === undefined) return near;
  const leading = 21.5 * scale;
  const level = lower.body.y + (b - lower.shape.height / 2) * scale - (a - upper.shape.height / 2) * scale;
  const between = over ? 0.5 : 0;
  const rows = Math.round((near.y - level) / leading - between);
  return { x: near.x, y: level + (rows + between) * leading };
}
