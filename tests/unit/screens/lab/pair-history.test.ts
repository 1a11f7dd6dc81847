// These tests hold undo and redo in the lab: every step back, every step on, and one move of one control is one step.

import { describe, expect, it } from 'vitest';
import { firstPair, withLever } from '../../../../src/screens/lab/lab-worlds';
import { beginHistory, redone, undone, withStep } from '../../../../src/screens/lab/pair-history';

const moved = (value: number) => ({ ...firstPair, b: withLever(firstPair.b, 'enforcement', value) });

describe('the history of two worlds', () => {
  it('goes back to where it began and on again', () => {
    const first = withStep(beginHistory(firstPair), moved(2), 'lever enforcement', 0);
    const second = withStep(first, moved(3), 'lever enforcement', 10_000);
    const back = undone(undone(second));
    expect(back.now).toBe(firstPair);
    expect(undone(back)).toBe(back);
    expect(redone(redone(back)).now).toBe(second.now);
  });

  it('makes one step of one pull at one control', () => {
    let history = beginHistory(firstPair);
    for (const at of [0, 100, 200]) history = withStep(history, moved(2 + at / 1000), 'lever enforcement', at);
    expect(history.past).toHaveLength(1);
    expect(withStep(history, moved(1), 'preset b', 250).past).toHaveLength(2);
  });

  it('forgets what was taken back once something else is done', () => {
    const back = undone(withStep(beginHistory(firstPair), moved(2), 'a', 0));
    const other = withStep(back, moved(3), 'b', 5000);
    expect(redone(other)).toBe(other);
  });
});
