// This module makes points of Sobol's sequence in up to 40 dimensions, shifted by a key. Direction numbers are the first of
// the list new-joe-kuo-6.21201 (Joe and Kuo 2008, SIAM J. Sci. Comput. 30, 2635-2654). It knows no model.

import { designKey } from './design-draws';

/** Primitive polynomials with all their coefficients as bits, and the first direction numbers, from the second dimension on. */
const directions: readonly (readonly [number, ...number[]])[] = [
  [3, 1],
  [7, 1, 3],
  [11, 1, 3, 1],
  [13, 1, 1, 1],
  [19, 1, 1, 3, 3],
  [25, 1, 3, 5, 13],
  [37, 1, 1, 5, 5, 17],
  [41, 1, 1, 5, 5, 5],
  [47, 1, 1, 7, 11, 19],
  [55, 1, 1, 5, 1, 1],
  [59, 1, 1, 1, 3, 11],
  [61, 1, 3, 5, 5, 31],
  [67, 1, 3, 3, 9, 7, 49],
  [91, 1, 1, 1, 15, 21, 21],
  [97, 1, 3, 1, 13, 27, 49],
  [103, 1, 1, 1, 15, 7, 5],
  [109, 1, 3, 1, 15, 13, 25],
  [115, 1, 1, 5, 5, 19, 61],
  [131, 1, 3, 7, 11, 23, 15, 103],
  [137, 1, 3, 7, 13, 13, 15, 69],
  [143, 1, 1, 3, 13, 7, 35, 63],
  [145, 1, 3, 5, 9, 1, 25, 53],
  [157, 1, 3, 1, 13, 9, 35, 107],
  [167, 1, 3, 1, 5, 27, 61, 31],
  [171, 1, 1, 5, 11, 19, 41, 61],
  [185, 1, 3, 5, 3, 3, 13, 69],
  [191, 1, 1, 7, 13, 1, 19, 1],
  [193, 1, 3, 7, 5, 13, 19, 59],
  [203, 1, 1, 3, 9, 25, 29, 41],
  [211, 1, 3, 5, 13, 23, 1, 55],
  [213, 1, 3, 7, 3, 13, 59, 17],
  [229, 1, 3, 1, 3, 5, 53, 69],
  [239, 1, 1, 5, 5, 23, 33, 13],
  [241, 1, 1, 7, 7, 1, 61, 123],
  [247, 1, 1, 7, 9, 13, 61, 49],
  [253, 1, 3, 3, 5, 3, 55, 33],
  [285, 1, 3, 1, 15, 31, 13, 49, 245],
  [299, 1, 3, 5, 15, 31, 59, 63, 97],
  [301, 1, 3, 1, 11, 11, 11, 77, 249],
];

/** Most dimensions there are direction numbers for. */
export const mostDimensions = directions.length + 1;

/** Bits of a coordinate. */
const bits = 32;
const unit = 1 / 2 / 0x80000000;

/**
 * Points of the sequence, from its first on, each in the open unit cube. A drawn digital shift (the same for all points)
 * keeps their evenness and takes them off the corners. Throws a RangeError beyond `mostDimensions`.
 */
export function sobolPoints(dimensions: number, count: number, seed: number): readonly Float64Array[] {
  if (!(dimensions >= 1 && dimensions <= mostDimensions)) {
    throw new RangeError(`Points can have 1 to ${mostDimensions} dimensions, not ${dimensions}.`);
  }
  const words = Array.from({ length: dimensions }, (_, dimension) => wordsOf(dimension));
  const now = Int32Array.from({ length: dimensions }, (_, dimension) => designKey(seed, dimension));
  const points: Float64Array[] = [];
  for (let index = 0; index < count; index++) {
    points.push(Float64Array.from(now, (word) => ((word >>> 0) + 0.5) * unit));
    // Gray code (Antonov and Saleev 1979): the next point differs by one direction, that of the lowest zero of the index.
    const lowestZero = bits - 1 - Math.clz32(~index & (index + 1));
    for (let dimension = 0; dimension < dimensions; dimension++) now[dimension]! ^= words[dimension]![lowestZero]!;
  }
  return points;
}

/** Direction numbers of a dimension as words of 32 bits, highest bit first. */
function wordsOf(dimension: number): Int32Array {
  const words = new Int32Array(bits);
  const row = directions[dimension - 1];
  if (!row) return words.map((_, place) => 1 << (bits - 1 - place));
  const [polynomial, ...first] = row;
  const degree = first.length;
  for (let place = 0; place < bits; place++) {
    if (place < degree) {
      words[place] = first[place]! << (bits - 1 - place);
      continue;
    }
    let word = words[place - degree]! ^ (words[place - degree]! >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((polynomial >>> (degree - back)) & 1) word ^= words[place - back]!;
    }
    words[place] = word;
  }
  return words;
}
