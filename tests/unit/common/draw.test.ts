// These tests hold the keyed draws to what the model leans on: evenness, no echo between keys, no shared keys.

import { describe, expect, it } from 'vitest';
import { draw, drawAlternative, hashText, personKey, seedKey } from '../../../src/common/draw';

const base = seedKey(417);
const persons = 20_000;

function correlation(pairs: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (const [a, b] of pairs) sum += (a - 0.5) * (b - 0.5);
  return (sum / pairs.length) * 12;
}

describe('keyed draws', () => {
  it('are even and stay strictly between 0 and 1', () => {
    const bins = new Array(20).fill(0);
    for (let person = 0; person < persons; person++) {
      const u = draw(personKey(base, person), 30, 7);
      expect(u > 0 && u < 1).toBe(true);
      bins[Math.floor(u * 20)]++;
    }
    const expected = persons / 20;
    const chi = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(50);
  });

  it('do not echo between neighbours in person, month, event, alternative and seed', () => {
    const echo = (other: (person: number) => number) =>
      correlation(
        Array.from({ length: persons }, (_, person) => [draw(personKey(base, person), 30, 7), other(person)]),
      );
    expect(Math.abs(echo((person) => draw(personKey(base, person + 1), 30, 7)))).toBeLessThan(0.03);
    expect(Math.abs(echo((person) => draw(personKey(base, person), 31, 7)))).toBeLessThan(0.03);
    expect(Math.abs(echo((person) => draw(personKey(base, person), 30, 8)))).toBeLessThan(0.03);
    expect(Math.abs(echo((person) => drawAlternative(personKey(base, person), 30, 7, 1)))).toBeLessThan(0.03);
    expect(Math.abs(echo((person) => draw(personKey(seedKey(418), person), 30, 7)))).toBeLessThan(0.03);
  });

  it('give every person of a large population a key of her own', () => {
    const keys = new Set(Array.from({ length: 100_000 }, (_, person) => personKey(base, person)));
    expect(keys.size).toBe(100_000);
  });

  it('hash words of stories apart', () => {
    expect(hashText('keeps-word')).not.toBe(hashText('keeps-words'));
    expect(hashText('keeps-word')).toBe(hashText('keeps-word'));
  });
});
