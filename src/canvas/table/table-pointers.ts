// This module hands the pointers of a canvas (mouse, pen, touch) and the Escape key to the player's hand.

import type { Stage } from '../stage';
import type { TableHand } from './table-hand';
import type { Spot } from './table-piece';

/** Wire DOM pointers. A touch that begins on a thing moves it; one that begins on bare table scrolls the page. */
export function attachPointers(canvas: HTMLCanvasElement, hand: TableHand, stage: Stage): () => void {
  const spotOf = (event: { clientX: number; clientY: number }): Spot => {
    const box = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * stage.width(),
      y: ((event.clientY - box.top) / box.height) * stage.height(),
    };
  };
  const ending = new AbortController();
  const on = { signal: ending.signal };
  let holding = false;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      holding = hand.down(event.pointerId, spotOf(event));
      if (!holding) return;
      canvas.setPointerCapture(event.pointerId);
      canvas.style.cursor = 'grabbing';
    },
    on,
  );
  canvas.addEventListener('touchstart', (event) => holding && event.preventDefault(), { ...on, passive: false });
  canvas.addEventListener('contextmenu', (event) => holding && event.preventDefault(), on);
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (holding) hand.move(event.pointerId, spotOf(event));
      else if (event.pointerType !== 'touch') canvas.style.cursor = hand.hover(spotOf(event));
    },
    on,
  );
  canvas.addEventListener(
    'pointerup',
    (event) => {
      holding = false;
      canvas.style.cursor = 'default';
      hand.up(event.pointerId);
    },
    on,
  );
  const stop = (): void => {
    holding = false;
    hand.cancel();
  };
  canvas.addEventListener('pointercancel', stop, on);
  canvas.addEventListener('pointerleave', () => !holding && hand.hover(undefined), on);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && stop(), on);
  return () => ending.abort();
}
