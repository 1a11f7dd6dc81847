import { describe, expect, it } from 'vitest';
import {
  type CountryId,
  geography,
  type Leg,
  legsFrom,
  type PlaceId,
  placeById,
} from '../../../src/evidence/geography';
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
const start: JoinedWay<Leg> = wayFrom('tesmar-delta');

describe('joining a way by hand', () => {
  it('joins every route of the geography leg by leg, and ends where people arrive', () => {
    for (const route of geography.routes) {
      let way: JoinedWay<Leg> | undefined = start;
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
    const back: Leg = { from: endOf(way) as PlaceId, to: start.start as PlaceId, by: 'road', via: [] };
    expect(nextLegs(way, [...legs, back])).not.toContainEqual(back);
  });

  it('takes the last leg back', () => {
    const way = joinLeg(start, nextLegs(start, legs)[0]!, legs)!;
    expect(unjoinLeg(way)).toEqual(start);
    expect(unjoinLeg(start)).toEqual(start);
  });

  it('knows which leg a hand means by where it lets go, and that far from every place it means none', () => {
    const at = (id: PlaceId) => placeById(id).at;
    const [x, y] = at('west-beach');
    expect(legTowards(start, legs, [x + 12, y - 9], at, 60)?.to).toBe('west-beach');
    expect(legTowards(start, legs, [990, 10], at, 60)).toBeUndefined();
  });
});
