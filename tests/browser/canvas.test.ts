// These tests look at what the canvas does on a real page: it sleeps when nothing moves, and says nothing to speech.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('a canvas at rest', () => {
  it('asks for no frames and is hidden from speech', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await opened.page.locator('[data-outcome="deaths"]').waitFor({ timeout: 60_000 });
    await opened.page.locator('[data-side="b"] canvas').waitFor({ timeout: 30_000 });
    expect(await opened.page.locator('canvas:not([aria-hidden="true"])').count()).toBe(0);
    const framesInAWhile = (): Promise<number> =>
      opened.page.evaluate(async () => {
        const ask = window.requestAnimationFrame;
        let frames = 0;
        window.requestAnimationFrame = (then) => {
          frames++;
          return ask.call(window, then);
        };
        await new Promise((resolve) => setTimeout(resolve, 600));
        window.requestAnimationFrame = ask;
        return frames;
      });
    await until(async () => (await framesInAWhile()) === 0, 'the canvas to fall asleep');
    await opened.context.close();
  });

  it('draws nothing where pictures are off, and the words are all there', async () => {
    const opened = await stage.open('#/settings', { size: sizes.wide });
    await opened.page.evaluate(() => {
      localStorage.setItem('saltmere.settings', JSON.stringify({ pictures: 'text' }));
    });
    await opened.page.goto(`${stage.url}#/lab`);
    await opened.page.reload();
    await opened.page.locator('[data-outcome="deaths"]').waitFor({ timeout: 60_000 });
    expect(await opened.page.locator('canvas').count()).toBe(0);
    expect(await opened.page.locator('.lab-twin__now').textContent()).toContain('Month');
    await opened.context.close();
  });
});
