// This module walks the road on screen as a hand at the number keys does: each time another of the ways that are open.

import type { Page } from 'playwright-core';
import { until } from './browser';

/** Which beat the page shows: the number of choices made so far. */
export const beatOf = (page: Page): Promise<string | null> => page.locator('[data-beat]').getAttribute('data-beat');

/** What stands before the choices: a scene's note, and a piece that is passed in words. Both have tests of their own. */
const before = ['[data-gate] button', '.piece__words'] as const;
const choices = '[data-choices] [data-option]';

/** Press number keys until something holds; resolves with how many it took. Throws after `most` of them. */
export async function walkByKeys(page: Page, there: () => Promise<boolean>, most = 220): Promise<number> {
  for (let inputs = 0; inputs < most; inputs++) {
    for (let waits = 0; ; waits++) {
      if (await there()) return inputs;
      if ((await page.locator(choices).count()) > 0) break;
      for (const button of before) {
        const first = page.locator(button).first();
        if (await first.isVisible()) await first.press('Enter');
      }
      if (waits > 200) throw new Error(`no way on after ${inputs} inputs: ${await page.locator('main').textContent()}`);
      await page.waitForTimeout(100);
    }
    const beat = await beatOf(page);
    const options = Math.min(9, await page.locator(choices).count());
    await page.keyboard.press(String((inputs % options) + 1));
    await until(async () => (await beatOf(page)) !== beat || (await there()), `what follows beat ${beat}`, 20_000);
  }
  throw new Error(`not there after ${most} inputs`);
}

/** Walk on to a scene. */
export const walkToScene = (page: Page, scene: string): Promise<number> =>
  walkByKeys(page, async () => (await page.locator(`[data-scene="${scene}"]`).count()) > 0);
