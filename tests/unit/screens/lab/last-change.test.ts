// These tests hold what is told of a change: which control moved, in which world, and only on the same luck.

import { describe, expect, it } from 'vitest';
import { firstPair, withLever, withNextLuck, withPreset } from '../../../../src/screens/lab/lab-worlds';
import { lastChange, movedByHand } from '../../../../src/screens/lab/levers/last-change';
import { outputIds, type RunResult } from '../../../../src/sim/run-api';

function run(scale: number): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(scale)]));
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}
const before = { pair: firstPair, runs: { a: run(1), b: run(1) } };
const moved = { ...firstPair, b: withLever(firstPair.b, 'inspectors', 5) };

describe('what a change did', () => {
  it('names the lever with where it was and where it is, and tells the difference it made', () => {
    const change = lastChange(before, { pair: moved, runs: { a: run(1), b: run(3) } })!;
    expect(change.side).toBe('b');
    expect(change.moved.map(({ lever, to }) => [lever, to])).toEqual([['inspectors', 5]]);
    expect(change.headlines[0]!.difference).toBe(240);
  });

  it('tells a chosen policy as such, in the world it was chosen in', () => {
    const chosen = withPreset(firstPair, 'a', 'mixed', false);
    expect(lastChange(before, { pair: chosen, runs: before.runs })).toMatchObject({ side: 'a', preset: 'mixed' });
  });

  it('says nothing where nothing moved or only luck did', () => {
    expect(lastChange(undefined, before)).toBeUndefined();
    expect(lastChange(before, { ...before, runs: { a: run(2), b: run(2) } })).toBeUndefined();
    expect(lastChange(before, { ...before, pair: withNextLuck(moved) })).toBeUndefined();
  });

  it('lists what a hand moved and nothing else', () => {
    expect(movedByHand(firstPair.b)).toEqual([]);
    expect(movedByHand(moved.b).map(({ lever }) => lever)).toEqual(['inspectors']);
  });
});
