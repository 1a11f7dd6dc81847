// These tests see places and faces in a real browser: all of them are drawn, still for those who want stillness, and at
// rest nothing runs.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('the parts page', () => {
  it('draws every place and every face, without a fault', async () => {
    const { page, context, faults, foreign } = await stage.open('#/parts');
    await page.locator('[data-place="chamber"]').waitFor();
    await until(
      async () =>
        page.evaluate(() => {
          const faces = [...document.querySelectorAll<HTMLImageElement>('img.portrait__image')];
          return faces.length > 200 && faces.every((face) => face.complete && face.naturalWidth > 0);
        }),
      'all faces are there',
    );
    expect(await page.locator('.parts__picture svg').count()).toBeGreaterThanOrEqual(22);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });
});

describe('a place behind a scene', () => {
  const shifts = (): string[] =>
    [...document.querySelectorAll<SVGElement>('.landscape [data-depth]')].map((layer) => layer.style.transform);

  it('leans a little as a hand moves over it, near papers more than far ones, and asks for no frame at rest', async () => {
    const { page, context } = await stage.open('#/road');
    await page.locator('[data-place]').first().waitFor();
    await page.locator('.landscape [data-depth]').first().waitFor({ state: 'attached' });
    await page.mouse.move(100, 100);
    await page.mouse.move(300, 200);
    await until(async () => (await page.evaluate(shifts)).some((shift) => shift !== ''), 'the papers lean');
    const across = (await page.evaluate(shifts)).map((shift) => Math.abs(Number(/\((-?[\d.]+)px/.exec(shift)?.[1])));
    expect(Math.max(...across)).toBeGreaterThan(5);
    expect(across[0]).toBe(0);
    await page.waitForTimeout(1200);
    await page.evaluate(() => {
      const ask = window.requestAnimationFrame.bind(window);
      document.documentElement.dataset.frames = '0';
      window.requestAnimationFrame = (then) => {
        document.documentElement.dataset.frames = String(Number(document.documentElement.dataset.frames) + 1);
        return ask(then);
      };
    });
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => document.documentElement.dataset.frames)).toBe('0');
    await context.close();
  });

  it('is one still picture for those who want no motion, and is said in words', async () => {
    const { page, context } = await stage.open('#/road', { reducedMotion: true });
    await page.locator('[data-place]').first().waitFor();
    await expect.poll(() => page.locator('.screen-frame__backdrop svg').count(), { timeout: 20_000 }).toBe(1);
    await page.mouse.move(100, 100);
    await page.mouse.move(300, 200);
    expect(await page.evaluate(shifts)).toEqual([]);
    const told = page.locator('[data-setting]').first();
    await expect.poll(() => told.textContent(), { timeout: 20_000 }).toMatch(/^Where you are: .+\.$/);
    await context.close();
  });
});
