import { describe, expect, it } from 'vitest';
import { offlineAllowed } from '../../../src/platform/service-worker';

const own = { top: true, secure: true, granted: true, web: true };

describe('the worker for playing offline', () => {
  it('is registered on a secure page of its own', () => {
    expect(offlineAllowed(own)).toBe(true);
  });

  it.each(['top', 'secure', 'granted', 'web'] as const)('is left alone when "%s" does not hold', (condition) => {
    expect(offlineAllowed({ ...own, [condition]: false })).toBe(false);
  });
});
