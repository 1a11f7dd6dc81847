// These tests hold the world code to its promises over many random worlds: nothing is lost, no slip of a finger passes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterById, parameterIds } from '../../src/evidence/parameter-set';
import { leverById, leverIds, valueOfStep } from '../../src/policy/levers';
import { canBeMatched, policies } from '../../src/policy/policies';
import type { LeverChange } from '../../src/policy/schedule';
import { decodeWorld, encodeWorld, fitsTypedCode, groupCode } from '../../src/world/world-code';
import { settleWorld, shockIds, usualPeople, valueOfAssumptionStep, type WorldSpec } from '../../src/world/world-spec';

const soak = process.env.SALTMERE_SOAK !== undefined;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const change = (month: fc.Arbitrary<number>): fc.Arbitrary<LeverChange> =>
  fc
    .record({ month, lever: fc.constantFrom(...leverIds), part: fc.nat({ max: 9999 }) })
    .map(({ month, lever, part }) => {
      const spec = leverById(lever);
      return { month, lever, value: valueOfStep(spec, part % spec.steps) };
    });

const startChanges = fc.uniqueArray(change(fc.constant(0)), { maxLength: 3, selector: (item) => item.lever });

const typedWorld: fc.Arbitrary<WorldSpec> = fc
  .record({
    policy: fc.constantFrom(...policies),
    matched: fc.boolean(),
    changes: startChanges,
    seed: fc.nat({ max: 65_535 }),
  })
  .map(({ policy, matched, changes, seed }) =>
    settleWorld({
      modelRow: 0,
      preset: policy.id,
      matched: matched && canBeMatched(policy),
      changes,
      assumptions: [],
      shocks: [],
      seed,
      people: usualPeople,
    }),
  );

const anyWorld: fc.Arbitrary<WorldSpec> = fc
  .record({
    typed: typedWorld,
    later: fc.array(change(fc.integer({ min: 0, max: 120 })), { maxLength: 8 }),
    assumed: fc.array(fc.record({ id: fc.constantFrom(...parameterIds), step: fc.integer({ min: -50, max: 260 }) }), {
      maxLength: 6,
    }),
    shocks: fc.array(
      fc.record({
        id: fc.constantFrom(...shockIds),
        month: fc.integer({ min: 0, max: 120 }),
        months: fc.integer({ min: 1, max: 36 }),
      }),
      { maxLength: 3 },
    ),
    people: fc.constantFrom(2000, 10_000, usualPeople, 100_000),
  })
  .map(({ typed, later, assumed, shocks, people }) =>
    settleWorld({
      ...typed,
      changes: [...typed.changes, ...later],
      assumptions: assumed.map(({ id, step }) => ({ parameter: id, value: valueOfAssumptionStep(id, step) })),
      shocks,
      people,
    }),
  );

describe('a world code', () => {
  it('gives back exactly the world it was made from, ten thousand times', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const code = encodeWorld(world);
        expect(decodeWorld(code)).toEqual({ ok: true, value: world });
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  it('has sixteen characters whenever the world fits them', () => {
    fc.assert(
      fc.property(typedWorld, (world) => {
        const code = encodeWorld(world);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        expect(decodeWorld(groupCode(code).toLowerCase())).toEqual({ ok: true, value: world });
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('notices every single wrong character and every swap of neighbours', () => {
    const codes = fc.sample(typedWorld, { numRuns: 1000, seed: 3 }).map(encodeWorld);
    let accepted = 0;
    let tried = 0;
    for (const code of codes) {
      for (let at = 0; at < code.length; at++) {
        for (const letter of alphabet) {
          if (letter === code[at]) continue;
          tried++;
          if (decodeWorld(code.slice(0, at) + letter + code.slice(at + 1)).ok) accepted++;
        }
        const [here, next] = [code[at], code[at + 1]];
        if (next === undefined || here === next) continue;
        tried++;
        if (decodeWorld(`${code.slice(0, at)}${next}${here}${code.slice(at + 2)}`).ok) accepted++;
      }
    }
    expect(tried).toBeGreaterThan(500_000);
    expect(accepted).toBe(0);
  });

  it('notices single wrong characters in the longer form of links too', () => {
    const codes = fc
      .sample(anyWorld, { numRuns: 150, seed: 4 })
      .filter((world) => !fitsTypedCode(world))
      .map(encodeWorld);
    expect(codes.length).toBeGreaterThan(100);
    // The soak tries every other character at every place; the quick form one of them.
    const turns = soak ? alphabet.length - 1 : 1;
    let tried = 0;
    let accepted = 0;
    for (const code of codes) {
      for (let at = 3; at < code.length; at++) {
        for (let turn = 0; turn < turns; turn++) {
          const letter = alphabet[(alphabet.indexOf(code[at] ?? '') + 1 + ((at + turn) % 31)) % 32] ?? '';
          tried++;
          if (decodeWorld(code.slice(0, at) + letter + code.slice(at + 1)).ok) accepted++;
        }
      }
    }
    expect(tried).toBeGreaterThan(soak ? 100_000 : 5000);
    expect(accepted).toBe(0);
  });

  it('lets at most a couple of two million random codes through, and those are legal worlds', () => {
    // A small multiplicative generator: the test must give the same codes on every machine.
    let state = 12_345;
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 27;
    };
    let accepted = 0;
    for (let round = 0; round < 2_000_000; round++) {
      let code = '';
      for (let at = 0; at < 16; at++) code += alphabet[next()];
      const read = decodeWorld(code);
      if (!read.ok) continue;
      accepted++;
      expect(encodeWorld(read.value)).toBe(code);
    }
    expect(accepted).toBeLessThanOrEqual(5);
  });

  it('sets an assumption at its low and high exactly', () => {
    for (const id of parameterIds) {
      const { low, high } = parameterById(id);
      if (low === high) continue;
      expect(valueOfAssumptionStep(id, 0)).toBe(low);
      expect(valueOfAssumptionStep(id, 200)).toBe(high);
    }
  });
});
