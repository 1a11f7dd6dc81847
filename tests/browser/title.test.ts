// These tests play the title as a newcomer does: by hand, by key, on a phone, and with nothing kept afterwards.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openStage, type Stage, sizes, until } from '../support/browser';

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

  it.each([
    ['wide', sizes.wide],
    ['phone', sizes.phone],
    ['as narrow as 320', { width: 320, height: 568 }],
  ] as const)('has no barrier and no sideways scroll: %s', async (_name, size) => {
    const { page, faults, context } = await stage.open('#/', { size, bypassPolicy: true, reducedMotion: true });
    await until(async () => (await page.locator('.desk-card').count()) === 3, 'three desks');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
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
    expect(asked.filter((url) => /phaser|howler|\.mp3/.test(url))).toEqual([]);
    await context.close();
  });
});

describe('text over the landscape', () => {
  it.each([
    ['wide', sizes.wide],
    ['phone', sizes.phone],
  ] as const)('reads where the sky is brightest behind it: %s', async (_name, size) => {
    const { page, context } = await stage.open('#/', { size, bypassPolicy: true, reducedMotion: true });
    await until(async () => (await page.locator('.landscape .lamp').count()) > 5, 'the landscape is there');
    for (const [selector, least] of [
      ['.title__wordmark', 3],
      ['.title__tagline', 4.5],
      ['.title__note', 4.5],
      ['.title__links', 4.5],
    ] as const) {
      const element = page.locator(selector);
      await element.scrollIntoViewIfNeeded();
      const colour = await element.evaluate((node) => getComputedStyle(node).color);
      // The words go, their ground stays; the brightest hundredth of it is what the eye must cope with.
      await element.evaluate((node) => {
        for (const part of [node, ...node.querySelectorAll<HTMLElement>('*')] as HTMLElement[]) {
          part.style.color = 'transparent';
          part.style.textShadow = 'none';
        }
      });
      const picture = (await element.screenshot()).toString('base64');
      const ratio = await page.evaluate(measureContrast, { picture, colour });
      expect(ratio, selector).toBeGreaterThanOrEqual(least);
    }
    await context.close();
  });
});

/** Runs in the page: contrast of a text colour against the brightest hundredth of a picture. */
async function measureContrast({ picture, colour }: { picture: string; colour: string }): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  if (!pen) return 0;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const luminance = (red: number, green: number, blue: number): number => {
    const linear = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const found: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    found.push(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
  found.sort((a, b) => a - b);
  const ground = found[Math.floor(found.length * 0.99)] ?? 1;
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const text = luminance(red, green, blue);
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
}
