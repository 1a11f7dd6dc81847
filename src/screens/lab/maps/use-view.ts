// This module holds how the two maps are looked at: beside each other, one wiped over the other, or one at a time, where
// the other can be seen while a button is held, or in turn. It changes nothing in either world.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Side } from '../lab-worlds';

/** Ways of looking at two maps. */
export type View = 'sides' | 'wipe' | 'one';

/** How long one world is seen while the two take turns: slow enough that nothing flickers. */
const turnMs = 900;

/** The look at the maps. */
export interface MapView {
  readonly view: View;
  /** The side seen when one is seen. */
  readonly shown: Side;
  /** Where the wipe stands, 0 (all B) to 100 (all A). */
  readonly wipe: number;
  readonly blinking: boolean;
  readonly setView: (view: View) => void;
  readonly show: (side: Side) => void;
  readonly setWipe: (share: number) => void;
  readonly blink: (on: boolean) => void;
}

/** Keep the look. A narrow page has no room for two maps beside each other. */
export function useView(wide: boolean): MapView {
  const [chosen, setChosen] = useState<View | undefined>(undefined);
  const [shown, setShown] = useState<Side>('b');
  const [wipe, setWipe] = useState(50);
  const [blinking, setBlinking] = useState(false);
  const usual = wide ? 'sides' : 'one';
  const view = chosen === undefined || (chosen === 'sides' && !wide) ? usual : chosen;
  useEffect(() => {
    if (!blinking || view !== 'one') return;
    const timer = setInterval(() => setShown((now) => (now === 'a' ? 'b' : 'a')), turnMs);
    return () => {
      clearInterval(timer);
      setShown('b');
    };
  }, [blinking, view]);
  return {
    view,
    shown,
    wipe,
    blinking: blinking && view === 'one',
    setView: useCallback((next: View) => {
      setChosen(next);
      setBlinking(false);
    }, []),
    show: useCallback((side: Side) => {
      setBlinking(false);
      setShown(side);
    }, []),
    setWipe,
    blink: useCallback((on: boolean) => {
      if (on) setChosen('one');
      setBlinking(on);
    }, []),
  };
}
