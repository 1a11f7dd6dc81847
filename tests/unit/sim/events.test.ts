// These tests keep the register of chance events append-only: an old draw must never come to mean something else.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events } from '../../../src/sim/frame/events';

const locked = readFileSync('src/sim/frame/events.lock', 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(' ') as [string, string]);

describe('the register of chance events', () => {
  it('still holds every published event under its number', () => {
    expect(locked.length).toBeGreaterThan(40);
    const changed = locked.filter(([number, name]) => (events as Record<string, number>)[name] !== Number(number));
    expect(changed, 'restore these, and add new events under new numbers').toEqual([]);
  });

  it('locks every event, and gives no number twice', () => {
    const numbers = Object.values(events);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number >= 1 && number <= 255)).toBe(true);
    const names = new Set(locked.map(([, name]) => name));
    expect(
      Object.keys(events).filter((name) => !names.has(name)),
      'add these to src/sim/frame/events.lock',
    ).toEqual([]);
  });
});
