// This module says how each verb of a hand is: what is heard, whether it is held and can be taken back until let go, and how
// heavy each thing is. Canvas and text twin read the same forms. It draws nothing and knows no scene.

import type { TableView, Thing, ThingKind, Verb } from './table';

/** How a verb is done and heard. */
export interface VerbForm {
  /** Sound cue when it is done; its caption stands under the cue's name in `locales/en/sound.json`. */
  readonly cue: string;
  /** Begun and not yet done until the hand lets go: the keyboard's button is held in the same way. */
  readonly held: boolean;
  /** The paper is changed for good: a hold is asked for, so that nobody does it by a slip. */
  readonly lasting: boolean;
}

/** Forms by verb. */
export const verbForms: Readonly<Record<Verb, VerbForm>> = {
  point: { cue: 'paper-slide', held: false, lasting: false },
  'lay-over': { cue: 'paper-lay', held: false, lasting: false },
  'hand-over': { cue: 'paper-slide', held: false, lasting: false },
  'pull-back': { cue: 'paper-slide', held: false, lasting: false },
  place: { cue: 'paper-lay', held: false, lasting: false },
  turn: { cue: 'page-turn', held: false, lasting: false },
  open: { cue: 'page-turn', held: false, lasting: false },
  fold: { cue: 'fold', held: false, lasting: false },
  tear: { cue: 'tear', held: true, lasting: true },
  stamp: { cue: 'stamp', held: true, lasting: true },
  circle: { cue: 'pencil', held: false, lasting: false },
  sign: { cue: 'pen', held: false, lasting: true },
};

/** Things that sound like themselves, whatever is done with them. */
const ownSound: Readonly<Partial<Record<ThingKind, string>>> = {
  coin: 'coin',
  seed: 'seeds',
  'room-key': 'keys',
  drawer: 'drawer',
  telephone: 'telephone',
};

/** Every cue that a hand can make. */
export const handCues: readonly string[] = [
  ...Object.values(verbForms).map(({ cue }) => cue),
  ...Object.values(ownSound),
];

/** The cue of a verb done with a thing of this kind. */
export function cueOf(verb: Verb, kind: ThingKind | undefined): string {
  const own = kind === undefined ? undefined : ownSound[kind];
  const writes = verb === 'circle' || verb === 'sign' || verb === 'stamp' || verb === 'point';
  return own !== undefined && !writes ? own : verbForms[verb].cue;
}

/** The cue of an act that is open on a table now; undefined when it is not done with a thing. */
export function cueOfAct(view: TableView | undefined, actId: string): string | undefined {
  const act = view?.acts.find((each) => each.id === actId);
  if (act === undefined) return undefined;
  return cueOf(act.verb, view?.things.find((thing) => thing.id === act.thing)?.kind);
}

/** How heavy things are, 0 (a slip) to 1 (a telephone). A heavier thing lags behind the hand, leans less and settles later. */
const weights: Readonly<Record<ThingKind, number>> = {
  slip: 0.05,
  ticket: 0.08,
  photo: 0.1,
  card: 0.14,
  letter: 0.15,
  sheet: 0.18,
  seed: 0.2,
  pencil: 0.22,
  coin: 0.3,
  newspaper: 0.34,
  passport: 0.4,
  'room-key': 0.5,
  phone: 0.58,
  boat: 0.62,
  stamp: 0.72,
  board: 0.85,
  drawer: 0.95,
  telephone: 1,
};

/** Weight of a kind of thing, 0–1. */
export function weightOf(kind: ThingKind): number {
  return weights[kind];
}

/** Share of the way to the hand that a thing makes in a time: all of it at once when nothing may move. */
export function followShare(weight: number, deltaMs: number, still: boolean): number {
  if (still) return 1;
  // A sixteenth of a second is cut into steps of one frame, so that slow pictures are not slower hands.
  let left = 1;
  for (let passed = 0; passed + 16 <= deltaMs; passed += 16) left *= 0.62 + weight * 0.24;
  const rest = (deltaMs % 16) / 16;
  return 1 - left * (1 - rest * (0.38 - weight * 0.24));
}

/** Milliseconds a thing takes to lie down again from a distance in CSS pixels. */
export function settleMs(weight: number, far: number): number {
  return Math.min(620, 170 + weight * 160 + far * (0.55 + weight * 0.4));
}

/** Two papers that may be compared. */
export interface ComparedPair {
  readonly upper: Thing;
  readonly lower: Thing;
}

/** Pairs that a view lets a hand lay over each other, each once. */
export function comparedPairs(view: TableView): readonly ComparedPair[] {
  const pairs: ComparedPair[] = [];
  const seen = new Set<string>();
  for (const act of view.acts) {
    if (act.verb !== 'lay-over') continue;
    const upper = view.things.find((thing) => thing.id === act.thing);
    const lower = view.things.find((thing) => thing.id === act.target);
    const key = [act.thing, act.target].sort().join(' ');
    if (upper === undefined || lower === undefined || seen.has(key)) continue;
    seen.add(key);
    pairs.push({ upper, lower });
  }
  return pairs;
}

/** Rows of two papers held level, first to last. Nothing says which rows differ: who looks sees it. */
export function levelRows({ upper, lower }: ComparedPair): readonly (readonly [upper: string, lower: string])[] {
  const count = Math.max(upper.lines.length, lower.lines.length);
  return Array.from({ length: count }, (_, at) => [upper.lines[at]?.text ?? '', lower.lines[at]?.text ?? ''] as const);
}

/** True when two papers lie side by side: edges close, and level for at least half of the shorter one. CSS pixels. */
export function isBeside(a: PaperBox, b: PaperBox, slack = 26): boolean {
  const gap = Math.abs(a.x - b.x) - (a.w + b.w) / 2;
  const level = Math.min(a.y + a.h / 2, b.y + b.h / 2) - Math.max(a.y - a.h / 2, b.y - b.h / 2);
  return gap > -slack && gap < slack && level >= Math.min(a.h, b.h) / 2;
}

/** Where a paper lies: its middle and its size. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
