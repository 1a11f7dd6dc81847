// These tests hold the model's choices to their promise: when one way becomes more attractive, people may leave other ways
// for it, but nobody jumps between two ways that stayed as they were.

import { describe, expect, it } from 'vitest';
import { drawAlternative, personKey, seedKey } from '../../../src/common/draw';
import { gumbel } from '../../../src/common/exact-math';
import { events } from '../../../src/sim/frame/events';

const worths = [0, 0.4, -0.3, 0.8, -1.2];

function chosen(person: number, month: number, worthOf: readonly number[]): number {
  const key = personKey(seedKey(417), person);
  const totals = worthOf.map((worth, which) => worth + gumbel(drawAlternative(key, month, events.choose, which)));
  return totals.indexOf(Math.max(...totals));
}

describe('choices by the best of worth and luck', () => {
  const better = worths.map((worth, which) => (which === 2 ? worth + 0.7 : worth));
  const people = Array.from({ length: 20_000 }, (_, person) => person);
  const pairs = people.map((person) => [chosen(person, 7, worths), chosen(person, 7, better)] as const);

  it('moves people only to the way that became better', () => {
    const changed = pairs.filter(([before, after]) => before !== after);
    expect(changed.length).toBeGreaterThan(500);
    expect(changed.filter(([, after]) => after !== 2)).toEqual([]);
  });

  it('chooses each way about as often as its worth says', () => {
    const sum = worths.reduce((total, worth) => total + Math.E ** worth, 0);
    for (const [which, worth] of worths.entries()) {
      const expected = (people.length * Math.E ** worth) / sum;
      const seen = pairs.filter(([before]) => before === which).length;
      expect(Math.abs(seen - expected) / Math.sqrt(expected), `way ${which}`).toBeLessThan(4);
    }
  });
});
