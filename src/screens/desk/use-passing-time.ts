// This module lets time pass at the window by itself, in steps, for those who asked for it. It stands still while the page is
// hidden, while the game is paused and while a dialog is open.

import { useEffect, useRef } from 'preact/hooks';
import { tickSeconds } from '../../story/officer-options';

/** Call back after each step of time while it runs. */
export function usePassingTime(running: boolean, onStep: () => void): void {
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && document.querySelector('dialog[open]') === null) step.current();
    }, tickSeconds * 1000);
    return () => clearInterval(timer);
  }, [running]);
}
