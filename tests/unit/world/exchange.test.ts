// These tests hand things from one role to another and try to smuggle in what must not travel.

import { describe, expect, it } from 'vitest';
import sentences from '../../../locales/en/world.json';
import { statusQuoPolicy } from '../../../src/policy/policies';
import {
  type ExchangeContent,
  exchangeFaultKey,
  largestExchange,
  readExchange,
  writeExchange,
} from '../../../src/world/exchange';
import { currentModelRow } from '../../../src/world/model-id';
import { encodeWorld } from '../../../src/world/world-code';
import { usualPeople } from '../../../src/world/world-spec';

const world = encodeWorld({
  modelRow: currentModelRow,
  preset: statusQuoPolicy,
  matched: false,
  changes: [],
  assumptions: [],
  shocks: [],
  seed: 1,
  people: usualPeople,
});

const everything: readonly ExchangeContent[] = [
  {
    kind: 'file-0417',
    papers: ['passport', 'contract-new', 'loan_note'],
    route: 'ferry',
    facts: { copied_passport: 1 },
  },
  {
    kind: 'report-q31',
    word: 'unclear',
    decision: 'admit-card',
    moves: ['M01', 'M03'],
    unasked: ['C04'],
    ending: 7,
    counts: { decided: 6, hits: 1, misses: 1, falseAlarms: 0 },
  },
  { kind: 'law', preset: statusQuoPolicy, changes: [{ month: 0, lever: 'firewall', value: 0.5 }], votes: 43 },
  { kind: 'waymark', lines: ['a6b_post_1'], rating: 4 },
];

const plant = (change: (form: Record<string, unknown>) => void, content = everything[0]): string => {
  const form = JSON.parse(writeExchange(world, content as ExchangeContent)) as Record<string, unknown>;
  change(form);
  return JSON.stringify(form);
};

const faultOf = (text: string): string => {
  const read = readExchange(text);
  return read.ok ? 'accepted' : exchangeFaultKey(read.error);
};

describe('an exchange', () => {
  it('comes back as it was written, for each of the four things', () => {
    for (const content of everything) {
      expect(readExchange(writeExchange(world, content))).toEqual({
        ok: true,
        value: { version: 1, worldCode: world, content },
      });
    }
  });

  it('carries no free text: a name, a sentence or a time is refused', () => {
    for (const word of ['Teska Orvene', 'she was afraid', '2026-11-24T02:00', 'a@b.c', 'x'.repeat(200)]) {
      expect(faultOf(plant((form) => Object.assign(form, { route: word })))).toBe('exchange.bad-content');
    }
  });

  it('refuses keys it does not know, at every level', () => {
    expect(faultOf(plant((form) => Object.assign(form, { name: 'x' })))).toBe('exchange.bad-content');
    const report = everything[1];
    const text = plant((form) => Object.assign(form.counts as object, { when: 3 }), report);
    expect(faultOf(text)).toBe('exchange.bad-content');
  });

  it('refuses a lever off its grid, an unknown policy and too many votes', () => {
    const law = everything[2];
    expect(faultOf(plant((form) => Object.assign(form, { votes: 81 }), law))).toBe('exchange.bad-content');
    expect(faultOf(plant((form) => Object.assign(form, { preset: 'gold' }), law))).toBe('exchange.bad-content');
    const off = [{ month: 0, lever: 'firewall', value: 0.505 }];
    expect(faultOf(plant((form) => Object.assign(form, { changes: off }), law))).toBe('exchange.bad-content');
  });

  it('names the other faults too, each with a sentence that exists', () => {
    expect(faultOf('{')).toBe('exchange.not-json');
    expect(faultOf('[]')).toBe('exchange.not-ours');
    expect(faultOf('{"saltmere":0}')).toBe('exchange.not-ours');
    expect(faultOf('{"saltmere":2}')).toBe('exchange.newer');
    expect(faultOf(plant((form) => Object.assign(form, { world: 'QQQQ' })))).toBe('exchange.bad-world');
    expect(faultOf(' '.repeat(largestExchange + 1))).toBe('exchange.too-large');
    expect(faultOf(plant((form) => Object.assign(form, { kind: 'toString' })))).toBe('exchange.bad-content');
    expect(faultOf('{"saltmere":1,"__proto__":{"kind":"law"}}')).not.toBe('accepted');
    for (const kind of ['too-large', 'not-json', 'not-ours', 'newer', 'bad-world', 'bad-content']) {
      expect(sentences).toHaveProperty([`exchange.${kind}`]);
    }
  });
});
