// This module makes a short digest of numbers: same numbers, same sixteen letters on every machine. It is a name for a
// result, not a seal against forgery.

import { finish, mixWord } from './draw';

/** A digest under way: two lanes of 32 bits. */
export interface Digest {
  first: number;
  second: number;
  words: number;
}

/** Start a digest. */
export function startDigest(): Digest {
  return { first: 0x6a09e667, second: 0x3b67ae85, words: 0 };
}

/** Add one 32-bit word. */
export function addWord(digest: Digest, word: number): void {
  digest.first = mixWord(digest.first, word);
  digest.second = mixWord(digest.second, word ^ 0x3c6ef372);
  digest.words++;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
double[0] = 1;
/** Which half comes first in a number of this machine, so that the digest does not depend on byte order. */
const low = halves[0] === 0 ? 0 : 1;

/** Add numbers bit by bit; −0 counts as 0. Throws a RangeError at NaN, which no result may hold. */
export function addNumbers(digest: Digest, numbers: ArrayLike<number>): void {
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index]! + 0;
    if (Number.isNaN(value)) throw new RangeError(`Not a number at place ${index} of a result.`);
    double[0] = value;
    addWord(digest, halves[low]! | 0);
    addWord(digest, halves[1 - low]! | 0);
  }
}

/** Add whole numbers of up to 32 bits. */
export function addIntegers(digest: Digest, numbers: ArrayLike<number>): void {
  for (let index = 0; index < numbers.length; index++) addWord(digest, numbers[index]! | 0);
}

/** The digest as sixteen hexadecimal letters. */
export function digestText(digest: Digest): string {
  const first = finish(digest.first, digest.words);
  const second = finish(digest.second ^ first, digest.words);
  return hex(first) + hex(second);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
