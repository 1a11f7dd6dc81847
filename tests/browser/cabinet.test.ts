// These tests play the minister's summer in a real browser: by keyboard alone, on a phone, in text, and after a closed tab.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const beatOf = (page: Page) => page.locator('[data-beat]').first();

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Begin/ }).click({ timeout: 90_000 });
  await beatOf(page).waitFor({ timeout: 90_000 });
}

/** Where the story is: beat and whether the year is running or an ending was reached. */
async function placeOf(page: Page): Promise<string> {
  if ((await page.locator('[data-season]').count()) > 0) return 'season';
  const beat = await beatOf(page).getAttribute('data-beat');
  return (await page.locator('[data-ending]').count()) > 0 ? 'end' : `beat ${beat}`;
}

/** Take the first choice with the digit key, or go on after the year with Enter. Returns the new place. */
async function stepByKey(page: Page, key = '1'): Promise<string> {
  const before = await placeOf(page);
  if (before === 'season') {
    const done = page.locator('[data-season] [data-choices] button');
    await done.waitFor({ timeout: 90_000 });
    await done.focus();
    await page.keyboard.press('Enter');
  } else {
    await page.locator('[data-choices] button').first().focus();
    await page.keyboard.press(key);
  }
  await until(async () => (await placeOf(page)) !== before, `something after ${before}`);
  return placeOf(page);
}

describe('the minister’s summer', () => {
  it('is played to an ending with the keyboard alone, without a fault and without another host', async () => {
    const { page, faults, foreign, context } = await stage.open('#/cabinet', { reducedMotion: true });
    await begin(page);
    let place = await placeOf(page);
    for (let step = 0; step < 60 && place !== 'end'; step++) place = await stepByKey(page);
    expect(place).toBe('end');
    expect(await page.locator('[data-outcome]').count()).toBe(6);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('goes on at the same beat after the tab was closed, before the year and after it', async () => {
    const { page, context } = await stage.open('#/cabinet', { reducedMotion: true });
    await begin(page);
    let ran = false;
    for (let step = 0; step < 40; step++) {
      const place = await stepByKey(page);
      ran ||= place === 'season';
      if (step === 6 || (ran && place !== 'season')) {
        const said = await beatOf(page).textContent();
        await page.reload();
        await beatOf(page).waitFor({ timeout: 90_000 });
        expect((await beatOf(page).textContent()) ?? '').toBe(said);
        if (ran) break;
      }
    }
    expect(ran).toBe(true);
    await context.close();
  });

  it('lays the map still where no canvas can be had, with every spot in its place', async () => {
    const { page, context } = await stage.open('#/cabinet', { reducedMotion: true });
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await begin(page);
    const map = page.locator('[data-hands="map"]');
    for (let step = 0; step < 30 && (await map.count()) === 0; step++) await stepByKey(page);
    await page.locator('[data-tier="still"] .map-sheet').waitFor({ timeout: 30_000 });
    const told = await page.locator('[data-choices] [data-option]').count();
    expect(await map.locator('[data-act]').count()).toBe(told);
    await map.locator('[data-act="c2_c61"]').click();
    await until(async () => /somebody standing on it/.test((await beatOf(page).textContent()) ?? ''), 'Quill’s answer');
    await context.close();
  });

  it('lets the boat be put on the map by hand', async () => {
    const { page, context } = await stage.open('#/cabinet', { reducedMotion: true });
    await begin(page);
    const asked = page.locator('[data-option="c2_c61"]');
    for (let step = 0; step < 30 && (await asked.count()) === 0; step++) await stepByKey(page);
    await page.locator('[data-act="c2_c61"]').click();
    await until(
      async () => /One line, and somebody standing on it/.test((await beatOf(page).textContent()) ?? ''),
      'Quill’s answer',
    );
    await context.close();
  });
});
