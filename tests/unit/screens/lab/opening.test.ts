// These tests hold the first opening: a fixed number of boats, each a step of one lever, and a ferry that is ordinary levers.

import { describe, expect, it } from 'vitest';
import { geography } from '../../../../src/evidence/geography';
import { leverById } from '../../../../src/policy/levers';
import { requestOf } from '../../../../src/screens/lab/lab-worlds';
import { rowsOf } from '../../../../src/screens/lab/opening/opening-answer';
import { berths, boatAt, withBoatAt, withoutBoat } from '../../../../src/screens/lab/opening/opening-boats';
import { ferry, openingPair } from '../../../../src/screens/lab/opening/opening-worlds';
import { boatCount, boatLever, isAtSea } from '../../../../src/screens/lab/patrol-boats';
import { runModel } from '../../../../src/sim/engine/run';

describe('the boats of the first opening', () => {
  it('lie at sea at every berth with a name', () => {
    for (const { id, x, y } of berths) expect(isAtSea(x, y), id).toBe(true);
  });

  it('are never more than there are: with all of them out, the first sails over', () => {
    let boats = withBoatAt([], 1, 1);
    for (let at = 2; at <= boatCount + 1; at++) boats = withBoatAt(boats, at, at);
    expect(boats).toHaveLength(boatCount);
    expect(new Set(boats.map((boat) => boat.id)).size).toBe(boatCount);
    expect(boats.some((boat) => boat.x === 1)).toBe(false);
  });

  it('come back to harbour, and their place is free again', () => {
    const [berth] = berths;
    const out = withBoatAt([], berth!.x, berth!.y);
    const boat = boatAt(out, berth!);
    expect(boat).toBeDefined();
    expect(withoutBoat(out, boat!.id)).toEqual([]);
  });
});

describe('the worlds of the first opening', () => {
  it('differ by the boats alone, and then by the ferry alone', () => {
    const boats = openingPair('boats', 3);
    expect(boats.a.changes).toEqual([]);
    expect(boats.b.changes.map(({ lever }) => lever)).toEqual([boatLever]);
    const crossing = openingPair('ferry', 3);
    expect(crossing.a).toEqual(boats.b);
    expect(crossing.b.changes.map(({ lever }) => lever).sort()).toEqual(Object.keys(ferry).sort());
    expect(crossing.a.seed).toBe(crossing.b.seed);
  });

  it('can hold boats and ferry at once, so that neither is shown only against the other', () => {
    const both = openingPair('both', 3);
    expect(both.a).toEqual(openingPair('boats', 3).b);
    expect(both.b.changes.map(({ lever }) => lever).sort()).toEqual([boatLever, ...Object.keys(ferry)].sort());
  });

  it('keep the ferry within the ranges of its levers', () => {
    for (const change of openingPair('ferry', 0).b.changes) {
      const [low, high] = leverById(change.lever).range!;
      expect(change.value).toBeGreaterThanOrEqual(low);
      expect(change.value).toBeLessThanOrEqual(high);
    }
  });
});

describe('the answer of the first opening', () => {
  it('adds up who came: all irregular ways are the headline of irregular arrivals, and all ways are everybody', () => {
    const { a, b } = openingPair('both', 3);
    const runs = { a: run(a), b: run(b) };
    const rows = new Map(rowsOf(runs, (key) => key).map((row) => [row.id, row]));
    const sum = (result: typeof runs.a) =>
      result.outputs['irregular-arrivals'].reduce((total, value) => total + value, 0);
    expect(rows.get('irregular-together')!.before).toBeCloseTo(sum(runs.a), 6);
    expect(rows.get('irregular-together')!.after).toBeCloseTo(sum(runs.b), 6);
    const ways = geography.routes.map(({ id }) => rows.get(id)!.after);
    expect(rows.get('all-together')!.after).toBe(ways.reduce((total, value) => total + value, 0));
    expect(rows.get('all-together')!.after).toBeGreaterThan(rows.get('irregular-together')!.after);
    expect(rows.get('all-together')!.before).toBeGreaterThan(0);
  });
});

function run(world: ReturnType<typeof openingPair>['a']) {
  return runModel({ ...requestOf({ ...world, people: 1000 }), months: 24 });
}
