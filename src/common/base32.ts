// This module writes small numbers as letters that people can read to each other (Crockford's base 32): no I, L, O, U.
// Reading is kind: any case, O for 0, I and L for 1, spaces and hyphens anywhere.

import { fail, type Result, succeed } from './result';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A character that is not part of the alphabet, and where (0-based, in the text as given). */
export interface StrangeCharacter {
  readonly character: string;
  readonly position: number;
}

/** Symbols (0–31 each) as text. Throws a RangeError for a number outside 0–31. */
export function writeSymbols(symbols: readonly number[]): string {
  return symbols
    .map((symbol) => {
      const letter = alphabet[symbol];
      if (letter === undefined) throw new RangeError(`${symbol} is not a symbol from 0 to 31.`);
      return letter;
    })
    .join('');
}

/** Text as symbols (0–31 each), or the first character that cannot be one. */
export function readSymbols(text: string): Result<number[], StrangeCharacter> {
  const symbols: number[] = [];
  let position = 0;
  for (const character of text) {
    if (!/[\s\u2010-\u2015-]/u.test(character)) {
      const symbol = alphabet.indexOf(foldCharacter(character));
      if (symbol < 0) return fail({ character, position });
      symbols.push(symbol);
    }
    position += character.length;
  }
  return succeed(symbols);
}

function foldCharacter(character: string): string {
  // toUpperCase alone would let a sharp s become two letters; only ASCII letters fold.
  const upper = /^[a-z]$/.test(character) ? character.toUpperCase() : character;
  if (upper === 'O') return '0';
  return upper === 'I' || upper === 'L' ? '1' : upper;
}
