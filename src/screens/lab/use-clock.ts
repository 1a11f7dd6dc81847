// This module is the lab's month clock: it stands still until it is asked to run, and stops at the last month.

import { useCallback, useEffect, useState } from 'preact/hooks';

/** Milliseconds a month takes while the clock runs. */
const stepMs = 520;

/** Month the clock shows at first: far enough in that a policy shows. */
const firstMonth = 35;

/** The clock. */
export interface LabClockState {
  readonly month: number;
  readonly playing: boolean;
  readonly stepMs: number;
  readonly setMonth: (month: number) => void;
  readonly play: (playing: boolean) => void;
}

/** Run a clock over so many months. */
export function useClock(months: number): LabClockState {
  const [month, setMonth] = useState(firstMonth);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setMonth((now) => Math.min(months - 1, now + 1)), stepMs);
    return () => clearInterval(timer);
  }, [playing, months]);
  useEffect(() => {
    if (month >= months - 1) setPlaying(false);
  }, [month, months]);
  return {
    month,
    playing,
    stepMs,
    setMonth: useCallback(
      (next: number) => {
        setPlaying(false);
        setMonth(Math.min(months - 1, Math.max(0, next)));
      },
      [months],
    ),
    play: useCallback(
      (wanted: boolean) => {
        // At the end, playing means playing again.
        if (wanted) setMonth((now) => (now >= months - 1 ? 0 : now));
        setPlaying(wanted);
      },
      [months],
    ),
  };
}
