// This module opens the built game in a real browser for the tests: one browser a file, a fresh page a test, and a
// watch on everything a page should never do (errors on the console, requests to another host, blocked policy).

import { existsSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browser/find-browser';
import { serveFolder } from '../../tools/serve.mjs';

/** Sizes every screen must look designed at. */
export const sizes = { wide: { width: 1280, height: 720 }, phone: { width: 360, height: 640 } } as const;

/** A served build and a browser to look at it with. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  open(route: string, options?: OpenOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: boolean;
  /** Let the test inject its own scripts (axe) in spite of the page's policy. */
  readonly bypassPolicy?: boolean;
  readonly context?: BrowserContext;
  readonly touch?: boolean;
}

/** A page and what it did wrong. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and failed requests so far. */
  readonly faults: string[];
  /** Requests to any other host so far. */
  readonly foreign: string[];
}

/** Serve `dist/` (or another folder) and start a browser. */
export async function openStage(options: { readonly folder?: string; readonly prefix?: string } = {}): Promise<Stage> {
  const folder = options.folder ?? path.resolve('dist');
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no built game in ${folder}; run "npm run build" first.`);
  }
  const served = await serveFolder({ folder, ...(options.prefix ? { prefix: options.prefix } : {}) });
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
  return {
    url: served.url,
    browser,
    open: (route, how = {}) => openPage(browser, `${served.url}${route}`, how),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Open one address in a watched page. */
export async function openPage(browser: Browser, address: string, how: OpenOptions = {}): Promise<WatchedPage> {
  const context =
    how.context ??
    (await browser.newContext({
      viewport: how.size ?? sizes.wide,
      reducedMotion: how.reducedMotion ? 'reduce' : 'no-preference',
      bypassCSP: how.bypassPolicy ?? false,
      hasTouch: how.touch ?? false,
      serviceWorkers: 'block',
    }));
  const page = await context.newPage();
  const { faults, foreign } = watchPage(page, address);
  await page.goto(address);
  return { page, context, faults, foreign };
}

/** Watch a page for what it should never do, before it opens an address. */
export function watchPage(page: Page, address: string): { readonly faults: string[]; readonly foreign: string[] } {
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== new URL(address).host) foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed`);
  });
  return { faults, foreign };
}

/** Run axe on the page as it stands; resolves with one line for each violation. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<import('axe-core').AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.target.join(' ')).join('; ')})`,
  );
}

/** Wait until a check holds, without evaluating strings in the page (a strict policy forbids that). */
export async function until(check: () => Promise<boolean>, what: string, milliseconds = 60_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
}
