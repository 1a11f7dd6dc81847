// This module holds the steps of the lab's tour: answers of the first opening, a lever moved, the tools of the maps.

import type { BrowserContext, Page } from 'playwright-core';
import { buttonOf, patience } from './tour-steps.ts';

/** The model has answered a step of the first opening in full. */
export const labAnswered =
  (step: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`[data-opening="${step}"]`).waitFor({ state: 'attached', ...patience });
  };

/** Move a lever by key, far enough to start new runs. */
export async function moveLever(page: Page): Promise<void> {
  await page.locator('[name="enforcement"]').focus();
  await page.keyboard.press('PageUp');
  await page.locator('.lab__sum[aria-busy="true"]').waitFor();
}

async function openTools(page: Page): Promise<void> {
  const fold = page.locator('.lab-key:not([open]) > summary');
  if ((await fold.count()) > 0) await fold.click();
}

/** Press something among the tools of the maps; on a narrow page they are folded away. */
export function inTools(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openTools(page);
    await page.locator(selector).first().click(patience);
  };
}

/** Choose a way of seeing the two maps, by the key of its words. */
export function pickView(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openTools(page);
    await (await buttonOf(page, key)).click(patience);
  };
}

/** The lab opens with everything, as its setting has it. */
export async function openWholeLab(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    localStorage.setItem('saltmere.settings', JSON.stringify({ labStart: 'compare' }));
  });
}

/** Draw a guess by key, well below the course it starts on. */
export async function drawByKeys(page: Page): Promise<void> {
  await page.locator('.draw-chart--open').focus();
  for (let times = 0; times < 12; times++) await page.keyboard.press('ArrowDown');
}

/** Find a number by its words, take it and move it to the end of its range. */
export const assumeMost =
  (words: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('.challenge__pick input[type="search"]').fill(words);
    await page.locator('.challenge__found button').first().click(patience);
    await page.locator('.challenge__field input[type="range"]').last().focus();
    await page.keyboard.press('End');
    await page.locator(then).waitFor(patience);
  };
