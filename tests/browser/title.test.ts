// These tests play the title as a newcomer does: by hand, by key, on a phone, and with nothing kept afterwards.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('the title', () => {
  it('lets a hand slide the passport over the counter, and says what follows', async () => {
    const { page, faults, foreign, context } = await stage.open('#/');
    const passport = page.locator('.counter__passport');
    const box = await passport.boundingBox();
    const hand = await page.locator('.counter__hand').boundingBox();
    if (!box || !hand) throw new Error('the counter is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(hand.x + hand.width / 2, box.y + box.height / 2 - 60, { steps: 5 });
    await page.mouse.move(hand.x + hand.width / 2, box.y + box.height / 2 - 120, { steps: 5 });
    await page.mouse.up();
    await until(async () => (await page.getByText('small brass lock').count()) === 1, 'the drawer shuts');
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('slides the passport back when it is let go where that means nothing', async () => {
    const { page, context } = await stage.open('#/', { reducedMotion: true });
    const passport = page.locator('.counter__passport');
    const before = await passport.boundingBox();
    if (!before) throw new Error('the passport is not drawn');
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width / 2 - 60, before.y + before.height / 2 + 10, { steps: 5 });
    await page.mouse.up();
    await until(
      async () => Math.abs(((await passport.boundingBox())?.x ?? 0) - before.x) < 2,
      'it is back in its place',
    );
    expect(await page.locator('[data-act="give"]').count()).toBe(1);
    await context.close();
  });

  it('opens with the same deeds by key, remembers them, and leads on to the desks', async () => {
    const { page, context } = await stage.open('#/');
    await page.locator('[data-act="show"]').focus();
    await page.keyboard.press('Enter');
    await until(async () => (await page.getByText('Your name is read aloud').count()) === 1, 'the name is read');
    await page.reload();
    await until(async () => (await page.getByText('a new crease').count()) === 1, 'the deed is remembered');
    await page.getByRole('link', { name: /Four Papers/ }).focus();
    await page.keyboard.press('Enter');
    await until(async () => page.url().endsWith('#/road'), 'the road opens');
    await context.close();
  });

  it('never stands between the player and a desk', async () => {
    const { page, context } = await stage.open('#/', { size: sizes.phone });
    await page.getByRole('link', { name: /Lantern Quay/ }).click();
    await until(async () => page.url().endsWith('#/desk'), 'the desk opens without the counter being touched');
    await context.close();
  });

  it('rests: no animation runs under reduced motion', async () => {
    const { page, context } = await stage.open('#/', { reducedMotion: true });
    await until(async () => (await page.locator('.landscape .lamp').count()) > 5, 'the landscape is there');
    const running = await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === 'running').length,
    );
    expect(running).toBe(0);
    await context.close();
  });

  it('asks for no sound, no story and no engine before anything is touched', async () => {
    const { page, context } = await stage.open('#/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await until(async () => (await page.locator('.desk-card img').count()) === 3, 'the portraits have arrived');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => /phaser|sound-engine|\.mp3/.test(url))).toEqual([]);
    await context.close();
  });
});
