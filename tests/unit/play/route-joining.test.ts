import { describe, expect, it } from 'vitest';
import { type CountryId, geography, legsFrom, placeById } from '../../../src/evidence/geography';
import {
  endOf,
  isJoined,
  type JoinedWay,
  joinLeg,
  legTowards,
  nextLegs,
  unjoinLeg,
  wayFrom,
} from '../../../src/play/route-joining';

const origin: CountryId = 'tesmar';
const legs = geography.routes.flatMap((route) => legsFrom(route, origin));
const arrivals = geography.routes.map((route) => route.legs.at(-1)!.to);
const start = wayFrom('tesmar-delta');

describe('joining a way by hand', () => {
  it('joins every route of the geography leg by leg, and ends where people arrive', () => {
    for (const route of geography.routes) {
      let way: JoinedWay | undefined = start;
      for (const leg of legsFrom(route, origin)) {
        expect(isJoined(way!, arrivals), route.id).toBe(false);
        way = way && joinLeg(way, leg, legs);
        expect(way && endOf(way), route.id).toBe(leg.to);
      }
      expect(isJoined(way!, arrivals), route.id).toBe(true);
    }
  });

  it('refuses a leg that begins elsewhere', () => {
    const crossing = legs.find((leg) => leg.by === 'boat')!;
    expect(joinLeg(start, crossing, legs)).toBeUndefined();
  });

  it('lists each next leg once, and never a way back', () => {
    const next = nextLegs(start, [...legs, ...legs]);
    expect(new Set(next.map((leg) => leg.to)).size).toBe(next.length);
    const way = joinLeg(start, next[0]!, legs)!;
    const back = { from: endOf(way), to: start.start, by: 'road', via: [] } as const;
    expect(nextLegs(way, [...legs, back])).not.toContainEqual(back);
  });

  it('takes the last leg back', () => {
    const way = joinLeg(start, nextLegs(start, legs)[0]!, legs)!;
    expect(unjoinLeg(way)).toEqual(start);
    expect(unjoinLeg(start)).toEqual(start);
  });

  it('knows which leg a hand means by where it lets go, and that far from every place it means none', () => {
    const at = (id: Parameters<typeof placeById>[0]) => placeById(id).at;
    const [x, y] = at('west-beach');
    expect(legTowards(start, legs, [x + 12, y - 9], at, 60)?.to).toBe('west-beach');
    expect(legTowards(start, legs, [990, 10], at, 60)).toBeUndefined();
  });
});
