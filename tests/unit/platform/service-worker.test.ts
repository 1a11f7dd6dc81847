import { describe, expect, it } from 'vitest';
import { offlineAllowed, type UpdatableRegistration, watchForUpdate } from '../../../src/platform/service-worker';

/** A registration whose parts change, as a browser changes them. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const own = { top: true, secure: true, granted: true, web: true };

describe('the worker for playing offline', () => {
  it('is registered on a secure page of its own', () => {
    expect(offlineAllowed(own)).toBe(true);
  });

  it.each(['top', 'secure', 'granted', 'web'] as const)('is left alone when "%s" does not hold', (condition) => {
    expect(offlineAllowed({ ...own, [condition]: false })).toBe(false);
  });
});

describe('a newer version', () => {
  const worker = () => Object.assign(new EventTarget(), { postMessage: () => undefined });
  const registration = (waiting: unknown) =>
    Object.assign(new EventTarget(), { waiting, installing: null }) as unknown as Writable<UpdatableRegistration>;
  const watch = (found: UpdatableRegistration, controlled = true): { told: number } => {
    const heard = { told: 0 };
    watchForUpdate(
      found,
      () => controlled,
      () => {
        heard.told++;
      },
    );
    return heard;
  };

  it('is told of when it already waits', () => {
    expect(watch(registration(worker())).told).toBe(1);
  });

  it('is told of when it arrives while the game is open', () => {
    const found = registration(null);
    const heard = watch(found);
    const arriving = worker() as unknown as ServiceWorker;
    found.installing = arriving;
    (found as unknown as EventTarget).dispatchEvent(new Event('updatefound'));
    expect(heard.told).toBe(0);
    found.waiting = arriving;
    arriving.dispatchEvent(new Event('statechange'));
    expect(heard.told).toBe(1);
  });

  it('is not told of on a first visit, which has nothing older', () => {
    expect(watch(registration(worker()), false).told).toBe(0);
  });
});
