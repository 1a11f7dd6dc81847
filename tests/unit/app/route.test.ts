// These tests hold the address: any route may be opened first, with or without a world, and nonsense is named.

import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute } from '../../../src/app/route';

describe('an address', () => {
  it('opens the title when it says nothing', () => {
    for (const hash of ['', '#', '#/']) expect(readRoute(hash)).toEqual({ kind: 'known', id: 'title', query: {} });
  });

  it('opens each screen, with a world and a second one', () => {
    expect(readRoute('#/road')).toEqual({ kind: 'known', id: 'road', query: {} });
    expect(readRoute('#/road/')).toEqual({ kind: 'known', id: 'road', query: {} });
    expect(readRoute('#/lab?world=AB12&with=CD34')).toEqual({
      kind: 'known',
      id: 'lab',
      query: { world: 'AB12', with: 'CD34' },
    });
  });

  it('names what it does not know', () => {
    expect(readRoute('#/nowhere?world=AB12')).toEqual({ kind: 'unknown', path: 'nowhere' });
    expect(readRoute(`#/${'x'.repeat(100_000)}`).kind).toBe('unknown');
  });

  it('reads what it writes, whatever a code is made of', () => {
    for (const world of ['AB12', 'a&b=c?d#e', '%', 'ü ~']) {
      expect(readRoute(writeRoute('desk', { world }))).toEqual({ kind: 'known', id: 'desk', query: { world } });
    }
    expect(writeRoute('title')).toBe('#/');
  });
});
