// These tests hold the way to Nolmara's shore: three ways can be joined, each is known for what it is, and prices add up.

import { describe, expect, it } from 'vitest';
import { type Leg, placeById } from '../../../../src/evidence/geography';
import { endOf, isJoined, type JoinedWay, joinLeg, nextLegs, wayFrom } from '../../../../src/play/route-joining';
import {
  legsOfWays,
  outcomeOfWay,
  placeOfHer,
  priceOfLeg,
  rumourOfLeg,
  shores,
  wayOutcomes,
  wayStart,
} from '../../../../src/roles/migrant/way-legs';

const all = legsOfWays(wayOutcomes);
const world = { loan_hask: 60, loan_way: 8, pw_visa_wait: 43 };

/** Every whole way that can be joined. */
function wholeWays(legs: readonly Leg[], way: JoinedWay<Leg> = wayFrom<Leg>(wayStart)): JoinedWay<Leg>[] {
  if (isJoined(way, shores)) return [way];
  return nextLegs(way, legs).flatMap((leg) => wholeWays(legs, joinLeg(way, leg, legs)!));
}

const joined = wholeWays(all);
const wayOf = (outcome: string): JoinedWay<Leg> => joined.find((way) => outcomeOfWay(way) === outcome)!;

/** Days and weeks of a whole way. */
function costOf(way: JoinedWay<Leg>): { days: number; weeks: number } {
  const prices = way.legs.map((leg) => priceOfLeg(leg, world));
  return {
    days: prices.reduce((sum, price) => sum + (price.kind === 'with-next' ? 0 : price.days), 0),
    weeks: prices.reduce((sum, price) => sum + (price.kind === 'permit' ? price.weeks : 0), 0),
  };
}

describe('the way to the shore', () => {
  it('can be joined in three ways, and all of them go over Pellune', () => {
    expect(joined.map(outcomeOfWay).sort()).toEqual(['ferry', 'long-boat', 'short-boat']);
    for (const way of joined) expect(way.legs.some((leg) => leg.to === 'pellune')).toBe(true);
  });

  it('passes the Quay by ferry alone, and otherwise ends on a beach of the same country', () => {
    expect(joined.filter((way) => endOf(way) === 'lantern-quay').map(outcomeOfWay)).toEqual(['ferry']);
    for (const way of joined) expect(placeById(endOf(way)).country).toBe('nolmara');
  });

  it('is nothing yet before it has reached the shore', () => {
    expect(outcomeOfWay({ start: wayStart, legs: wayOf('ferry').legs.slice(0, 2) })).toBeUndefined();
  });

  it('offers no leg that only a closed way would use', () => {
    expect(wholeWays(legsOfWays(['ferry'])).map(outcomeOfWay)).toEqual(['ferry']);
    expect(legsOfWays(['ferry']).some((leg) => leg.by === 'boat')).toBe(false);
  });
});

describe('the price of the way', () => {
  it('by ferry is what a regular way costs, and the weeks of the window', () => {
    expect(costOf(wayOf('ferry'))).toEqual({ days: world.loan_way, weeks: world.pw_visa_wait });
  });

  it('over the strait is the loan for the boatman; round the patrols it is more', () => {
    expect(costOf(wayOf('short-boat'))).toEqual({ days: world.loan_hask, weeks: 0 });
    expect(costOf(wayOf('long-boat')).days).toBeGreaterThan(world.loan_hask);
  });

  it('is whole days, whatever the world', () => {
    for (const loan_way of [1, 2, 5, 13]) {
      for (const leg of all) {
        const price = priceOfLeg(leg, { ...world, loan_way, loan_hask: 24 });
        if (price.kind !== 'with-next') expect(Number.isInteger(price.days)).toBe(true);
      }
    }
  });
});

describe('what is said of a way', () => {
  const lights = (rumour_strait: number, rumour_ferry: number) =>
    all.flatMap((leg) => rumourOfLeg(leg, { rumour_strait, rumour_ferry })?.light ?? []);

  it('lights the legs it is about and no others', () => {
    expect(lights(0, 0)).toEqual([]);
    expect(lights(1, 0)).toEqual(['bright', 'bright']);
    expect(lights(0, 2)).toEqual(['dim']);
    expect(rumourOfLeg(wayOf('long-boat').legs.at(-1)!, { rumour_strait: 1, rumour_ferry: 1 })).toBeUndefined();
  });
});

describe('her own light', () => {
  const at = (facts: Readonly<Record<string, number>>) => placeOfHer((fact) => facts[fact] ?? 0);

  it('stands where her road has brought her', () => {
    expect(at({})).toBe('temmeral');
    expect(at({ route: 3 })).toBe('pellune');
    expect(at({ route: 3, stayed: 1 })).toBe('temmeral');
    expect(at({ route: 1, crossing: 1 })).toBe('lantern-quay');
    expect(at({ route: 1, crossing: 1, employer: 1 })).toBe('harlune-bay');
    expect(at({ route: 3, crossing: 4, employer: 4 })).toBe('bluegate-park');
    expect(at({ route: 1, crossing: 1, employer: 1, chose_return: 1 })).toBe('temmeral');
  });
});
