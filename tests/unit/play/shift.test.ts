// These tests hold the rule of a shift at the belt: what a turn does, when a pear may be laid, and what the turns say.

import { describe, expect, it } from 'vitest';
import {
  beginShift,
  fewestTurns,
  isFull,
  layInTray,
  liesRight,
  mayBeShown,
  outcomeOfShift,
  type Pear,
  type PearTurn,
  pearsOfShift,
  pearTurns,
  type Shift,
  turnInHand,
  turnPear,
} from '../../../src/play/shift';

const allPears: readonly Pear[] = ([0, 1, 2, 3] as const).flatMap((stem) =>
  [false, true].map((bruiseUp) => ({ stem, bruiseUp })),
);

/** The fewest turns, by trying all of them. */
function searched(pear: Pear, turns: readonly PearTurn[] = pearTurns): number {
  let now = [pear];
  for (let count = 0; count < 8; count++) {
    if (now.some(liesRight)) return count;
    now = now.flatMap((each) => turns.map((turn) => turnPear(each, turn)));
  }
  return Number.NaN;
}

/** The turns of somebody who never tips a pear end over end. */
function plainTurns({ stem, bruiseUp }: Pear): PearTurn[] {
  const sideways: PearTurn[] = stem === 3 ? ['right'] : Array.from({ length: stem }, () => 'left');
  return [...(bruiseUp ? (['roll'] as const) : []), ...sideways];
}

/** The turns of somebody with the knack. */
function knownTurns(pear: Pear): PearTurn[] {
  return pear.stem === 2 && pear.bruiseUp ? ['tip'] : plainTurns(pear);
}

function work(shift: Shift, turnsOf: (pear: Pear) => readonly PearTurn[], pears = shift.pears.length): Shift {
  let now = shift;
  for (let at = 0; at < pears; at++) {
    for (const turn of turnsOf(now.hand!)) now = turnInHand(now, turn);
    now = layInTray(now)!;
  }
  return now;
}

describe('a pear', () => {
  it('comes back to where it was: left and right, twice over, twice end over end', () => {
    for (const pear of allPears) {
      expect(turnPear(turnPear(pear, 'left'), 'right')).toEqual(pear);
      expect(turnPear(turnPear(pear, 'roll'), 'roll')).toEqual(pear);
      expect(turnPear(turnPear(pear, 'tip'), 'tip')).toEqual(pear);
    }
  });

  it('needs as few turns as a search of all turns finds', () => {
    for (const pear of allPears) expect(fewestTurns(pear), JSON.stringify(pear)).toBe(searched(pear));
  });

  it('back to front with its bruise up is one turn end over end, and three without', () => {
    const pear: Pear = { stem: 2, bruiseUp: true };
    expect(fewestTurns(pear)).toBe(1);
    expect(searched(pear, ['left', 'right', 'roll'])).toBe(3);
  });

  it('may be laid only when its stem points as in the tray and its bruise lies below', () => {
    for (const pear of allPears) {
      const laid = layInTray(beginShift([pear]));
      expect(laid !== undefined, JSON.stringify(pear)).toBe(pear.stem === 0 && !pear.bruiseUp);
    }
  });
});

describe('a shift', () => {
  it('has twelve pears, none of which comes as the tray wants it', () => {
    expect(pearsOfShift.length).toBe(12);
    expect(pearsOfShift.filter(liesRight)).toEqual([]);
  });

  it('ends with the tray full, and a full tray takes no turn', () => {
    const done = work(beginShift(), knownTurns);
    expect(isFull(done)).toBe(true);
    expect(done.hand).toBeUndefined();
    expect(turnInHand(done, 'roll')).toBe(done);
    expect(layInTray(done)).toBeUndefined();
  });

  it('shows the knack, careful plain turns, and many turns apart', () => {
    expect(outcomeOfShift(work(beginShift(), knownTurns))).toBe('knack');
    expect(outcomeOfShift(work(beginShift(), plainTurns))).toBe('fair');
    const fumbling = (pear: Pear): PearTurn[] => ['left', 'right', ...plainTurns(pear)];
    expect(outcomeOfShift(work(beginShift(), fumbling))).toBe('slow');
  });

  it('shows the knack still when it was found after the first pears', () => {
    const learnt = work(work(beginShift(), plainTurns, 3), knownTurns, 9);
    expect(outcomeOfShift(learnt)).toBe('knack');
  });

  it('keeps how many turns a pear took beyond the fewest', () => {
    const laid = work(beginShift([{ stem: 2, bruiseUp: true }]), plainTurns).laid;
    expect(laid).toEqual([{ turns: 3, spare: 2 }]);
  });

  it('is shown the knack only once it was missed, and at a pear it would help', () => {
    expect(mayBeShown(beginShift())).toBe(false);
    const missed = work(beginShift(), plainTurns, 5);
    expect(missed.hand).toEqual({ stem: 2, bruiseUp: true });
    expect(mayBeShown(missed)).toBe(true);
    expect(mayBeShown(turnInHand(missed, 'roll'))).toBe(false);
    expect(mayBeShown(work(beginShift(), knownTurns, 5))).toBe(false);
  });
});
