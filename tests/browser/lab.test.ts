// These tests work the policy lab as people do: by touch of the map, by keyboard alone, by text alone.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until, type WatchedPage } from '../support/browser';

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

/** The whole lab, as for somebody who has been here before. */
async function openWhole(size: { readonly width: number; readonly height: number }): Promise<WatchedPage> {
  const context = await stage.browser.newContext({ viewport: size, serviceWorkers: 'block' });
  await context.addInitScript(() => {
    localStorage.setItem('saltmere.settings', JSON.stringify({ labStart: 'compare' }));
  });
  const opened = await stage.open('#/lab', { context });
  await ready(opened);
  return opened;
}

describe('the first opening of the lab', () => {
  it('is played by keyboard alone: boats, a ferry, the levers; and is not met again', async () => {
    const opened = await stage.open('#/lab', { size: sizes.wide });
    const { page } = opened;
    await page.locator('.lab-opening__berths button').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.lab__levers').count()).toBe(0);
    for (const berth of await page.locator('.lab-opening__berths button').all()) {
      await berth.focus();
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('.lab-opening__berths [aria-pressed="true"]').count()).toBe(4);
    const strait = page.locator('[data-answer="strait"] .lab-answer__change');
    await until(async () => ((await strait.textContent()) ?? '').includes('−'), 'fewer people on the strait');
    const ferry = page.locator('.lab-opening__act .button--primary');
    await ferry.focus();
    await page.keyboard.press('Enter');
    const byFerry = page.locator('[data-answer="ferry"] .lab-answer__change');
    await until(async () => ((await byFerry.textContent()) ?? '').includes('+'), 'more people on the ferry');
    await page.locator('.lab-opening__act .button--primary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.lab__levers').waitFor();
    await ready(opened);
    await page.reload();
    await page.locator('.lab__levers').waitFor({ timeout: 60_000 });
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });
});

describe('the policy lab', () => {
  it('shows six headlines and new ones after a lever moves, by keyboard alone', async () => {
    const opened = await openWhole(sizes.wide);
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
    await opened.page.getByRole('button', { name: 'Open everything' }).click();
    await opened.page.locator('[data-people="4000"]').waitFor({ timeout: 60_000 });
    await opened.page.locator('[data-people="20000"]').waitFor({ timeout: 60_000 });
    await ready(opened);
    await opened.context.close();
  });

  it('tells how far luck alone moves each headline', async () => {
    const opened = await openWhole(sizes.wide);
    await until(async () => (await opened.page.locator('.lab-headline__band').count()) === 6, 'six bands');
    await opened.context.close();
  });

  it('shows the first headlines of a phone without scrolling', async () => {
    const opened = await openWhole(sizes.phone);
    const box = await opened.page.locator(`[data-outcome="${headline}"] .lab-headline__difference`).boundingBox();
    const bar = await opened.page.locator('.screen-frame__end').boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    await opened.context.close();
  });

  it('follows one light chosen by keyboard, says where she stands in both worlds, and lets her go', async () => {
    const opened = await openWhole(sizes.wide);
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

  it('takes a lever back by key, wipes by arrows, and opens the file of somebody whose fate changed', async () => {
    const opened = await openWhole(sizes.wide);
    const { page } = opened;
    const lever = page.locator('[name="enforcement"]');
    const before = await lever.inputValue();
    await lever.focus();
    await page.keyboard.press('End');
    expect(await lever.inputValue()).not.toBe(before);
    await page.keyboard.press('Control+z');
    expect(await lever.inputValue()).toBe(before);
    await page.getByRole('button', { name: 'Wipe' }).click();
    const wipe = page.locator('[name="wipe"]');
    await wipe.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number(await wipe.inputValue())).toBeLessThan(50);
    await page.locator('.lab-tools__find').click({ timeout: 60_000 });
    await page.locator('.lab-followed__acts button').first().click();
    const parting = page.locator('dialog[open] [data-parting]');
    await parting.waitFor({ timeout: 60_000 });
    expect(await parting.getAttribute('data-parting')).not.toBe('none');
    expect(await page.locator('dialog[open] .lab-person__parted').count()).toBeGreaterThan(0);
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });

  it('has every lever as a control of its own name', async () => {
    const opened = await openWhole(sizes.wide);
    for (const lever of ['enforcement', 'work-visas', 'removal-share', 'firewall', 'inspectors', 'remedy']) {
      expect(await opened.page.locator(`[name="${lever}"]`).count(), lever).toBe(1);
    }
    await opened.context.close();
  });

  it('sends a patrol boat where the sea is touched, and that is the enforcement lever', async () => {
    const opened = await openWhole(sizes.wide);
    const lever = opened.page.locator('[name="enforcement"]');
    const before = Number(await lever.inputValue());
    const box = await opened.page.locator('[data-side="b"] canvas').boundingBox({ timeout: 30_000 });
    expect(box).not.toBeNull();
    if (box !== null) await opened.page.mouse.click(box.x + box.width * 0.47, box.y + box.height * 0.6);
    await until(async () => Number(await lever.inputValue()) > before, 'the lever to follow the boat');
    await opened.context.close();
  });

  it('says in a sentence that the code of world B is damaged, and opens without it when asked', async () => {
    const opened = await stage.open('#/lab?with=ABCD', { size: sizes.phone });
    const trouble = opened.page.locator('[data-trouble="world"]');
    await trouble.waitFor({ timeout: 60_000 });
    await trouble.getByRole('button').first().click();
    await opened.page.locator('.lab-opening').waitFor({ timeout: 60_000 });
    await opened.context.close();
  });

  it('rebuilds both worlds from the codes it shares', async () => {
    const opened = await openWhole(sizes.wide);
    await opened.page.getByRole('button', { name: 'Share' }).click();
    await opened.page.locator('[data-code]').nth(1).waitFor({ timeout: 30_000 });
    const [a, b] = await opened.page.locator('[data-code]').allTextContents();
    const first = await textOf(opened, headline);
    await opened.context.close();
    const again = await stage.open(`#/lab?world=${a}&with=${b}`, { size: sizes.wide });
    await ready(again);
    expect(await textOf(again, headline)).toBe(first);
    await again.context.close();
  });
});
