// This module lets the model's line run from month 0 to a stop and, when asked, on to the end. Where nothing may move it is
// there at once.

import { useEffect, useState } from 'preact/hooks';
import { motionAllowed } from '../../../ui/motion';

/** Milliseconds a month takes. */
const monthMs = 34;

/** Months shown (a part of a month while it runs) on the way to `to`; 0 while there is nothing to show. */
export function useReveal(to: number | undefined): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (to === undefined) {
      setShown(0);
      return;
    }
    if (!motionAllowed()) {
      setShown(to);
      return;
    }
    let frame = 0;
    let last = performance.now();
    let at = shown;
    const step = (now: number): void => {
      at = Math.min(to, at + (now - last) / monthMs);
      last = now;
      setShown(at);
      if (at < to) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
    // It runs on from where it stands, so `shown` is read once for each new end.
  }, [to]);
  return to === undefined ? 0 : Math.min(shown, to);
}
