// These tests hold the landscape's scissors: the same word cuts the same hills, and no hill leaves its sheet.

import { describe, expect, it } from 'vitest';
import { cutRidge, placeLights, ridgeHeight, scatterStars, sheet } from '../../../src/ui/place/paper-shapes';

describe('a landscape', () => {
  it('is cut the same from the same word, and otherwise from another', () => {
    expect(cutRidge('quay', 1, 500, 200)).toEqual(cutRidge('quay', 1, 500, 200));
    expect(cutRidge('quay', 1, 500, 200).path).not.toBe(cutRidge('bay', 1, 500, 200).path);
    expect(scatterStars('quay', 20)).toEqual(scatterStars('quay', 20));
  });

  it('covers the sheet from edge to edge and keeps its ridges on it', () => {
    for (const seed of ['saltmere', 'harbour', 'quay', 'pellune', 'orchard']) {
      const ridge = cutRidge(seed, 0, 440, 200);
      expect(ridge.points[0]?.x).toBeLessThanOrEqual(0);
      expect(ridge.points.at(-1)?.x).toBeGreaterThanOrEqual(sheet.width);
      for (const point of ridge.points) {
        expect(point.y).toBeGreaterThan(80);
        expect(point.y).toBeLessThan(sheet.height);
      }
    }
  });

  it('sets lights into the hill and not into the sky', () => {
    const ridge = cutRidge('saltmere', 2, 600, 200);
    for (const light of placeLights('saltmere', ridge, 40)) {
      expect(light.y).toBeGreaterThan(ridgeHeight(ridge, light.x));
    }
  });
});
