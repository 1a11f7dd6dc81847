// This module lets the lines of a beat come one after the other, at the pace of reading; never letter by letter. A key or a
// tap brings the rest at once. Lines that were read before, and everything when the pace is off, are there from the start.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';

/** How long a line is left alone before the next comes: four words a second, and no less than a breath. */
export function pauseAfter(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(800, words * 250);
}

/** What of a beat is there. */
export interface Pace {
  /** Lines shown so far. */
  readonly shown: number;
  readonly whole: boolean;
  complete(): void;
}

/** Pace a beat. */
export function usePace(beat: Pick<Beat, 'index' | 'lines'>, paced: boolean): Pace {
  const count = beat.lines.length;
  const [shown, setShown] = useState(paced ? 1 : count);
  // Only another beat begins anew: what is there already never goes away again.
  useLayoutEffect(() => setShown(paced ? 1 : count), [beat.index, beat.lines]);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => setShown(shown + 1), pauseAfter(beat.lines[shown - 1]?.text ?? ''));
    return () => clearTimeout(timer);
  }, [shown, count, beat.lines]);
  const now = paced ? Math.min(shown, count) : count;
  return { shown: now, whole: now >= count, complete: () => setShown(count) };
}
