// This module closes a decoded bed. The ring was closed when it was made, but a codec hears its two ends differently, and a
// dark sound shows even that small step. So the end of the loop leans over into what stands before its beginning.

import { guardSeconds } from './sound-beds';

/** Seconds of leaning over; shorter than the guard by more than any decoder's delay. */
const leaning = 0.1;

/** Change decoded samples in place so that the loop from the guard's end, `seconds` long, has no step. */
export function closeLoop(samples: Float32Array, rate: number, seconds: number): void {
  const start = Math.round(guardSeconds * rate);
  const length = Math.round(seconds * rate);
  const span = Math.round(leaning * rate);
  for (let i = 0; i < span; i++) {
    const from = start - span + i;
    const to = from + length;
    if (from < 0 || to >= samples.length) continue;
    // Both are the same moment of the ring, so a straight blend keeps the loudness.
    const share = (i + 1) / span;
    samples[to] = (samples[to] ?? 0) * (1 - share) + (samples[from] ?? 0) * share;
  }
}
