// These tests throw random end states at the endings: every state comes to exactly one, every ending can be come to.

import { describe, expect, it } from 'vitest';
import { chooseEnding, endingsOf } from '../../src/story/endings';
import { holdsText } from '../../src/story/story-stage';
import { readEndings, type StateRange } from '../../tools/story/endings-file';
import { roles } from '../../tools/story/role-source';

const file = readEndings();
const states = 10_000;

/** A fixed sequence of whole numbers (MINSTD), so that a failing state can be met again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function valueIn(range: StateRange, number: number): number | string {
  if ('words' in range) return range.words[number % range.words.length] ?? '';
  return range.from + (number % (range.to - range.from + 1));
}

describe('the endings', () => {
  it('are eight for each role, without a fault in the file', () => {
    expect(file.faults).toEqual([]);
    for (const role of roles) expect(endingsOf(role).length).toBe(8);
  });

  it.each(roles)('give every end state of the %s exactly one, and each is reached', (role) => {
    const reached = new Map<string, number>();
    const dice = numbers(roles.indexOf(role) + 1);
    const endings = endingsOf(role);
    for (let state = 0; state < states; state++) {
      const facts = Object.fromEntries(
        Object.entries(file.state[role] ?? {}).map(([name, range]) => [name, valueIn(range, dice.next().value)]),
      );
      const lookup = (name: string) => facts[name];
      const chosen = chooseEnding(role, lookup);
      const open = endings.filter((ending) => ending.when !== undefined && holdsText(ending.when, lookup));
      // The one chosen is the first of those that are open, and the default only where none is.
      expect(chosen.id).toBe((open[0] ?? endings.find((ending) => ending.default))?.id);
      reached.set(chosen.id, (reached.get(chosen.id) ?? 0) + 1);
    }
    expect([...reached.values()].reduce((sum, count) => sum + count, 0)).toBe(states);
    expect(endings.filter((ending) => !reached.has(ending.id)).map((ending) => ending.id)).toEqual([]);
  });
});
