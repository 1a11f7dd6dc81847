// This module holds the steps that tours of the built game are made of: press, wait, walk to, open a dialog by the key of its
// words. It knows no screen's order; game-tours does.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { mirrorLocale, mirrorMessage } from '../../src/i18n/mirror-locale.ts';
import type { Stop } from './tour.ts';

/** Longest wait for a world to run on a busy machine, ms. */
export const patience = { timeout: 90_000 };

const catalogue: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync('locales/en').map((file) => JSON.parse(readFileSync(path.join('locales/en', file), 'utf8'))),
);

/** A button by the key of its words, in whatever language the page speaks. */
export async function buttonOf(page: Page, key: string) {
  const text = catalogue[key];
  if (text === undefined) throw new Error(`No message has the key ${key}`);
  const lang = await page.evaluate(() => document.documentElement.lang);
  return page.getByRole('button', { name: lang === mirrorLocale ? mirrorMessage(text) : text, exact: true });
}

export const seen =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().waitFor(patience);

export const press =
  (selector: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click(patience);
    await come(page, then);
  };

/** Wait for what follows; where a note stands before a scene, let the scene in. */
async function come(page: Page, then: string): Promise<void> {
  const gate = page.locator('[data-gate]');
  for (let notes = 0; notes < 3; notes++) {
    await page.locator(`${then}, [data-gate]`).first().waitFor(patience);
    if ((await gate.count()) === 0) break;
    const before = await gate.getAttribute('data-gate');
    await gate.locator('button').first().click(patience);
    await page.locator(`[data-gate="${before}"]`).waitFor({ state: 'detached', ...patience });
  }
  await page.locator(then).first().waitFor(patience);
}

export const begin = (then: string) => press('main .button--primary:not([aria-disabled])', then);

/** Take the first choice that was not taken yet and wait for what comes of it: another beat, the running year, or the end. */
async function takeFirst(page: Page, taken: Set<string>): Promise<void> {
  const season = page.locator('[data-season] [data-choices] button');
  if ((await page.locator('[data-season]').count()) > 0) {
    await season.click(patience);
    await come(page, '[data-beat]');
    return;
  }
  // A piece is passed in words here; it has stops and tests of its own.
  const words = page.locator('.piece__words');
  if ((await words.count()) > 0) await words.click(patience);
  const before = await page.locator('[data-beat]').first().getAttribute('data-beat');
  // At the window every traveller is handed on: what can be done there has stops of its own.
  const groups = page.locator('.desk-acts__group');
  if ((await groups.count()) > 0) {
    await groups.last().click(patience);
    await page.locator('[data-option="decide_second"]').click(patience);
    await come(page, `[data-beat]:not([data-beat="${before}"])`);
    return;
  }
  const options = page.locator('[data-choices] [data-option]');
  await options.first().waitFor(patience);
  const open = await options.evaluateAll((all) => all.map((each) => each.getAttribute('data-option') ?? ''));
  const next = open.find((id) => !taken.has(id)) ?? open[0] ?? '';
  if (next !== 'go-on') taken.add(next);
  await page.locator(`[data-choices] [data-option="${next}"]`).click(patience);
  await come(page, `[data-beat]:not([data-beat="${before}"]), [data-season]`);
}

/** Choices that a whole role takes at most. */
const longest = 160;

/** Take the first choice until something is there. */
export const walkTo =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const taken = new Set<string>();
    for (let choices = 0; choices < longest; choices++) {
      // A piece comes a moment after its words.
      const anything = `${selector}, [data-choices] [data-option], .piece__words, [data-season], [data-ending]`;
      await page.locator(anything).first().waitFor(patience);
      if ((await page.locator(selector).count()) > 0) return;
      await takeFirst(page, taken);
    }
    throw new Error(`${longest} first choices did not lead to ${selector}`);
  };

export const inTurn =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };

/** Escape, and then a key that says nothing: three Escapes in a row leave the game, which a quick tour must not. */
const pressEscape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
};

export const closeDialog = async (page: Page): Promise<void> => {
  await pressEscape(page);
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
};

/** Shut one dialog that lies over another, and the other too. */
export const closeDialogs = async (page: Page): Promise<void> => {
  for (let open = await page.locator('dialog[open]').count(); open > 0; open--) {
    await pressEscape(page);
    await page.waitForFunction((n) => document.querySelectorAll('dialog[open]').length < n, open);
  }
};

const openPause = async (page: Page): Promise<void> => {
  await (await buttonOf(page, 'ui.frame.pause')).click(patience);
  await seen('dialog[open]')(page);
};

/** Press the button with a message's words, and wait for what it opens. */
export const pressKey = (key: string, then: string) => async (page: Page) => {
  await (await buttonOf(page, key)).filter({ visible: true }).first().click(patience);
  await seen(then)(page);
};

/** A button of the open dialog, and what it opens. */
const pressIn = (key: string, then: string) => async (page: Page) => {
  await (await buttonOf(page, key)).filter({ visible: true }).last().click(patience);
  await seen(then)(page);
};

const openReading = async (page: Page): Promise<void> => {
  await (await buttonOf(page, 'ui.reading.title')).filter({ visible: true }).first().click(patience);
  await seen('dialog[open] .reading-menu')(page);
};

export const pause: Stop = { name: 'pause', reach: openPause };
export const help: Stop = { name: 'help', reach: pressIn('care.help.open', '.help-card') };

/** The large view of the moment, out of the pause. */
export const large: Stop = { name: 'large', reach: inTurn(openPause, pressIn('care.projector.title', '[data-slide]')) };

/** The helps of reading, one after the other. */
export const helpsOfReading: readonly Stop[] = [
  { name: 'reading', reach: inTurn(closeDialog, openReading) },
  { name: 'log', reach: pressIn('ui.log.long', 'dialog[open] .story-log') },
  { name: 'people', reach: inTurn(closeDialog, openReading, pressIn('ui.people.short', '[data-person]')) },
  { name: 'word', reach: inTurn(closeDialog, press('[data-ask^="word"]', '.ask-note')) },
];

/** Refuse every kind of picture. */
export async function refusePictures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

export const tablePlaced = seen('.road--drawn, .road--text, .road--playing:not(.road--table)');
export const deskPlaced = seen('.desk-canvas--drawn, .desk-canvas--text, .desk-window--narrow');
export const labWhole = seen('.lab__sum[aria-busy="false"]');

/** The drawn papers as text, where they are drawn. */
export async function readPapers(page: Page): Promise<void> {
  const turn = page.locator('.desk-canvas__switch[aria-pressed="false"]');
  if ((await turn.count()) > 0) await turn.click();
  // Where there is room for one paper at a time, the ticket is the one that lies third.
  const tab = page.getByRole('tab').nth(2);
  if ((await tab.count()) > 0) await tab.click();
}

/** Open every fold of a kind that is in sight. */
export function openFolds(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    // A list of locators would shrink as they open, and every other one be left out.
    await page.locator(`${selector}:not([open]) > summary`).evaluateAll((all) => {
      for (const each of all) if (each.checkVisibility()) (each as HTMLElement).click();
    });
    await page.locator(`${selector}[open]`).first().waitFor();
  };
}

/** Type into the page's search, and wait for what it finds. */
export const search = (words: string, then: string) => async (page: Page) => {
  await page.locator('input[type="search"]').first().fill(words);
  await seen(then)(page);
};
