// These tests work the policy lab as people do: by touch of the map, by keyboard alone, by text alone.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openStage, type Stage, sizes, until, type WatchedPage } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const headline = 'irregular-arrivals';
const textOf = async ({ page }: WatchedPage, id: string): Promise<string> =>
  (await page.locator(`[data-outcome="${id}"] .lab-headline__values`).textContent({ timeout: 60_000 })) ?? '';

/** All people have crossed: what is shown is no first look any more. */
async function ready(opened: WatchedPage): Promise<void> {
  await opened.page.locator('.lab__sum[aria-busy="false"]').waitFor({ state: 'attached', timeout: 60_000 });
}

describe('the policy lab', () => {
  it('shows six headlines and new ones after a lever moves, by keyboard alone', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    expect(await opened.page.locator('[data-outcome]').count()).toBe(6);
    const before = await textOf(opened, headline);
    await opened.page.locator('[name="enforcement"]').focus();
    await opened.page.keyboard.press('End');
    await until(async () => (await textOf(opened, headline)) !== before, 'new headlines after the lever moved');
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.context.close();
  });

  it('shows a first look that says how few people it has, before all of them', async () => {
    const opened = await stage.open('#/lab', { size: sizes.phone });
    await opened.page.locator('[data-people="4000"]').waitFor({ timeout: 60_000 });
    await opened.page.locator('[data-people="20000"]').waitFor({ timeout: 60_000 });
    await ready(opened);
    await opened.context.close();
  });

  it('tells how far luck alone moves each headline', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    await until(async () => (await opened.page.locator('.lab-headline__band').count()) === 6, 'six bands');
    await opened.context.close();
  });

  it('shows the first headlines of a phone without scrolling, and nothing sideways at 320 px and 200 % text', async () => {
    const opened = await stage.open('#/lab', { size: sizes.phone });
    await ready(opened);
    const box = await opened.page.locator(`[data-outcome="${headline}"] .lab-headline__difference`).boundingBox();
    const bar = await opened.page.locator('.screen-frame__end').boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    await opened.page.setViewportSize({ width: 320, height: 640 });
    await opened.page.evaluate(() => {
      document.documentElement.dataset.text = '200';
    });
    const wider = await opened.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await opened.context.close();
  });

  it('follows one light chosen by keyboard, says where she stands in both worlds, and lets her go', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    const list = opened.page.locator('select[name="follow"]');
    await list.focus();
    await opened.page.keyboard.press('ArrowDown');
    const told = opened.page.locator('[data-followed]');
    await told.waitFor();
    expect(await told.locator('[role="status"] p').count()).toBe(2);
    await told.getByRole('button', { name: 'Let go' }).click();
    await told.waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });

  it('shows the still map and says it in counts where nothing can be drawn', async () => {
    const context = await stage.browser.newContext({ viewport: sizes.wide, serviceWorkers: 'block' });
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const opened = await stage.open('#/lab', { context });
    await ready(opened);
    await until(async () => (await opened.page.locator('.lab-counts').count()) === 2, 'counts in place of both maps');
    expect(await opened.page.locator('[data-map="still"] text').count()).toBeGreaterThan(10);
    await opened.context.close();
  });

  it('has every lever as a control of its own name', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    for (const lever of ['enforcement', 'work-visas', 'removal-share', 'firewall', 'inspectors', 'remedy']) {
      expect(await opened.page.locator(`[name="${lever}"]`).count(), lever).toBe(1);
    }
    await opened.context.close();
  });

  it('sends a patrol boat where the sea is touched, and that is the enforcement lever', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    const lever = opened.page.locator('[name="enforcement"]');
    const before = Number(await lever.inputValue());
    const box = await opened.page.locator('[data-side="b"] canvas').boundingBox({ timeout: 30_000 });
    expect(box).not.toBeNull();
    if (box !== null) await opened.page.mouse.click(box.x + box.width * 0.47, box.y + box.height * 0.6);
    await until(async () => Number(await lever.inputValue()) > before, 'the lever to follow the boat');
    await opened.context.close();
  });

  it('says in a sentence that the code of world B is damaged, and opens the usual worlds when asked', async () => {
    const opened = await stage.open('#/lab?with=ABCD', { size: sizes.phone });
    const trouble = opened.page.locator('[data-trouble="world"]');
    await trouble.waitFor({ timeout: 60_000 });
    await trouble.getByRole('button').first().click();
    await ready(opened);
    await opened.context.close();
  });

  it('rebuilds both worlds from the codes it shares', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    await ready(opened);
    await opened.page.getByRole('button', { name: 'Share' }).click();
    const [a, b] = await opened.page.locator('[data-code]').allTextContents();
    const first = await textOf(opened, headline);
    await opened.context.close();
    const again = await stage.open(`#/lab?world=${a}&with=${b}`, { size: sizes.wide });
    await ready(again);
    expect(await textOf(again, headline)).toBe(first);
    await again.context.close();
  });

  it('has nothing for axe to find, wide and on a phone', async () => {
    for (const size of [sizes.wide, sizes.phone]) {
      const opened = await stage.open('#/lab', { size, bypassPolicy: true });
      await ready(opened);
      expect(await axeFaults(opened.page)).toEqual([]);
      const wider = await opened.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await opened.context.close();
    }
  });
});
