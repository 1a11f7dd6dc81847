// These tests stand on a hill with a phone: 1.6 Mbps, 150 ms. What is promised is a first choice within five seconds and a
// first session of at most 1.2 MB. The server of the tests packs nothing, so a real host is faster than this.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes } from '../support/browser';

const promised = { firstChoiceMs: 5000, firstSessionBytes: 1_200_000 };
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function onWeakLine(): Promise<{ page: Page; context: BrowserContext }> {
  const context = await stage.browser.newContext({ viewport: sizes.phone, hasTouch: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', line);
  return { page, context };
}

/** Bytes of a file as a host that packs text would send it. */
function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  return /\.(?:js|css|html|json|svg|webmanifest)$/.test(file) ? gzipSync(bytes).length : bytes.length;
}

describe('on a weak line', () => {
  it('offers a first choice within five seconds, on the title and where a link leads straight to the road', async () => {
    for (const [route, choice, then] of [
      ['#/', '[data-act="give"]', '.moment__outcome'],
      ['#/road', '.road-intro__ways button', '.road-intro__ways [aria-disabled], [data-scene]'],
    ] as const) {
      // A busy machine is not the line: the best of three visits counts, each with nothing kept.
      let best = Number.POSITIVE_INFINITY;
      for (let visit = 0; visit < 3 && best > promised.firstChoiceMs; visit++) {
        const { page, context } = await onWeakLine();
        const start = performance.now();
        await page.goto(`${stage.url}${route}`, { waitUntil: 'commit' });
        await page.locator(choice).first().click({ timeout: 60_000 });
        await page.locator(then).first().waitFor({ timeout: 60_000 });
        best = Math.min(best, performance.now() - start);
        await context.close();
      }
      console.info(`first choice at ${route} on a weak line: ${Math.round(best)} ms`);
      expect(best, route).toBeLessThanOrEqual(promised.firstChoiceMs);
    }
  });

  it('needs at most 1.2 MB from the title to the first choice on the road', async () => {
    const context = await stage.browser.newContext({ viewport: sizes.phone, serviceWorkers: 'block' });
    const asked = new Set<string>();
    context.on('request', (request) => {
      if (request.url().startsWith(stage.url)) asked.add(new URL(request.url()).pathname.slice(1) || 'index.html');
    });
    const page = await context.newPage();
    await page.goto(`${stage.url}#/`);
    await page.locator('[data-act="give"]').click();
    await page.locator('.desk-card[data-role="migrant"]').click();
    await page.locator('.road-intro__ways button').first().click({ timeout: 90_000 });
    await page.locator('.road--drawn [data-option]').first().waitFor({ timeout: 90_000 });
    const bytes = [...asked].map((file) => sentBytes(path.join('dist', file)));
    const total = bytes.reduce((sum, each) => sum + each, 0);
    console.info(`first session: ${Math.round(total / 1000)} KB in ${asked.size} files`);
    expect(
      [...asked].some((file) => /phaser/.test(file)),
      'the table is part of it',
    ).toBe(true);
    expect(
      [...asked].some((file) => /worker/.test(file)),
      'the model is part of it',
    ).toBe(true);
    expect(total).toBeLessThanOrEqual(promised.firstSessionBytes);
    await context.close();
  });
});
