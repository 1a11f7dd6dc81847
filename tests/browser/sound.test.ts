// These tests switch sound on in a real browser: what is fetched and captioned, that Pause is quiet, and how a refusal is said.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('sound', () => {
  it('fetches the sounds of a place when it is entered, says them once, and is quiet in a pause', async () => {
    const { page, context, faults } = await stage.open('#/settings');
    const heard: string[] = [];
    page.on('request', (request) => {
      const name = /\/((?:bed|cue)-[a-z-]+)-[\w-]+\.mp3$/.exec(request.url())?.[1];
      if (name !== undefined) heard.push(name);
    });
    await page.addInitScript(() => {
      const start = AudioBufferSourceNode.prototype.start;
      const count = { now: 0 };
      Object.assign(window, { sounding: count });
      AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...times: number[]) {
        count.now++;
        this.addEventListener('ended', () => count.now--);
        start.apply(this, times as [number]);
      };
    });
    await page.reload();
    const sounding = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { sounding: { now: number } }).sounding.now);
    await page.locator('[role="switch"][name="sound"]').click();
    await until(async () => heard.includes('cue-coin'), 'the coin that answers the switch');
    expect(heard.filter((name) => name.startsWith('bed-'))).toEqual([]);

    await page.goto(`${stage.url}#/road`);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.locator('.captions', { hasText: 'Wind in the leaves' }).waitFor();
    // A caption goes by itself after a while; never are there two.
    expect(await page.locator('.captions').count()).toBeLessThanOrEqual(1);
    await until(async () => (await sounding()) >= 4, 'a place is heard');
    expect(heard).toContain('bed-leaves');

    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await until(async () => (await sounding()) === 0, 'quiet while paused');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says once that audio is refused, and goes on captioning', async () => {
    const { page, context, faults } = await stage.open('#/settings');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'AudioContext', { value: undefined });
    });
    await page.reload();
    const wanted = page.locator('[role="switch"][name="sound"]');
    for (let i = 0; i < 3; i++) await wanted.click();
    await page.locator('.captions', { hasText: 'A coin is set down.' }).waitFor();
    // The settings page lists what is refused as well; the notice comes once.
    const notice = page.locator('.toast__text', { hasText: 'Sound is not available here.' });
    await notice.first().waitFor();
    expect(await notice.count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });
});
