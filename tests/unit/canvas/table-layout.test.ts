import { describe, expect, it } from 'vitest';
import { bandsOf, keepInside, layTable, turnOf, zoneAt } from '../../../src/canvas/table/table-layout';
import { measureThing, wrap } from '../../../src/canvas/table/thing-sizes';
import type { TableView, Thing } from '../../../src/play/table';

const zones = [
  { id: 'across', label: 'Across', side: 'theirs' },
  { id: 'table', label: 'Table', side: 'middle' },
  { id: 'here', label: 'Here', side: 'mine' },
] as const;
const sheet = (id: string, zone: string): Thing => ({ id, kind: 'sheet', title: id, zone, lines: [] });
const view = (things: readonly Thing[]): TableView => ({ label: 'Desk', zones, things, acts: [] });
const extent = { width: 300, height: 150 };
const extents = (things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, extent]));

describe('a table', () => {
  it('keeps every thing on it at desk and at phone width', () => {
    const things = ['a', 'b', 'c', 'd'].map((id, at) => sheet(id, at === 0 ? 'across' : at === 3 ? 'here' : 'table'));
    for (const [width, height] of [
      [1280, 390],
      [360, 460],
    ] as const) {
      const places = layTable(view(things), extents(things), width, height);
      expect(places.size).toBe(4);
      for (const place of places.values()) {
        expect(place.x - (extent.width * place.scale) / 2).toBeGreaterThan(-12);
        expect(place.x + (extent.width * place.scale) / 2).toBeLessThan(width + 12);
        expect(place.scale).toBeGreaterThan(0.6);
      }
    }
  });

  it('keeps the titles of a stack in sight', () => {
    const things = [sheet('a', 'table'), sheet('b', 'table')];
    const places = layTable(view(things), extents(things), 360, 300);
    const [a, b] = [places.get('a')!, places.get('b')!];
    // Beside each other or below each other: never one title under the other paper.
    expect(Math.max(Math.abs(b.y - a.y), Math.abs(b.x - a.x))).toBeGreaterThanOrEqual(30);
  });

  it('lies the same each time and never quite straight', () => {
    expect(turnOf('passport')).toBe(turnOf('passport'));
    expect(turnOf('passport')).not.toBe(turnOf('contract'));
    expect(Math.abs(turnOf('contract'))).toBeLessThan(0.06);
  });

  it('knows whose side a point is on, far side first', () => {
    const bands = bandsOf(zones, 900, 600);
    expect(zoneAt(bands, 450, 5)?.zone.id).toBe('across');
    expect(zoneAt(bands, 450, 595)?.zone.id).toBe('here');
  });

  it('lets nothing fall off its edge', () => {
    expect(keepInside(-500, 2000, extent, 1, 900, 600)).toEqual({ x: 150, y: 525 });
  });
});

describe('a paper', () => {
  const measure = (text: string): number => text.length * 8;
  it('grows with its lines and knows where each is', () => {
    const short = measureThing(sheet('a', 'table'), measure, 1);
    const long = measureThing(
      {
        ...sheet('a', 'table'),
        lines: Array.from({ length: 12 }, (_, at) => ({
          id: `l${at}`,
          text: 'Deductions 41 days: lodging, bus, fees, food',
        })),
      },
      measure,
      1,
    );
    expect(long.height).toBeGreaterThan(short.height);
    expect(long.boxes.get('l3')!.y).toBeGreaterThan(long.boxes.get('l2')!.y);
  });
  it('breaks between words and never loses one', () => {
    const rows = wrap('one two three four', 'line', 60, measure);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.join(' ')).toBe('one two three four');
  });
});
