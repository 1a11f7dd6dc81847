// These tests hold the comparison of two recordings: what became of whom, when lives part and at what, and how a flow picture
// keeps every person.

import { describe, expect, it } from 'vitest';
import { fates, findPeople, flowsOf, places, readFates, turns } from '../../../../src/screens/lab/compare/fates';
import { personState } from '../../../../src/sim/frame/person-state';
import type { LightTrace } from '../../../../src/sim/run-api';
import { layoutFlows } from '../../../../src/ui/charts/flow-layout';

const s = personState;
/** Lives by person, a state a month. */
function trace(lives: readonly (readonly number[])[], routes: readonly (readonly number[])[] = []): LightTrace {
  const people = lives.length;
  const months = lives[0]!.length;
  const state = new Uint8Array(people * months);
  const leg = new Uint8Array(people * months);
  for (let month = 0; month < months; month++) {
    for (let person = 0; person < people; person++) {
      state[month * people + person] = lives[person]![month]!;
      leg[month * people + person] = (routes[person]?.[month] ?? 0) << 4;
    }
  }
  return { state, leg, origin: Uint8Array.from({ length: people }, (_, person) => person % 3) };
}

const home = [s.origin, s.origin, s.origin];
const a = trace([home, [s.origin, s.travellingIrregular, s.dead], [s.exploited, s.exploited, s.exploited], home]);
const b = trace(
  [home, [s.origin, s.queue, s.open], [s.exploited, s.identified, s.open], home],
  [[], [], [], [0, 3, 0]],
);
const book = readFates(a, b, 4, 3);

describe('what became of people in two worlds', () => {
  it('is one for those whose every month is one', () => {
    expect(book.parted[0]).toBe(-1);
    expect(book.a[0]).toBe(book.b[0]);
  });

  it('parts in the first month that differs, at what one world brought alone', () => {
    expect(book.parted[2]).toBe(1);
    expect(turns[book.turn[2]!]).toBe('found');
    expect(places[book.place[2]!]).toBe('b');
  });

  it('calls it another way when both worlds bring something new, or the same state on another route', () => {
    expect([turns[book.turn[1]!], places[book.place[1]!]]).toEqual(['other-way', 'each']);
    expect([book.parted[3], turns[book.turn[3]!]]).toEqual([1, 'other-way']);
  });

  it('remembers exploitation of those who have papers by the end', () => {
    expect([fates[book.a[2]!], fates[book.b[2]!]]).toEqual(['exploited', 'out-of-exploitation']);
    expect([fates[book.a[1]!], fates[book.b[1]!]]).toEqual(['died', 'with-papers']);
  });

  it('groups everyone whose fate changed, and nobody else', () => {
    const flows = flowsOf(book);
    expect(flows.reduce((sum, flow) => sum + flow.count, 0)).toBe(2);
    expect(flows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'died with-papers',
      'exploited out-of-exploitation',
    ]);
  });

  it('finds people by what became of them and where they are from', () => {
    const everyone = [0, 1, 2, 3];
    expect(findPeople(book, a.origin, everyone, { changed: true }, 9)).toEqual([1, 2]);
    expect(findPeople(book, a.origin, everyone, { from: 'died', to: 'with-papers' }, 9)).toEqual([1]);
    expect(findPeople(book, a.origin, everyone, { origin: 0 }, 1)).toEqual([0]);
  });
});

describe('a flow picture', () => {
  const flows = [
    { from: 'x', via: 'm', to: 'y', value: 6 },
    { from: 'x', via: 'n', to: 'z', value: 3 },
    { from: 'w', via: 'm', to: 'z', value: 1 },
  ];
  const { blocks, ribbons } = layoutFlows(flows, 100, 5, ['w', 'x', 'm', 'n', 'y', 'z']);

  it('has the same people in each column', () => {
    for (const column of [0, 1, 2]) {
      const here = blocks.filter((block) => block.column === column);
      expect(here.reduce((sum, block) => sum + block.value, 0)).toBe(10);
    }
  });

  it('keeps every ribbon inside the blocks it joins, and blocks inside the picture and apart', () => {
    for (const { column, from, y0, tall } of ribbons) {
      if (column !== 0) continue;
      const block = blocks.find((other) => other.column === 0 && other.id === from)!;
      expect(y0).toBeGreaterThanOrEqual(block.y - 1e-9);
      expect(y0 + tall).toBeLessThanOrEqual(block.y + block.tall + 1e-9);
    }
    for (const column of [0, 1, 2]) {
      const here = blocks.filter((block) => block.column === column);
      here.forEach((block, at) => {
        expect(block.y).toBeGreaterThanOrEqual(-1e-9);
        expect(block.y + block.tall).toBeLessThanOrEqual(100 + 1e-9);
        const next = here[at + 1];
        if (next) expect(next.y).toBeGreaterThanOrEqual(block.y + block.tall);
      });
    }
  });
});
