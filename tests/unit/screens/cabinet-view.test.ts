import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/play/beat';
import { skipOption } from '../../../src/play/past';
import type { TableView } from '../../../src/play/table';
import { seatPlaces, viewCabinet, viewChamber } from '../../../src/screens/cabinet/cabinet-view';
import { headlineRows } from '../../../src/screens/cabinet/headline-rows';

const table: TableView = {
  label: 'Map',
  zones: [
    { id: 'harbour', label: 'In your hand', side: 'mine' },
    { id: 'strait', label: 'The strait', side: 'spot', x: 0.5, y: 0.7 },
  ],
  things: [{ id: 'boat', kind: 'boat', title: 'The Patience', lines: [], zone: 'harbour' }],
  acts: [{ id: 'put', verb: 'place', thing: 'boat', target: 'strait', label: 'In the strait' }],
};

function aBeat(given: Partial<Beat> = {}): Beat {
  return {
    index: 3,
    scene: { scene: 'C2g', intensity: 0, background: 'map-room' },
    lines: [],
    options: [],
    status: [],
    ...given,
  };
}

const line = (id: string, speaker?: string) => ({ id, text: 'x', sources: [], ...(speaker ? { speaker } : {}) });
const passed = (scene: string, option: string, ...lines: ReturnType<typeof line>[]) => ({
  scene,
  option,
  lines,
  chosen: 'x',
});

describe('the minister’s view', () => {
  it('puts a table with spots on the map, with each act at its place', () => {
    const view = viewCabinet(aBeat({ table }), []);
    expect(view.hands).toMatchObject({ kind: 'map', spots: [{ act: { id: 'put' }, x: 500, y: 700 }], pieces: [] });
  });

  it('shows a thing where it stands and lets it be pulled out there', () => {
    const stands: TableView = {
      ...table,
      things: [{ id: 'pin', kind: 'pencil', title: 'Pin', lines: [], zone: 'strait' }],
      acts: [{ id: 'pull', verb: 'pull-back', thing: 'pin', label: 'Pull the pin out' }],
    };
    const view = viewCabinet(aBeat({ table: stands }), []);
    expect(view.hands).toMatchObject({ spots: [{ act: { id: 'pull' }, x: 500, y: 700 }], pieces: [{ thing: 'pin' }] });
  });

  it('is faced by the last who spoke in this scene, and by nobody from the one before', () => {
    const past = [passed('C2c', 'x', line('a', 'quill'))];
    expect(viewCabinet(aBeat(), past).facing).toBeUndefined();
    expect(viewCabinet(aBeat(), [passed('C2g', 'x', line('a', 'quill'))]).facing?.id).toBe('quill');
  });

  it('shows the front page while the scene that set it lasts', () => {
    const past = [passed('C2d', 'c2_c25')];
    const podium = aBeat({ scene: { scene: 'C2d', intensity: 0 } });
    expect(viewCabinet(podium, past).frontPage).toBe('later');
    expect(viewCabinet(aBeat(), past).frontPage).toBeUndefined();
  });

  it('opens the chamber once the count was said', () => {
    expect(viewCabinet(aBeat(), []).chamber).toBe(false);
    expect(viewCabinet(aBeat({ lines: [line('c2_177')] }), []).chamber).toBe(true);
  });
});

describe('the half-round', () => {
  it('has a place for every seat and no two in one', () => {
    const places = seatPlaces(80);
    const near = places.some((one, at) =>
      places.slice(at + 1).some((other) => (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < 25),
    );
    expect(places).toHaveLength(80);
    expect(near).toBe(false);
  });

  it('says by party who voted how, and adds up to the count', () => {
    const view = viewChamber((name) => (name === 'run_capital' ? 55 : 0));
    expect(view.parties.reduce((sum, row) => sum + row.yes, 0)).toBe(view.yes);
    expect(view.parties.reduce((sum, row) => sum + row.yes + row.no, 0)).toBe(80);
  });
});

describe('the six headlines of the year', () => {
  it('are six when the model ran, and none when it did not', () => {
    const facts = Object.fromEntries(
      ['arrivals', 'deaths', 'exploited']
        .flatMap((id) => [
          [`run_a_${id}`, 1],
          [`run_b_${id}`, 2],
        ])
        .concat(
          ['justice', 'cost', 'trust'].flatMap((id) => [
            [`end_a_${id}`, 1],
            [`end_b_${id}`, 2],
          ]),
        ),
    );
    expect(headlineRows(facts)).toHaveLength(6);
    expect(headlineRows({})).toEqual([]);
  });
});

describe('skipping', () => {
  it('never signs, stamps or resigns for the minister', () => {
    const stamp = { id: 's', number: 1, text: 'Stamp', hand: { kind: 'object', verb: 'stamp', thing: 'bid' } } as const;
    const say = { id: 't', number: 2, text: 'Say', hand: { kind: 'said' } } as const;
    expect(skipOption([stamp])).toBeUndefined();
    expect(skipOption([stamp, say])?.id).toBe('t');
  });
});
