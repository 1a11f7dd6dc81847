// These tests walk the road in a real browser: by keyboard alone, at both sizes, and again after the tab was closed.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until } from '../support/browser';
import { walkByKeys, walkToScene } from '../support/road-walk';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const route = '#/road';
const beatText = (page: Page): Promise<string> => page.locator('[data-beat]').innerText();

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await page.locator('[data-scene]').waitFor({ timeout: 60_000 });
}

describe('the road', () => {
  for (const [name, size] of Object.entries(sizes)) {
    it(`is played to an end with number keys alone (${name})`, async () => {
      const { page, context, faults, foreign } = await stage.open(route, { size });
      await begin(page);
      const inputs = await walkByKeys(page, async () => (await page.locator('[data-ending]').count()) > 0);
      expect(inputs).toBeGreaterThanOrEqual(20);
      expect(faults).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    });
  }

  it('goes on at the same beat after the tab was closed', async () => {
    const first = await stage.open(route);
    await begin(first.page);
    for (let step = 0; step < 3; step++) {
      const before = await beatText(first.page);
      await first.page.keyboard.press('1');
      await until(async () => (await beatText(first.page)) !== before, 'the next beat', 10_000);
    }
    const left = await beatText(first.page);
    await first.page.close();
    const again = await stage.open(route, { context: first.context });
    await again.page.locator('[data-scene]').waitFor({ timeout: 60_000 });
    expect(await beatText(again.page)).toBe(left);
    await first.context.close();
  });

  it('plays on with its stored facts when the model has changed since, and says so once', async () => {
    const first = await stage.open(route);
    await begin(first.page);
    await first.page.keyboard.press('1');
    await until(async () => (await first.page.locator('[data-beat]').getAttribute('data-beat')) === '1', 'a beat');
    const left = await beatText(first.page);
    const changed = await first.page.evaluate(() => {
      const save = localStorage.getItem('saltmere.save') ?? '';
      // The start of a role holds the model's eight letters as a text of its own.
      const older = save.replace(/"[a-z0-9]{8}"/, '"oldmodel"');
      localStorage.setItem('saltmere.save', older);
      return older !== save;
    });
    expect(changed).toBe(true);
    await first.page.close();
    const again = await stage.open(route, { context: first.context });
    await again.page.getByText('an earlier version of the model').waitFor({ timeout: 60_000 });
    expect(await beatText(again.page)).toBe(left);
    await again.page.keyboard.press('1');
    await until(async () => (await again.page.getByText('an earlier version').count()) === 0, 'it is said once');
    await first.context.close();
  });

  it('keeps the table in sight on a phone, and an act on it within a thumb of the words', async () => {
    const { page, context } = await stage.open(route, { size: sizes.phone, touch: true });
    await begin(page);
    const table = page.locator('.table-place');
    const box = await table.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(sizes.phone.height * 0.7);
    await page.locator('[data-option]').last().scrollIntoViewIfNeeded();
    const after = await table.boundingBox();
    expect(after?.y ?? -999).toBeGreaterThanOrEqual(-1);
    await context.close();
  });

  it('folds the table away on a phone where nothing on it can be done, and unfolds it when asked', async () => {
    const { page, context } = await stage.open(route, { size: sizes.phone, reducedMotion: true });
    await begin(page);
    const edge = page.locator('.table-fold');
    await until(
      async () => (await edge.getAttribute('aria-expanded')) === 'true',
      'a rope that can be let down',
      10_000,
    );
    await walkToScene(page, 'A2b');
    // Oveth's three questions are said; nothing on the table answers them.
    await walkByKeys(page, async () => (await page.locator('[data-option="a2b_c05"]').count()) > 0);
    expect(await edge.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.table-place').isVisible()).toBe(false);
    await edge.click();
    expect(await page.locator('.table-place').isVisible()).toBe(true);
    await context.close();
  });

  it('fetches no sound until it is switched on by hand', async () => {
    const { page, context } = await stage.open('#/settings');
    const heard: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.mp3')) heard.push(request.url());
    });
    await page.goto(`${stage.url}${route}`);
    await begin(page);
    await page.keyboard.press('1');
    expect(heard).toEqual([]);
    await page.goto(`${stage.url}#/settings`);
    const wanted = page.locator('[role="switch"][name="sound"]');
    // Each switching on plays a coin, once the player of sounds itself has arrived.
    await until(
      async () => {
        await wanted.click();
        return heard.length > 0;
      },
      'a coin',
      30_000,
    );
    await context.close();
  });

  it('skips a scene with a summary and lands on the next one', async () => {
    const { page, context } = await stage.open(route);
    await begin(page);
    await page.getByRole('button', { name: 'Reading', exact: true }).click();
    await page.getByRole('button', { name: /skip this scene/i }).click();
    await page.getByRole('button', { name: /skip to the end/i }).click();
    await until(
      async () => (await page.locator('[data-beat]').getAttribute('data-scene')) !== 'A2b',
      'another scene',
      10_000,
    );
    await context.close();
  });
});
