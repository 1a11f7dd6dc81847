// This module walks the tours of the game on one browser and hands each state over at each size, at rest; and it lays pictures
// taken there on one sheet. One page serves a tour: the size changes, the way is walked once.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { settled, watchRest } from './settled-page.ts';
import type { Tour } from './tour.ts';

/** A size and how the page is dressed for it. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Attributes set on <html>, as the settings do. */
  readonly html?: Readonly<Record<string, string>>;
}

/** The two sizes every state is shown at. */
export const mainLooks: readonly Look[] = [
  { name: 'wide', width: 1280, height: 720 },
  { name: 'phone', width: 360, height: 640 },
];

/** Comfort and hardship, for the long run. */
export const furtherLooks: readonly Look[] = [
  { name: 'narrow', width: 320, height: 568 },
  { name: 'text-200', width: 1280, height: 720, html: { 'data-text': '200' } },
  { name: 'phone-text-200', width: 360, height: 640, html: { 'data-text': '200' } },
  { name: 'high-contrast', width: 1280, height: 720, html: { 'data-contrast': 'high' } },
  { name: 'phone-high-contrast', width: 360, height: 640, html: { 'data-contrast': 'high' } },
];

/** The page in a made-up language that runs from right to left and is two fifths longer. */
export const mirroredLooks: readonly Look[] = [
  { name: 'mirrored', width: 1280, height: 720 },
  { name: 'phone-mirrored', width: 360, height: 640 },
];

/** One state at one look. */
export interface Sight {
  readonly page: Page;
  readonly state: string;
  readonly look: Look;
  /** The page came to rest. */
  readonly still: boolean;
}

/** What a walk needs. */
export interface Walk {
  readonly browser: Browser;
  readonly address: string;
  readonly tour: Tour;
  readonly looks: readonly Look[];
  readonly options?: BrowserContextOptions;
  readonly onOpen?: (page: Page) => void;
  readonly onSight: (sight: Sight) => Promise<void>;
}

/** Walk one tour. */
export async function walkTour({ browser, address, tour, looks, options, onOpen, onSight }: Walk): Promise<void> {
  const [first] = looks;
  const context = await browser.newContext({
    viewport: first ? { width: first.width, height: first.height } : null,
    // What is photographed is the state and not the way into it.
    reducedMotion: 'reduce',
    bypassCSP: true,
    serviceWorkers: 'block',
    ...options,
  });
  try {
    await watchRest(context);
    await tour.prepare?.(context);
    const page = await context.newPage();
    onOpen?.(page);
    await page.goto(`${address}${tour.route}`);
    let order = looks;
    for (const stop of tour.stops) {
      const state = `${tour.name}-${stop.name}`;
      await stop.reach(page).catch((error: unknown) => {
        throw new Error(`${state} was not reached: ${error instanceof Error ? error.message : String(error)}`);
      });
      for (const look of order) {
        await dress(page, look, stop.at);
        await onSight({ page, state, look, still: await settled(page) });
        await undress(page, look);
      }
      // The last size is the next one's first: half as many changes.
      order = [...order].reverse();
    }
  } finally {
    await context.close();
  }
}

async function dress(page: Page, look: Look, at: string | undefined): Promise<void> {
  const size = page.viewportSize();
  if (size?.width !== look.width || size.height !== look.height) {
    await page.setViewportSize({ width: look.width, height: look.height });
  }
  await page.evaluate(
    ({ html, seen }) => {
      for (const [name, value] of Object.entries(html)) document.documentElement.setAttribute(name, value);
      window.scrollTo(0, 0);
      if (seen !== undefined) document.querySelector(seen)?.scrollIntoView({ behavior: 'instant' });
    },
    { html: look.html ?? {}, seen: at },
  );
}

async function undress(page: Page, look: Look): Promise<void> {
  if (!look.html) return;
  await page.evaluate((html) => {
    for (const name of Object.keys(html)) {
      const usual: Record<string, string> = { 'data-text': '100', 'data-contrast': 'normal' };
      const before = usual[name];
      if (before === undefined) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, before);
    }
  }, look.html);
}

/** Take a picture into a folder: `<folder>/<state>.<look>.jpg`. */
export async function photograph({ page, state, look }: Sight, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: path.join(folder, `${state}.${look.name}.jpg`),
    type: 'jpeg',
    quality: 82,
    animations: 'disabled',
  });
}

/** Write a page beside the pictures that shows them all, state by state. */
export function writeSheet(folder: string): string {
  const states = new Map<string, string[]>();
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.jpg'))) {
    const state = file.split('.', 1)[0] ?? file;
    states.set(state, [...(states.get(state) ?? []), file]);
  }
  const rows = [...states].map(
    ([state, files]) =>
      `<section><h2>${state}</h2>${files
        .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" height="360"></a>`)
        .join('\n')}</section>`,
  );
  const sheet = path.join(folder, 'index.html');
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>Saltmere in pictures</title><style>body{margin:16px;background:#222;color:#eee;
font:14px sans-serif}h2{margin:16px 0 6px;font-size:16px}img{margin-right:10px}</style>${rows.join('\n')}`,
  );
  return sheet;
}

/** The sheet as one picture. */
export async function photographSheet(browser: Browser, folder: string, target: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  // Pictures are carried inside the page, which may not read the disk.
  const sheet = readFileSync(writeSheet(folder), 'utf8').replace(
    /src="([^"]+)"/g,
    (_, file: string) => `src="data:image/jpeg;base64,${readFileSync(path.join(folder, file)).toString('base64')}"`,
  );
  await page.setContent(sheet);
  mkdirSync(path.dirname(target), { recursive: true });
  await page.screenshot({ path: target, type: 'jpeg', quality: 80, fullPage: true });
  await page.close();
}
