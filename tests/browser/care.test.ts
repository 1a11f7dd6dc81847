// These tests look after people: help is one step from Pause, the way out is quick from everywhere, a wall can be read
// from the back of the room, one role can be deleted alone, and longer texts from right to left still fit.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Press Escape as fast as a hand does: a page that is busy hears it late, but with the times it was pressed at. */
async function pressEscape(page: Page, times: number): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  const sent = [];
  for (let press = 0; press < times; press++)
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      sent.push(keyboard.send('Input.dispatchKeyEvent', { type, ...key }));
  // The page may be gone before it has answered.
  await Promise.allSettled(sent);
}

describe('care', () => {
  it('has help behind Pause, in words and without a number', async () => {
    const { page, faults, context } = await stage.open('#/road', { size: sizes.phone, bypassPolicy: true });
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Where to find help' }).click();
    const card = page.getByRole('dialog', { name: 'If this is about you' });
    await card.waitFor();
    expect(await card.textContent()).not.toMatch(/\d/);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await page.getByRole('dialog', { name: 'Paused' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(['#/', '#/settings', '#/road', '#/nowhere'])(
    'leaves from %s at three quick Escapes, not at two',
    async (route) => {
      const { page, context } = await stage.open(route);
      await page.locator('#main').waitFor();
      await pressEscape(page, 2);
      // Two are not three, nor are two and a third much later.
      await page.waitForTimeout(2100);
      expect(page.url()).not.toContain('leave.html');
      await pressEscape(page, 3);
      await until(async () => page.url().endsWith('leave.html'), 'the page is left');
      expect((await page.textContent('body'))?.trim()).toBe('');
      await context.close();
    },
  );

  it('leaves at the third Escape though the first closes a dialog', async () => {
    const { page, context } = await stage.open('#/road');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog', { name: 'Paused' }).waitFor();
    await pressEscape(page, 3);
    await until(async () => page.url().endsWith('leave.html'), 'the page is left');
    await context.close();
  });

  it('shows one sentence so large that a room can read it, on a wall and on a phone', async () => {
    const { page, faults, context } = await stage.open('#/settings', { bypassPolicy: true });
    await page.getByRole('switch', { name: 'Large view for a wall' }).click();
    await page.goto(`${stage.url}#/road`);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Large', exact: true }).waitFor({ timeout: 90_000 });
    await page.keyboard.press('p');
    const slide = page.locator('[data-slide]');
    const first = await slide.getAttribute('data-slide');
    for (const size of [sizes.wide, sizes.wide, sizes.phone, sizes.phone]) {
      await page.setViewportSize(size);
      const seen = () =>
        slide.evaluate((box) => ({
          letters: Number.parseFloat(getComputedStyle(box).fontSize) / Math.min(window.innerWidth, window.innerHeight),
          hidden: Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth),
        }));
      // The words are fitted after they are drawn. A twentieth of a picture one metre high is five centimetres: legible
      // at eight metres.
      await expect.poll(async () => (await seen()).hidden, { timeout: 10_000 }).toBeLessThanOrEqual(0);
      expect((await seen()).letters).toBeGreaterThan(0.05);
      await page.keyboard.press('PageDown');
    }
    await expect.poll(() => slide.getAttribute('data-slide'), { timeout: 10_000 }).not.toBe(first);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await slide.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('deletes one role and keeps the others', async () => {
    const { page, context } = await stage.open('#/about');
    await page.evaluate(() =>
      localStorage.setItem('saltmere.save', 'saltmere1[["s","m","W","m-1",{}],["c","m",1,2],["s","o","W","m-1",{}]]'),
    );
    await page.goto(`${stage.url}#/settings`);
    await page.reload();
    await page.getByRole('button', { name: 'Delete Four Papers…' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.locator('[data-kept="migrant"]').waitFor({ state: 'detached' });
    expect(await page.locator('[data-kept]').count()).toBe(1);
    await context.close();
  });

  it.each(['', 'settings', 'about', 'road', 'desk', 'cabinet', 'lab'])(
    'holds longer texts from right to left on a phone: #/%s',
    async (route) => {
      const { page, faults, context } = await stage.open(`?locale=ar-XB#/${route}`, { size: sizes.phone });
      await page.locator('h1').first().waitFor();
      await until(async () => (await page.locator('.loading-page').count()) === 0, 'the screen is there');
      expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
        'rtl',
        'ar-XB',
      ]);
      // A text that runs out to the left of a page read from right to left cannot be scrolled to.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      const cut = await page
        .locator('button:visible, h1:visible')
        .evaluateAll((all) =>
          all
            .filter((each) => each.scrollWidth > each.clientWidth + 2 && getComputedStyle(each).overflow !== 'visible')
            .map((each) => each.textContent),
        );
      expect(cut).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
