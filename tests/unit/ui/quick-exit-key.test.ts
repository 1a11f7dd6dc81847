// These tests hold the quick way out by key: three presses of Escape, quickly, and nothing less.

import { describe, expect, it } from 'vitest';
import { EscapeCount } from '../../../src/ui/quick-exit-key';

function leaves(...keys: readonly (readonly [key: string, at: number])[]): boolean {
  const count = new EscapeCount();
  return keys.map(([key, at]) => count.press(key, at)).includes(true);
}

describe('the quick way out', () => {
  it('opens at the third Escape within two seconds', () => {
    expect(leaves(['Escape', 0], ['Escape', 300])).toBe(false);
    expect(leaves(['Escape', 0], ['Escape', 300], ['Escape', 600])).toBe(true);
    expect(leaves(['Escape', 0], ['Escape', 1000], ['Escape', 2000])).toBe(true);
  });

  it('stays shut for those who close one dialog after the other', () => {
    expect(leaves(['Escape', 0], ['Escape', 1500], ['Escape', 3000], ['Escape', 4500])).toBe(false);
  });

  it('begins to count anew at any other key', () => {
    expect(leaves(['Escape', 0], ['Escape', 200], ['Enter', 300], ['Escape', 400])).toBe(false);
  });
});
