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
  it('names each measure, and turns round with the worlds', () => {
    const [few, many] = [run({ 'irregular-arrivals': 1, removals: 9 }), run({ 'irregular-arrivals': 5, removals: 2 })];
    expect(idsOf(firmResult('a', compared(few, many)).better)).toEqual(['irregular-arrivals', 'removals']);
    expect(idsOf(firmResult('b', compared(few, many)).worse)).toEqual(['irregular-arrivals', 'removals']);
  });

  it('says nothing better where nothing differs', () => {
    const { better, worse } = firmResult('a', compared(run(), run()));
    expect([...better, ...worse]).toEqual([]);
  });
});
