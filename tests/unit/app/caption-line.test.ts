// These tests watch the one line of captions: never two at once, none too short to read, the newest before all others.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captionTimes, createCaptionLine } from '../../../src/app/caption-line';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the line of captions', () => {
  it('shows at once, and clears after a while', () => {
    const shown: (string | undefined)[] = [];
    createCaptionLine((key) => shown.push(key)).say('rain');
    expect(shown).toEqual(['rain']);
    vi.advanceTimersByTime(captionTimes.most);
    expect(shown).toEqual(['rain', undefined]);
  });

  it('lets each be read before the next, and drops what is stale by then', () => {
    const shown: (string | undefined)[] = [];
    const line = createCaptionLine((key) => shown.push(key));
    line.say('rain');
    line.say('coin');
    line.say('stamp');
    expect(shown).toEqual(['rain']);
    vi.advanceTimersByTime(captionTimes.least);
    expect(shown).toEqual(['rain', 'stamp']);
    vi.advanceTimersByTime(captionTimes.least + 1);
    line.say('coin');
    expect(shown).toEqual(['rain', 'stamp', 'coin']);
  });
});
