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
  const frame = fitMap(width, height, { top, bottom });
  const size = nameSize(frame.scale, 1);
  const measure = (text: string, _style: unknown, tall: number): number => text.length * tall * 0.55;
  return placeNames({ geography, frame, size, nameOf, measure, top, bottom });
}
const box = ({ x, y, width, size, turn = 0 }: PlacedName) => {
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [across, down] = [(width * cos + size * sin) / 2, (width * sin + size * cos) / 2];
  const middle = x + width / 2;
  return { left: middle - across, right: middle + across, top: y - down, end: y + down };
};

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

  it('keep the name of the sea on the water, along it where it is too narrow to lie level', () => {
    for (const window of windows) {
      const sea = namesIn(window).find((name) => name.id === 'sea')!;
      const frame = fitMap(window[0], window[1], { top: window[2], bottom: window[3] });
      const { left, right, top, end } = box(sea);
      for (const y of [top, (top + end) / 2, end]) {
        const at = frame.fromY(y);
        const near = (coast: readonly (readonly [number, number])[]): number =>
          [...coast].sort((a, b) => Math.abs(a[1] - at) - Math.abs(b[1] - at))[0]![0];
        // A turned name leans: its upper end lies to the right of its lower one, as the sea does.
        const lean = (right - left) * (sea.turn === undefined ? 0 : 0.5);
        expect(frame.toX(near(geography.sea.westCoast)), `${window}`).toBeLessThan(left + lean + 2);
        expect(frame.toX(near(geography.sea.eastCoast)), `${window}`).toBeGreaterThan(right - lean - 2);
      }
    }
  });

  it('leave out what has no name', () => {
    const named = namesIn(windows[2], (id) => (id === 'corrabel' ? 'Corrabel' : undefined));
    expect(named.map((name) => name.id)).toEqual(['corrabel']);
  });
});
