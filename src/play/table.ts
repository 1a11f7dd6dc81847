// This module describes things on a table as data: what lies there, which lines can be read, which acts are possible.
// A canvas draws it and a panel of buttons says it; neither adds an act of its own, so hand, touch, keys and text agree.

/** What a hand can do with a thing. */
export type Verb =
  | 'point' // point at one line of a thing
  | 'lay-over' // lay one thing over another to compare them
  | 'hand-over' // give a thing to the person across the table and let go
  | 'pull-back' // take a thing back towards you
  | 'place' // put a thing on a spot of the table or the map
  | 'turn' // turn a thing over
  | 'open' // open a folded thing, a drawer, a door
  | 'fold'
  | 'tear'
  | 'stamp' // press and hold; can be taken back until released
  | 'circle' // mark a line with a pencil
  | 'sign';

/** How a thing looks; the canvas has one drawing for each. */
export type ThingKind =
  | 'passport'
  | 'sheet'
  | 'slip'
  | 'card'
  | 'phone'
  | 'ticket'
  | 'letter'
  | 'newspaper'
  | 'photo'
  | 'coin'
  | 'seed'
  | 'pencil'
  | 'stamp'
  | 'boat'
  | 'board'
  | 'drawer'
  | 'room-key'
  | 'telephone';

/** One readable line of a thing. */
export interface ThingLine {
  readonly id: string;
  readonly text: string;
  /** Drawn stronger: a heading or a sum. Never used to hint at an answer. */
  readonly strong?: boolean;
}

/** A thing on the table. */
export interface Thing {
  readonly id: string;
  readonly kind: ThingKind;
  readonly title: string;
  readonly lines: readonly ThingLine[];
  /** Id of the zone it lies in. */
  readonly zone: string;
  /** What a marked line carries, for example a circle that the player drew. */
  readonly marks?: readonly string[];
}

/** A part of the table that can receive a thing. */
export interface Zone {
  readonly id: string;
  readonly label: string;
  /** `mine` is near the player, `theirs` across the table, `middle` the open table; `spot` a place on a map. */
  readonly side: 'mine' | 'theirs' | 'middle' | 'spot';
  /** For a spot: place on the map, 0–1 each. */
  readonly x?: number;
  readonly y?: number;
}

/** One possible act. The canvas finds it by verb, thing, line and target; the panel shows its label as a button. */
export interface TableAct {
  readonly id: string;
  readonly verb: Verb;
  readonly thing: string;
  readonly line?: string;
  /** Id of a thing (`lay-over`) or a zone (`place`, `hand-over`). */
  readonly target?: string;
  readonly label: string;
  /** What it costs, already in words: "20 seconds". */
  readonly cost?: string;
}

/** Everything a table shows now. Acts are all equal: nothing marks a right one. */
export interface TableView {
  readonly label: string;
  readonly zones: readonly Zone[];
  readonly things: readonly Thing[];
  readonly acts: readonly TableAct[];
}

/** Find the act a gesture means, or undefined when the gesture has no meaning here (the thing then slides back). */
export function findAct(
  view: TableView,
  gesture: { readonly verb: Verb; readonly thing: string; readonly line?: string; readonly target?: string },
): TableAct | undefined {
  return view.acts.find(
    (act) =>
      act.verb === gesture.verb &&
      act.thing === gesture.thing &&
      act.line === gesture.line &&
      act.target === gesture.target,
  );
}
