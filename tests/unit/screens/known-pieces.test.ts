// These tests hold when a piece stands for options of a beat, and that nothing a beat offers is ever lost behind one.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/play/beat';
import { type Pear, pearTurns } from '../../../src/play/shift';
import { legsOfWays, rumourOfLeg, wayOutcomes } from '../../../src/roles/migrant/way-legs';
import { besidePiece, pieceOf } from '../../../src/screens/road/pieces/known-pieces';

const words: Record<string, string> = JSON.parse(readFileSync('locales/en/road.json', 'utf8'));

function beat(piece: string | undefined, results: readonly (string | undefined)[]): Beat {
  return {
    index: 3,
    scene: { scene: 'A4s', intensity: 0 },
    lines: [],
    options: results.map((result, at) => ({
      id: `o${at}`,
      number: at + 10,
      text: `option ${at}`,
      hand: { kind: 'said' },
      ...(result === undefined ? {} : { result }),
    })),
    status: [],
    ...(piece === undefined ? {} : { piece }),
  };
}

describe('a piece', () => {
  it('stands for the options of its outcomes and leaves the others beside it', () => {
    const told = beat('shift', ['slow', undefined, 'fair', 'knack', 'skip']);
    const piece = pieceOf(told)!;
    expect(piece.byResult.knack?.id).toBe('o3');
    expect(piece.out?.id).toBe('o4');
    expect(besidePiece(told, piece).options.map(({ id }) => id)).toEqual(['o1']);
  });

  it('is not shown where an outcome of it has no option, or nobody knows it', () => {
    expect(pieceOf(beat('shift', ['slow', 'fair']))).toBeUndefined();
    expect(pieceOf(beat('way', ['fold']))).toBeUndefined();
    expect(pieceOf(beat('loom', ['slow', 'fair', 'knack']))).toBeUndefined();
    expect(pieceOf(beat(undefined, ['slow', 'fair', 'knack']))).toBeUndefined();
  });

  it('may have fewer ways than there are, and no way out', () => {
    const piece = pieceOf(beat('way', ['ferry']))!;
    expect(Object.keys(piece.byResult)).toEqual(['ferry']);
    expect(piece.out).toBeUndefined();
  });

  it('loses no option: what it does not carry out is still said', () => {
    const told = beat('way', ['ferry', 'other', 'fold', undefined]);
    const piece = pieceOf(told)!;
    const carried = Object.values(piece.byResult).map((option) => option!.id);
    const beside = besidePiece(told, piece).options.map(({ id }) => id);
    expect([...carried, ...beside].sort()).toEqual(told.options.map(({ id }) => id).sort());
  });
});

describe('the words of the pieces', () => {
  it('say every way a pear can lie, every turn, and every end of a shift', () => {
    const pears: Pear[] = ([0, 1, 2, 3] as const).flatMap((stem) =>
      [false, true].map((bruiseUp) => ({ stem, bruiseUp })),
    );
    const said = pears.map(({ stem, bruiseUp }) => words[`road.shift.lies.${stem}.${bruiseUp ? 'up' : 'down'}`]);
    expect(new Set(said).size).toBe(8);
    expect(said).not.toContain(undefined);
    for (const turn of pearTurns) expect(words[`road.shift.turn.${turn}`], turn).toBeTruthy();
    for (const end of ['slow', 'fair', 'knack']) expect(words[`road.shift.full.${end}`], end).toBeTruthy();
  });

  it('say each way, and everything that may be said of one', () => {
    for (const outcome of wayOutcomes) expect(words[`road.way.take.${outcome}`], outcome).toBeTruthy();
    for (const word of [1, 2]) {
      for (const leg of legsOfWays(wayOutcomes)) {
        const rumour = rumourOfLeg(leg, { rumour_strait: word, rumour_ferry: word });
        if (rumour) expect(words[`road.way.rumour.${rumour.about}.${rumour.light}`]).toBeTruthy();
      }
    }
  });
});
