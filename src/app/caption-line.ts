// This module decides which one caption is shown: the newest, but each long enough to be read. It draws nothing.

/** Milliseconds a caption stays at least, though another waits, and at most, when none does. */
export const captionTimes = { least: 1600, most: 6000 } as const;

/** A line for one caption. */
export interface CaptionLine {
  say(key: string): void;
  dispose(): void;
}

/** Make a line; `show` gets the caption now shown, or undefined for none. Two that wait never queue up: the newer wins. */
export function createCaptionLine(show: (key: string | undefined) => void): CaptionLine {
  let shown = false;
  let early = false;
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (key: string): void => {
    clearTimeout(timer);
    shown = true;
    early = true;
    waiting = undefined;
    show(key);
    timer = setTimeout(settle, captionTimes.least);
  };
  const settle = (): void => {
    early = false;
    if (waiting !== undefined) {
      put(waiting);
      return;
    }
    timer = setTimeout(() => {
      shown = false;
      show(undefined);
    }, captionTimes.most - captionTimes.least);
  };
  return {
    say: (key) => {
      if (shown && early) waiting = key;
      else put(key);
    },
    dispose: () => clearTimeout(timer),
  };
}
