// These tests hold the panel that answers where deterrence did better: it reads levers and not names, and answers both ways.

import { describe, expect, it } from 'vitest';
import { policies } from '../../../../src/policy/policies';
import { firmResult, firmSide } from '../../../../src/screens/lab/compare/firm-side';
import { compareOutput } from '../../../../src/screens/lab/lab-view';
import { firstPair, withLever, worldOf } from '../../../../src/screens/lab/lab-worlds';
import { outputDisplays } from '../../../../src/screens/lab/output-display';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';

function run(changed: Partial<Record<OutputId, number>> = {}): RunResult {
  const outputs = Object.fromEntries(outputIds.map((id) => [id, new Float64Array(120).fill(changed[id] ?? 1)]));
  return { people: 20_000, months: 120, seed: 1, outputs, hash: '', personsHash: '' } as unknown as RunResult;
}
const compared = (a: RunResult, b: RunResult) => outputDisplays.map((display) => compareOutput(display, a, b));
const idsOf = (outputs: readonly { readonly display: { readonly id: OutputId } }[]) =>
  outputs.map(({ display }) => display.id);

describe('the firmer border', () => {
  it('is found by levers on either side, whatever the policies are called', () => {
    const plain = worldOf('victim-centred', 1, false);
    const firm = withLever(plain, 'removal-share', 0.9);
    expect(firmSide({ a: plain, b: firm })).toMatchObject({ side: 'b', by: [{ lever: 'removal-share' }] });
    expect(firmSide({ a: firm, b: plain })?.side).toBe('a');
    expect(firmSide({ a: plain, b: plain })).toBeUndefined();
  });

  it('counts a lever that loosens the border against it', () => {
    const plain = worldOf('mixed', 1, false);
    const rescued = withLever(plain, 'search-and-rescue', 1);
    expect(firmSide({ a: plain, b: rescued })?.side).toBe('a');
  });

  it('answers for any two policies', () => {
    for (const a of policies) {
      for (const b of policies) {
        const firm = firmSide({ a: worldOf(a.id, 1, false), b: worldOf(b.id, 1, false) });
        if (firm) expect(firm.by.length, `${a.id} ${b.id}`).toBeGreaterThan(0);
      }
    }
    expect(firmSide(firstPair)).toBeDefined();
  });
});

describe('where the firmer world did better', () => {
  it('names each measure, better and worse, and turns round with the worlds', () => {
    const few = run({ 'irregular-arrivals': 1, 'people-in-exploitation': 9 });
    const many = run({ 'irregular-arrivals': 5, 'people-in-exploitation': 2 });
    const one = firmResult('a', compared(few, many));
    expect([idsOf(one.better), idsOf(one.worse)]).toEqual([['irregular-arrivals'], ['people-in-exploitation']]);
    const other = firmResult('b', compared(few, many));
    expect([idsOf(other.better), idsOf(other.worse)]).toEqual([['people-in-exploitation'], ['irregular-arrivals']]);
  });

  it('counts what offices do for neither side, whichever does more of it', () => {
    const busy = run({ removals: 9, interceptions: 9, identified: 9, convictions: 9, detained: 9 });
    for (const side of ['a', 'b'] as const) {
      const { better, worse, activity } = firmResult(side, compared(busy, run()));
      expect([...better, ...worse]).toEqual([]);
      expect(idsOf(activity)).toEqual(['interceptions', 'removals', 'detained', 'identified', 'convictions']);
    }
  });

  it('says nothing better where nothing differs', () => {
    const { better, worse, activity } = firmResult('a', compared(run(), run()));
    expect([...better, ...worse, ...activity]).toEqual([]);
  });
});
