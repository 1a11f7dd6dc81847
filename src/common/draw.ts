// This module holds keyed, stateless draws: u = H(seed, person, month, event, alternative). There is no stream and no
// order; two policies that ask the same question of the same person get the same answer. The hash is MurmurHash3 (x86,
// 32 bits), which passes PractRand over (person, month « 8 | event); the person enters as a whole word, so that no two
// persons of one population can ever share a key.

/** Count of different draws. */
export const drawSteps = 4294967296;

const unit = 1 / drawSteps;

/** One round of MurmurHash3 over a 32-bit word. For a fixed hash it is one-to-one in the word. */
export function mixWord(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The closing avalanche of MurmurHash3 over a hash of some bytes, as a whole number of 32 bits (signed). */
export function finish(hash: number, bytes: number): number {
  let h = hash ^ bytes;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32-bit hash of four words (unsigned). */
export function hashWords(a: number, b: number, c: number, d: number): number {
  return finish(mixWord(mixWord(mixWord(mixWord(0, a | 0), b | 0), c | 0), d | 0), 16) >>> 0;
}

/** 32-bit hash of a text (unsigned), for keys that are words. */
export function hashText(text: string, seed = 0): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = mixWord(hash, text.charCodeAt(at));
  return finish(hash, text.length * 4) >>> 0;
}

/** Start of all draws of a run. `seed` is a 16-bit whole number. */
export function seedKey(seed: number): number {
  return mixWord(mixWord(0x5a173e4e, seed), 0x00010417);
}

/** Start of one person's draws. */
export function personKey(seedPart: number, person: number): number {
  return mixWord(seedPart, person);
}

/**
 * A draw in the open interval (0, 1) for one person, month and event. `month` counts from the first month of burn-in;
 * `event` is a number of the event registry (1–255).
 */
export function draw(person: number, month: number, event: number): number {
  return ((finish(mixWord(person, (month << 8) | event), 12) >>> 0) + 0.5) * unit;
}

/** A draw in (0, 1) for one alternative of an event. */
export function drawAlternative(person: number, month: number, event: number, alternative: number): number {
  return ((finish(mixWord(mixWord(person, (month << 8) | event), alternative), 16) >>> 0) + 0.5) * unit;
}

/** One of `count` things under an event, by a key; always the same one (0 to count − 1). */
export function drawIndex(key: number, event: number, which: number, count: number): number {
  let h = mixWord(mixWord(key, event), which);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.floor(((h >>> 0) / drawSteps) * count);
}
