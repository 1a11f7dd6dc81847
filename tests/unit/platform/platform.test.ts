// These tests refuse the browser's gifts one by one and together, and see that nothing breaks and the loss is named.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Capability, type CapabilityProbes, can, lostCapabilities } from '../../../src/platform/capabilities';
import { openStorage } from '../../../src/platform/storage';

const messages: Record<string, string> = JSON.parse(readFileSync('locales/en/app.json', 'utf8'));
const all: readonly Capability[] = [
  'storage',
  'worker',
  'service-worker',
  'clipboard',
  'crypto',
  'fetch',
  'audio',
  'webgl',
  'speech',
];
const probes = (answer: (capability: Capability) => boolean): CapabilityProbes =>
  Object.fromEntries(all.map((capability) => [capability, () => answer(capability)])) as CapabilityProbes;

describe('storage', () => {
  it('forgets with the tab where touching it throws, as in a locked frame', () => {
    const storage = openStorage({
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
    });
    expect(storage.lasting).toBe(false);
    expect(storage.write('a', 'b')).toBe(true);
    expect(storage.read('a')).toBe('b');
  });

  it('reports a full store instead of throwing', () => {
    const kept = new Map<string, string>();
    const local = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (text.length > 5) throw new Error('QuotaExceededError');
        kept.set(key, text);
      },
      removeItem: (key: string) => kept.delete(key),
    } as unknown as Storage;
    const storage = openStorage({ localStorage: local });
    expect(storage.lasting).toBe(true);
    expect(storage.write('a', 'short')).toBe(true);
    expect(storage.write('a', 'far too long')).toBe(false);
    expect(storage.read('a')).toBe('short');
  });
});

describe('capabilities', () => {
  it('count as refused when the question itself throws', () => {
    const throwing = probes(() => {
      throw new Error('SecurityError');
    });
    for (const capability of all) expect(can(capability, throwing)).toBe(false);
  });

  it('name only what is lost, and each name has a sentence', () => {
    expect(
      lostCapabilities(
        all,
        probes(() => true),
      ),
    ).toEqual([]);
    expect(
      lostCapabilities(
        ['worker', 'audio'],
        probes((capability) => capability === 'audio'),
      ),
    ).toEqual(['app.notice.no-worker']);
    for (const key of lostCapabilities(
      ['storage', 'worker', 'service-worker', 'clipboard', 'audio', 'webgl', 'speech'],
      probes(() => false),
    )) {
      expect(messages[key], key).toBeTruthy();
    }
  });
});
