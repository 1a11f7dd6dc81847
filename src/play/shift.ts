// This module is the rule of one shift at the belt: pears come one after the other, each is turned until it lies as the tray
// wants it, and is laid. It counts turns against the fewest that would do. It knows no clock, no wage and no drawing.

/** Where a stem points, in quarter turns clockwise from where the tray wants it. */
export type StemWay = 0 | 1 | 2 | 3;

/** How a pear lies. */
export interface Pear {
  readonly stem: StemWay;
  /** The bruise is seen; in the tray it lies below. */
  readonly bruiseUp: boolean;
}

/** One turn of the wrist: a quarter to either side, over the long side (`roll`), or end over end (`tip`). */
export const pearTurns = ['left', 'right', 'roll', 'tip'] as const;

/** One of the turns. */
export type PearTurn = (typeof pearTurns)[number];

/** How a shift went: told by the turns used, never by time. */
export type ShiftOutcome = 'slow' | 'fair' | 'knack';

/** A pear in the tray, and how many turns more than needed it took. */
export interface LaidPear {
  readonly turns: number;
  readonly spare: number;
}

/** A shift as it stands. */
export interface Shift {
  readonly pears: readonly Pear[];
  readonly laid: readonly LaidPear[];
  /** The pear in hand; undefined when the tray is full. */
  readonly hand: Pear | undefined;
  /** Turns made with the pear in hand. */
  readonly turns: number;
}

const pear = (stem: StemWay, bruiseUp: boolean): Pear => ({ stem, bruiseUp });

/**
 * The twelve pears of a shift. Five lie the wrong way round with their bruise up: end over end is one turn for each of them
 * and three otherwise, which is the knack. The first of them comes after the plain turns have been met.
 */
export const pearsOfShift: readonly Pear[] = [
  pear(1, false),
  pear(0, true),
  pear(2, true),
  pear(3, true),
  pear(2, false),
  pear(2, true),
  pear(3, false),
  pear(2, true),
  pear(1, true),
  pear(2, true),
  pear(2, false),
  pear(2, true),
];

/** Turns within this many eighths of the fewest show the knack; within twice the fewest they are fair. */
const knackEighths = 9;
const fairTimes = 2;

/** A shift that begins. */
export function beginShift(pears: readonly Pear[] = pearsOfShift): Shift {
  return { pears, laid: [], hand: pears[0], turns: 0 };
}

/** A pear after one turn. */
export function turnPear({ stem, bruiseUp }: Pear, turn: PearTurn): Pear {
  switch (turn) {
    case 'left':
      return { stem: quarter(stem + 3), bruiseUp };
    case 'right':
      return { stem: quarter(stem + 1), bruiseUp };
    case 'roll':
      return { stem, bruiseUp: !bruiseUp };
    case 'tip':
      return { stem: quarter(stem + 2), bruiseUp: !bruiseUp };
  }
}

/** True when a pear lies as the tray wants it. */
export function liesRight({ stem, bruiseUp }: Pear): boolean {
  return stem === 0 && !bruiseUp;
}

/** The fewest turns that bring a pear right. */
export function fewestTurns({ stem, bruiseUp }: Pear): number {
  const sideways = Math.min(stem, 4 - stem);
  const plain = sideways + (bruiseUp ? 1 : 0);
  const tipped = 1 + (2 - sideways) + (bruiseUp ? 0 : 1);
  return Math.min(plain, tipped);
}

/** Turn the pear in hand. A full tray stays as it is. */
export function turnInHand(shift: Shift, turn: PearTurn): Shift {
  if (shift.hand === undefined) return shift;
  return { ...shift, hand: turnPear(shift.hand, turn), turns: shift.turns + 1 };
}

/** Lay the pear in hand; undefined when it does not lie right yet (it then stays in hand). */
export function layInTray(shift: Shift): Shift | undefined {
  const { hand, pears, laid, turns } = shift;
  const came = pears[laid.length];
  if (hand === undefined || came === undefined || !liesRight(hand)) return undefined;
  const next = [...laid, { turns, spare: turns - fewestTurns(came) }];
  return { pears, laid: next, hand: pears[next.length], turns: 0 };
}

/** True when the tray is full. */
export function isFull({ pears, laid }: Shift): boolean {
  return laid.length === pears.length;
}

/** How the shift went so far, by the pears that are laid. */
export function outcomeOfShift({ pears, laid }: Shift): ShiftOutcome {
  const used = laid.reduce((sum, each) => sum + each.turns, 0);
  const fewest = pears.slice(0, laid.length).reduce((sum, each) => sum + fewestTurns(each), 0);
  if (used * 8 <= fewest * knackEighths) return 'knack';
  return used <= fewest * fairTimes ? 'fair' : 'slow';
}

/**
 * True when somebody across the belt may show how it is done: a pear that could have been tipped was laid by the long way,
 * and the one in hand could be tipped.
 */
export function mayBeShown({ pears, laid, hand, turns }: Shift): boolean {
  const missed = laid.some(({ spare }, at) => spare > 0 && isBackToFront(pears[at]!));
  return missed && turns === 0 && hand !== undefined && isBackToFront(hand);
}

function isBackToFront({ stem, bruiseUp }: Pear): boolean {
  return stem === 2 && bruiseUp;
}

function quarter(stem: number): StemWay {
  return (stem % 4) as StemWay;
}
