// These tests hold the first opening: a fixed number of boats, each a step of one lever, and a ferry that is ordinary levers.

import { describe, expect, it } from 'vitest';
import { leverById } from '../../../../src/policy/levers';
import { berths, boatAt, withBoatAt, withoutBoat } from '../../../../src/screens/lab/opening/opening-boats';
import { ferry, openingPair } from '../../../../src/screens/lab/opening/opening-worlds';
import { boatCount, boatLever, isAtSea } from '../../../../src/screens/lab/patrol-boats';

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
