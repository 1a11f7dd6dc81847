// This module turns what a hand did on the table into an act of the view: it tries the meanings a gesture can have, in
// order, and answers undefined when it has none. It never adds an act and never ranks one above another.

import { findAct, type TableAct, type TableView, type Verb } from '../../play/table';

/** A thing was let go somewhere. */
export interface Drop {
  readonly thing: string;
  /** Things under it, topmost first. */
  readonly over: readonly string[];
  /** A paper it was held still beside. */
  readonly beside?: string | undefined;
  /** The line under the thing's own point (a pencil's tip, a stamp's foot). */
  readonly line?: { readonly thing: string; readonly line: string } | undefined;
  /** Zone where it was let go, and where it came from. */
  readonly zone: string | undefined;
  readonly from: string;
  /** Drawn towards the player, away from the other side. */
  readonly towardsMe: boolean;
}

type Gesture = Parameters<typeof findAct>[1];

const first = (view: TableView, gestures: readonly Gesture[]): TableAct | undefined => {
  for (const gesture of gestures) {
    const act = findAct(view, gesture);
    if (act !== undefined) return act;
  }
  return undefined;
};

/** What letting a thing go means here. */
export function actOfDrop(view: TableView, drop: Drop): TableAct | undefined {
  const { thing, zone } = drop;
  const meanings: Gesture[] = [];
  if (drop.line !== undefined) {
    meanings.push({ verb: 'circle', ...drop.line }, { verb: 'circle', ...drop.line, target: thing });
    meanings.push({ verb: 'sign', ...drop.line }, { verb: 'sign', ...drop.line, target: thing });
  }
  for (const under of drop.over) {
    // Two papers compared are the same two, whichever lies on top.
    meanings.push({ verb: 'lay-over', thing, target: under }, { verb: 'lay-over', thing: under, target: thing });
    meanings.push({ verb: 'place', thing, target: under }, { verb: 'hand-over', thing, target: under });
    meanings.push({ verb: 'sign', thing: under, target: thing }, { verb: 'sign', thing, target: under });
    if (isPencil(view, thing)) meanings.push({ verb: 'sign', thing: under });
  }
  if (drop.beside !== undefined) {
    meanings.push(
      { verb: 'lay-over', thing, target: drop.beside },
      { verb: 'lay-over', thing: drop.beside, target: thing },
    );
  }
  if (zone !== undefined && zone !== drop.from) {
    meanings.push({ verb: 'hand-over', thing, target: zone });
    if (sideOf(view, zone) === 'theirs') meanings.push({ verb: 'hand-over', thing });
    meanings.push({ verb: 'place', thing, target: zone });
    if (drop.towardsMe) meanings.push({ verb: 'pull-back', thing, target: zone }, { verb: 'pull-back', thing });
  } else if (drop.towardsMe) meanings.push({ verb: 'pull-back', thing });
  return first(view, meanings);
}

/** What pointing (a tap) at a thing or one of its lines means. */
export function actOfTap(view: TableView, thing: string, line?: string): TableAct | undefined {
  return line === undefined ? findAct(view, { verb: 'point', thing }) : findAct(view, { verb: 'point', thing, line });
}

/** What a double tap or the corner mark means: turn, else open, else fold. */
export function actOfDoubleTap(view: TableView, thing: string): TableAct | undefined {
  return anyAct(view, thing, 'turn') ?? anyAct(view, thing, 'open') ?? anyAct(view, thing, 'fold');
}

/** The act of one verb on a thing as a whole, with or without a target. */
export function anyAct(view: TableView, thing: string, verb: Verb): TableAct | undefined {
  return (
    findAct(view, { verb, thing }) ?? view.acts.find((act) => act.verb === verb && act.thing === thing && !act.line)
  );
}

/** What pressing and holding means: on the paper itself, or with a stamp standing on a paper. */
export function actOfHold(view: TableView, thing: string, under?: string): TableAct | undefined {
  if (under === undefined) return isStamp(view, thing) ? undefined : anyAct(view, thing, 'stamp');
  return first(view, [
    { verb: 'stamp', thing, target: under },
    { verb: 'stamp', thing: under, target: thing },
    { verb: 'stamp', thing: under },
  ]);
}

/** The line a drawn stroke goes round: the one whose middle the stroke encloses, else the nearest it passes. */
export function lineOfStroke(
  stroke: readonly { readonly x: number; readonly y: number }[],
  lines: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }[],
): string | undefined {
  if (stroke.length < 2) return undefined;
  const meant = meantPart(stroke);
  const xs = meant.map((point) => point.x);
  const ys = meant.map((point) => point.y);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  let best: { id: string; share: number } | undefined;
  for (const line of lines) {
    const tall = Math.min(box.bottom, line.y + line.h) - Math.max(box.top, line.y);
    const wide = Math.min(box.right, line.x + line.w) - Math.max(box.left, line.x);
    const share = Math.max(0, tall / line.h) * Math.max(0, wide / line.w);
    if (share > 0.12 && (best === undefined || share > best.share)) best = { id: line.id, share };
  }
  return best?.id;
}

/** Ends of a ring are at most this far apart, and its way round is at least this long (CSS pixels at scale 1). */
const ringGap = 12;
const ringWay = 60;
/** Without a ring, this much of the stroke's end is meant. */
const endWay = 90;

/** The part of a stroke that says something: its last ring, else its end. The way to the line crosses other lines. */
function meantPart(stroke: readonly { readonly x: number; readonly y: number }[]): typeof stroke {
  const way = [0];
  for (let at = 1; at < stroke.length; at++) {
    const [a, b] = [stroke[at - 1]!, stroke[at]!];
    way.push(way[at - 1]! + Math.hypot(b.x - a.x, b.y - a.y));
  }
  for (let end = stroke.length - 1; end > 0; end--) {
    for (let start = end - 1; start >= 0; start--) {
      if (way[end]! - way[start]! < ringWay) continue;
      const [a, b] = [stroke[start]!, stroke[end]!];
      if (Math.hypot(b.x - a.x, b.y - a.y) <= ringGap) return stroke.slice(start, end + 1);
    }
  }
  const whole = way.at(-1) ?? 0;
  const from = way.findIndex((far) => whole - far <= endWay);
  return stroke.slice(Math.max(0, Math.min(from, stroke.length - 2)));
}

/** Side of a zone. */
export function sideOf(view: TableView, zone: string): 'mine' | 'theirs' | 'middle' | 'spot' | undefined {
  return view.zones.find((other) => other.id === zone)?.side;
}

/** True when the thing writes. */
export function isPencil(view: TableView, thing: string): boolean {
  return view.things.find((other) => other.id === thing)?.kind === 'pencil';
}

/** True when the thing stamps. */
export function isStamp(view: TableView, thing: string): boolean {
  return view.things.find((other) => other.id === thing)?.kind === 'stamp';
}
