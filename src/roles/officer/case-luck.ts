// This module gives a case its luck: stateless draws keyed by seed, case and purpose, and standard normals made from them.
// The same key always gives the same draw, whatever was drawn before.

/** Mix one 32-bit word into a hash (MurmurHash3, x86, 32 bit). */
function mixWord(hash: number, word: number): number {
  let k = Math.imul(word | 0, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(hash: number, words: number): number {
  let h = hash ^ (words * 4);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Append-only register of what a case draws for; a number is part of the draw and never changes its meaning. */
export const caseDraws = {
  grounds: 1,
  class: 2,
  origin: 3,
  person: 4,
  status: 5,
  shared: 6,
  disclosure: 7,
  aware: 8,
  checks: 9,
  look: 10,
  name: 11,
  companion: 12,
  consent: 13,
  pool: 14,
  labour: 15,
  childGrounds: 16,
  papers: 17,
  room: 18,
  colleague: 19,
  phrase: 20,
  item: 1000, // + index of the screening item
  oddity: 2000, // + index of the paper mismatch
  falseLead: 3000, // + index of the false lead
} as const;

/** Keyed draw in [0, 1) with 32 bits. `purpose` is a number of `caseDraws`, plus an index where it says so. */
export function drawForCase(seed: number, caseKey: number, purpose: number, index = 0): number {
  const hash = mixWord(mixWord(mixWord(mixWord(0x51a7, seed), caseKey), purpose), index);
  return finish(hash, 4) / 4294967296;
}

/** Pick one of a list by a draw. */
export function pickOne<Item>(list: readonly Item[], draw: number): Item {
  const item = list[Math.min(list.length - 1, Math.floor(draw * list.length))];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Share of a standard normal below x; error under 3e-7 (Abramowitz & Stegun 7.1.28), with + − × ÷ only. */
export function normalShareBelow(x: number): number {
  const z = Math.abs(x) / Math.sqrt(2);
  let t =
    1 +
    z *
      (0.0705230784 +
        z * (0.0422820123 + z * (0.0092705272 + z * (0.0001520143 + z * (0.0002765672 + z * 0.0000430638)))));
  for (let k = 0; k < 4; k++) t *= t;
  const upper = 0.5 / t;
  return x >= 0 ? 1 - upper : upper;
}

/** Value that a standard normal stays below with this probability, by halving. */
export function normalAtShare(share: number): number {
  let low = -6;
  let high = 6;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (normalShareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const tableSize = 2048;
const normalTable = Float64Array.from({ length: tableSize + 1 }, (_, k) =>
  normalAtShare(Math.min(0.99999, Math.max(0.00001, k / tableSize))),
);

/** Standard normal from a draw in [0, 1): the quantile, interpolated in a table of 2,048 steps. */
export function normalFromDraw(draw: number): number {
  const at = draw * tableSize;
  const k = Math.floor(at);
  const low = normalTable[k] ?? 0;
  return low + (at - k) * ((normalTable[k + 1] ?? low) - low);
}
