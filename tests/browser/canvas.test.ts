// These tests look at what the canvas does on a real page: it gives way to words.
// That it sleeps when nothing moves is seen in idle.test.ts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('a canvas', () => {
  it('draws nothing where pictures are off, and the words are all there', async () => {
    const opened = await stage.open('#/settings', { size: sizes.wide });
    await opened.page.evaluate(() => {
      localStorage.setItem('saltmere.settings', JSON.stringify({ pictures: 'text', labStart: 'compare' }));
    });
    await opened.page.goto(`${stage.url}#/lab`);
    await opened.page.reload();
    await opened.page.locator('[data-outcome="deaths"]').waitFor({ timeout: 60_000 });
    expect(await opened.page.locator('canvas').count()).toBe(0);
    expect(await opened.page.locator('.lab-twin__now').textContent()).toContain('Month');
    await opened.context.close();
  });
});
