// This module is the quick way out by key: Escape three times, quickly. One Escape belongs to dialogs, to the browser and
// to screen readers; nobody else counts to three. It listens first, so that no dialog and no screen can swallow it.

/** Presses that leave, and the time they may take, in milliseconds. */
const presses = 3;
const within = 2000;

/** Counts presses of Escape; true at the press that leaves. Times are handed in. */
export class EscapeCount {
  #times: number[] = [];

  press(key: string, at: number): boolean {
    if (key !== 'Escape') {
      this.#times = [];
      return false;
    }
    this.#times = [...this.#times.filter((time) => at - time <= within), at];
    return this.#times.length >= presses;
  }
}

/** Leave at three presses; returns the way to stop listening. */
export function listenForQuickExit(leave: () => void, page: Window = window): () => void {
  const count = new EscapeCount();
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key held down is one press.
    if (!event.repeat && count.press(event.key, event.timeStamp)) leave();
  };
  page.addEventListener('keydown', onKeyDown, { capture: true });
  return () => page.removeEventListener('keydown', onKeyDown, { capture: true });
}
