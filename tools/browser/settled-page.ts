// This module tells when a page of the game has come to rest: type has arrived, tables and maps are drawn, what moves to an
// end has ended, and nobody asks for another frame. A picture taken then is the same picture every time.

import type { BrowserContext, Page } from 'playwright-core';

/** What the page is watched for, kept on its window by `watchRest`. */
export interface Rest {
  /** Frames asked for and not yet drawn. */
  pending: number;
  /** Frames asked for since the page opened. */
  asked: number;
  /** Drawings sent to the graphics card since the page opened. */
  drawn: number;
  /** Audio contexts made since the page opened. */
  audio: number;
}

/** Watch every page of a context; before it opens. */
export async function watchRest(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const rest: Rest = { pending: 0, asked: 0, drawn: 0, audio: 0 };
    Object.assign(window, { rest });
    const { requestAnimationFrame: ask, cancelAnimationFrame: cancel, AudioContext: Audio } = window;
    const waiting = new Set<number>();
    window.requestAnimationFrame = (then) => {
      rest.asked++;
      const id = ask.call(window, (time) => {
        waiting.delete(id);
        rest.pending = waiting.size;
        then(time);
      });
      waiting.add(id);
      rest.pending = waiting.size;
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      waiting.delete(id);
      rest.pending = waiting.size;
      cancel.call(window, id);
    };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { drawArrays, drawElements } = prototype;
      prototype.drawArrays = function draw(...how) {
        rest.drawn++;
        drawArrays.apply(this, how);
      };
      prototype.drawElements = function draw(...how) {
        rest.drawn++;
        drawElements.apply(this, how);
      };
    }
    if (Audio) {
      window.AudioContext = class extends Audio {
        constructor(options?: AudioContextOptions) {
          super(options);
          rest.audio++;
        }
      };
    }
  });
}

/** What was counted so far. */
export function restOf(page: Page): Promise<Rest> {
  return page.evaluate(() => ({ ...(window as unknown as { rest: Rest }).rest }));
}

/** Wait for rest. Resolves with false when the page still asks for frames after a patient while. */
export function settled(page: Page, patienceMs = 8000): Promise<boolean> {
  return page.evaluate(async (patience) => {
    const { rest } = window as unknown as { rest: Rest };
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 25));
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((each) => each.finished.catch(() => undefined)));
    const end = performance.now() + patience;
    const coming =
      '.table-place--waiting, .desk-canvas--waiting, .lab-map[data-tier="none"]:not(:has(.lab-map__none)), .cabinet-map[data-tier="none"]';
    while (document.querySelector(coming) && performance.now() < end) await turn();
    // Two looks in a row: a frame that asks for the next one is caught in between.
    for (let quiet = 0; quiet < 2; ) {
      if (performance.now() > end) return false;
      quiet = rest.pending === 0 ? quiet + 1 : 0;
      await turn();
    }
    return true;
  }, patienceMs);
}
