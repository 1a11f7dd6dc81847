import { describe, expect, it } from 'vitest';
import { fitMap } from '../../../src/canvas/map/map-frame';
import { nameSize, type PlacedName, placeNames } from '../../../src/canvas/map/map-names';
import { geography } from '../../../src/evidence/geography';

const windows = [
  [360, 300, 54, 30],
  [488, 448, 58, 40],
  [900, 640, 0, 0],
  [1280, 900, 0, 0],
] as const;

function namesIn(
  [width, height, top, bottom]: (typeof windows)[number],
  nameOf: (id: string) => string | undefined = (id) => `The ${id}`,
) {
  const frame = fitMap(width, height, top, bottom);
  const size = nameSize(frame.scale, 1);
  const measure = (text: string, _style: unknown, tall: number): number => text.length * tall * 0.55;
  return placeNames({ geography, frame, size, nameOf, measure, top, bottom });
}
const box = ({ x, y, width, size }: PlacedName) => ({
  left: x,
  right: x + width,
  top: y - size / 2,
  end: y + size / 2,
});

describe('names on the map', () => {
  it('never lie over each other and never leave the window', () => {
    for (const window of windows) {
      const names = namesIn(window);
      for (const name of names) {
        const one = box(name);
        expect(one.left, name.id).toBeGreaterThanOrEqual(0);
        expect(one.right, name.id).toBeLessThanOrEqual(window[0]);
        expect(one.top, name.id).toBeGreaterThanOrEqual(window[2]);
        expect(one.end, name.id).toBeLessThanOrEqual(window[1] - window[3]);
        for (const other of names) {
          if (other === name) continue;
          const two = box(other);
          const apart = one.right <= two.left || two.right <= one.left || one.end <= two.top || two.end <= one.top;
          expect(apart, `${name.id} and ${other.id}`).toBe(true);
        }
      }
    }
  });

  it('name both ends of the ferry and the sea however small the window, and more where there is more room', () => {
    const small = namesIn(windows[0]).map((name) => name.id);
    for (const id of ['lantern-quay', 'pellune', 'sea']) expect(small).toContain(id);
    expect(namesIn(windows[3]).length).toBeGreaterThan(small.length);
  });

  it('leave out what has no name', () => {
    const named = namesIn(windows[2], (id) => (id === 'corrabel' ? 'Corrabel' : undefined));
    expect(named.map((name) => name.id)).toEqual(['corrabel']);
  });
});
