// This module knows the pieces: acts too large for one movement of a hand, and which outcomes each can have. It says what of a
// beat a piece stands for; where none is known, or its outcomes are not all there, the beat's options stay what they are: words.

import type { Beat, BeatOption } from '../../../play/beat';

/** Ids of the pieces there are. */
export type PieceId = 'shift' | 'way';

/** Outcomes by piece: at least one of `any` must be an option, all of `all`, and `out` leaves the piece undone. */
const outcomes: Readonly<
  Record<PieceId, { readonly all: readonly string[]; readonly any: readonly string[]; readonly out: string }>
> = {
  shift: { all: ['slow', 'fair', 'knack'], any: [], out: 'skip' },
  way: { all: [], any: ['ferry', 'short-boat', 'long-boat'], out: 'fold' },
};

/** A piece as a beat asks for it. */
export interface AskedPiece {
  readonly id: PieceId;
  /** Options that the piece carries out, by their outcome. */
  readonly byResult: Readonly<Partial<Record<string, BeatOption>>>;
  /** The option that leaves it undone, if the story has one. */
  readonly out: BeatOption | undefined;
}

function isPieceId(id: string | undefined): id is PieceId {
  return id !== undefined && Object.hasOwn(outcomes, id);
}

/** The piece of a beat, or undefined where the beat is told in words alone. */
export function pieceOf(beat: Beat): AskedPiece | undefined {
  if (!isPieceId(beat.piece)) return undefined;
  const { all, any, out } = outcomes[beat.piece];
  const known = new Set([...all, ...any, out]);
  const carried = beat.options.filter((option) => option.result !== undefined && known.has(option.result));
  const has = (result: string): boolean => carried.some((option) => option.result === result);
  if (!all.every(has) || (any.length > 0 && !any.some(has))) return undefined;
  // Of two options with one outcome the first is meant, as in a list.
  const byResult = Object.fromEntries([...carried].reverse().map((option) => [option.result, option]));
  return { id: beat.piece, byResult, out: byResult[out] };
}

/** The beat without what its piece carries out. */
export function besidePiece(beat: Beat, piece: AskedPiece): Beat {
  const carried = new Set(Object.values(piece.byResult).map((option) => option?.result));
  return { ...beat, options: beat.options.filter(({ result }) => result === undefined || !carried.has(result)) };
}
