// These tests read small conditions as an author writes them.

import { describe, expect, it } from 'vitest';
import { holds, namesIn, parseCondition } from '../../../src/story/condition';

function says(text: string, facts: Readonly<Record<string, number | string>>): boolean {
  const condition = parseCondition(text);
  if (!condition.ok) throw new Error(condition.error);
  return holds(condition.value, (name) => facts[name]);
}

describe('a condition', () => {
  it('compares names with whole numbers and with words', () => {
    expect(says('loan_days < 30', { loan_days: 29 })).toBe(true);
    expect(says('loan_days < 30', { loan_days: 30 })).toBe(false);
    expect(says('route == "hask"', { route: 'hask' })).toBe(true);
    expect(says('change >= -2', { change: -3 })).toBe(false);
  });

  it('binds "and" closer than "or", and brackets closest', () => {
    expect(says('a or b and c', { a: 1, b: 0, c: 0 })).toBe(true);
    expect(says('(a or b) and c', { a: 1, b: 0, c: 0 })).toBe(false);
    expect(says('not a and b', { a: 0, b: 1 })).toBe(true);
  });

  it('counts a fact that was never touched as nought', () => {
    expect(says('seen == 0', {})).toBe(true);
    expect(says('seen', {})).toBe(false);
  });

  it('names what it reads', () => {
    const condition = parseCondition('a == 1 or not (b < c)');
    expect(condition.ok && namesIn(condition.value)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a ==', 'something is missing at the end in "a =="'],
    ['(a == 1', 'a bracket is not closed in "(a == 1"'],
    ['a == 1 b', '"b" was not expected in "a == 1 b"'],
    ['a = 1', '"= 1" is not part of a condition'],
    ['', 'something is missing at the end in ""'],
  ])('is refused with a sentence when it is "%s"', (text, sentence) => {
    expect(parseCondition(text)).toEqual({ ok: false, error: sentence });
  });
});
