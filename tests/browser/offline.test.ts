// These tests take the network away after the first visit.

import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../tools/serve.mjs';
import { openPage, openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('after the first visit', () => {
  it('opens and plays without a network', async () => {
    const context = await stage.browser.newContext({ serviceWorkers: 'allow' });
    const { page } = await openPage(stage.browser, `${stage.url}#/`, { context });
    await until(
      () =>
        page.evaluate(async () => {
          const found = await navigator.serviceWorker.getRegistration();
          return found?.active?.state === 'activated';
        }),
      'the worker has stored the game',
    );
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Saltmere' }).waitFor();
    await page
      .getByRole('link', { name: /Four Papers/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.locator('[data-scene]').waitFor({ timeout: 90_000 });
    expect(await page.locator('[data-choices] [data-option]').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('says when a newer version waits, and loads it when asked', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'saltmere-'));
    cpSync('dist', folder, { recursive: true });
    const served = await serveFolder({ folder });
    const context = await stage.browser.newContext({ serviceWorkers: 'allow' });
    try {
      const { page } = await openPage(stage.browser, `${served.url}#/about`, { context });
      await until(
        () =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'),
        'the first version is stored',
      );
      await page.reload();
      expect(await page.getByText('new version').count()).toBe(0);
      appendFileSync(path.join(folder, 'sw.js'), '\n// A newer version.\n');
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByText('A new version of Saltmere is here').waitFor();
      const loaded = page.waitForEvent('load');
      await page.getByRole('button', { name: 'Load it now' }).click();
      await loaded;
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText('new version').count()).toBe(0);
    } finally {
      await context.close();
      await served.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('registers nothing when it is embedded in another page', async () => {
    const context = await stage.browser.newContext({ serviceWorkers: 'allow' });
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Host</title><iframe src="${stage.url}#/" title="Saltmere"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const bound = host.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    try {
      const { page } = await openPage(stage.browser, `http://localhost:${port}/`, { context });
      const game = page.frames()[1];
      await game?.getByRole('heading', { name: 'Saltmere' }).waitFor();
      expect(await game?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    } finally {
      await new Promise((resolve) => host.close(resolve));
    }
    await context.close();
  });
});
