// These tests read single world codes: what fits, what does not, and what a player is told.

import { describe, expect, it } from 'vitest';
import sentences from '../../../locales/en/world.json';
import { writeSymbols } from '../../../src/common/base32';
import { withCheckSymbols } from '../../../src/common/check-symbols';
import { centralParameters } from '../../../src/evidence/parameter-set';
import { type LeverId, leverById, levers, statusQuoSettings } from '../../../src/policy/levers';
import { policies, policySettings, statusQuoPolicy } from '../../../src/policy/policies';
import { rankChanges, unrankChanges } from '../../../src/world/change-slots';
import { currentModelRow } from '../../../src/world/model-id';
import { decodeWorld, encodeWorld, fitsTypedCode, groupCode, worldCodeFaultKey } from '../../../src/world/world-code';
import {
  leverSlotCount,
  parametersOfWorld,
  scheduleOfWorld,
  usualPeople,
  type WorldSpec,
} from '../../../src/world/world-spec';

const plain: WorldSpec = {
  modelRow: currentModelRow,
  preset: statusQuoPolicy,
  matched: false,
  changes: [],
  assumptions: [],
  shocks: [],
  seed: 417,
  people: usualPeople,
};

const faultOf = (text: string): string => {
  const read = decodeWorld(text);
  return read.ok ? 'accepted' : worldCodeFaultKey(read.error);
};

describe('what fits sixteen characters', () => {
  it('is any policy and seed with up to three levers moved at the start', () => {
    const three: WorldSpec = {
      ...plain,
      changes: [
        { month: 0, lever: 'work-visas', value: 4000 },
        { month: 0, lever: 'inspectors', value: 3.5 },
        { month: 0, lever: 'dashboard', value: 2 },
      ],
    };
    expect(encodeWorld(three)).toHaveLength(16);
    expect(groupCode(encodeWorld(three))).toMatch(/^.{4}-.{4}-.{4}-.{4}$/);
    const four = { ...three, changes: [...three.changes, { month: 0, lever: 'firewall' as const, value: 0.5 }] };
    expect(fitsTypedCode(four)).toBe(false);
    expect(encodeWorld(four)).toMatch(/^W1\./);
  });

  it('has room for any three of all lever positions, with space for levers to come', () => {
    const top = [leverSlotCount - 1, leverSlotCount - 2, leverSlotCount - 3];
    expect(rankChanges(top) < 1n << 33n).toBe(true);
    expect(leverSlotCount).toBeLessThan(3700);
  });

  it('keeps the meaning of a set of positions when levers are added behind', () => {
    for (const slots of [[], [0], [5, 9], [1, 2, 3], [0, 1500, 2000]]) {
      expect(unrankChanges(rankChanges(slots))).toEqual(slots);
    }
    expect(rankChanges([])).toBe(0n);
  });
});

describe('reading a code', () => {
  const code = encodeWorld(plain);

  it('forgives case, spaces, hyphens and the letters that look like numbers', () => {
    const kind = groupCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ');
    expect(decodeWorld(kind)).toEqual(decodeWorld(code));
  });

  it('names each fault with a sentence that exists', () => {
    expect(faultOf('')).toBe('world-code.empty');
    expect(faultOf(code.slice(1))).toBe('world-code.bad-length');
    expect(faultOf(`${code.slice(0, 15)}U`)).toBe('world-code.bad-character');
    expect(faultOf(`${code.slice(0, 15)}${code[15] === 'X' ? 'Y' : 'X'}`)).toBe('world-code.bad-check');
    for (const kind of ['empty', 'bad-length', 'bad-character', 'bad-check', 'not-legal', 'other-model']) {
      expect(sentences).toHaveProperty([`world-code.${kind}`]);
    }
  });

  it('refuses a row of zeros and a row of one letter', () => {
    for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') expect(decodeWorld(letter.repeat(16)).ok).toBe(false);
  });

  it('refuses content that no world has, even when its check is right', () => {
    const lastPolicy = Math.max(...policies.map((policy) => policy.code));
    expect(lastPolicy).toBeLessThan(15);
    // Row 0 (six bits), then policy 15 (four bits): symbols 0, 0|1111 → 0 and 15.
    const content = [0, 15, ...new Array(10).fill(0)];
    expect(faultOf(writeSymbols(withCheckSymbols(content, 4)))).toBe('world-code.not-legal');
  });

  it('says so when a code comes from a later model', () => {
    expect(faultOf(encodeWorld({ ...plain, modelRow: 63 }))).toBe('world-code.other-model');
  });

  it('never throws, whatever is pasted', () => {
    for (const text of ['W1.', 'w1.0', 'W1.🌊', '🌊'.repeat(16), '\u0000', 'ß'.repeat(16), '%7E', '0'.repeat(5000)]) {
      expect(decodeWorld(text).ok).toBe(false);
    }
  });
});

describe('writing a code', () => {
  it('refuses a world that cannot be', () => {
    const wrong = { ...plain, changes: [{ month: 0, lever: 'gold' as LeverId, value: 1 }] };
    expect(() => encodeWorld(wrong)).toThrow(/no lever/);
    expect(() => encodeWorld({ ...plain, seed: 65_536 })).toThrow(/seed/);
    expect(() => encodeWorld({ ...plain, seed: 0.5 })).toThrow(/whole number/);
  });

  it('sets values on the grid, so that code and run agree', () => {
    const read = decodeWorld(encodeWorld({ ...plain, changes: [{ month: 0, lever: 'work-visas', value: 1234 }] }));
    expect(read.ok && read.value.changes).toEqual([{ month: 0, lever: 'work-visas', value: 1250 }]);
  });

  it('lets a later change of the same lever and month win', () => {
    const twice = [
      { month: 0, lever: 'firewall' as const, value: 0.2 },
      { month: 0, lever: 'firewall' as const, value: 0.7 },
    ];
    const read = decodeWorld(encodeWorld({ ...plain, changes: twice }));
    expect(read.ok && read.value.changes).toEqual([twice[1]]);
  });
});

describe('a world read as a run', () => {
  it('starts with the policy and its changes, and keeps later ones for later', () => {
    const { start, changes } = scheduleOfWorld({
      ...plain,
      changes: [
        { month: 12, lever: 'inspectors', value: 4 },
        { month: 0, lever: 'work-visas', value: 3000 },
      ],
    });
    expect(start['work-visas']).toBe(3000);
    expect(start.inspectors).toBe(statusQuoSettings.inspectors);
    expect(changes).toEqual([{ month: 12, lever: 'inspectors', value: 4 }]);
    for (const lever of levers.filter((item) => item.id !== 'work-visas')) {
      expect(start[lever.id]).toBe(policySettings(statusQuoPolicy)[leverById(lever.id).id]);
    }
  });

  it('replaces only the numbers it assumes', () => {
    const assumed = parametersOfWorld({ ...plain, assumptions: [{ parameter: 'money.place-premium', value: 5 }] });
    expect(assumed).toEqual({ ...centralParameters(), 'money.place-premium': 5 });
  });
});
