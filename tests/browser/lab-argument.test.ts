// These tests argue with the lab as a distrustful adviser does: by keyboard alone and by text alone, to the same conclusion; and
// they take the conclusion away on one page.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, type WatchedPage } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

interface Visitor {
  /** Written into the settings before the page opens. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly route?: string;
}

async function visit({ settings = {}, size = sizes.wide, route = '#/lab' }: Visitor = {}): Promise<WatchedPage> {
  const context = await stage.browser.newContext({ viewport: size, serviceWorkers: 'block', reducedMotion: 'reduce' });
  await context.addInitScript((kept) => localStorage.setItem('saltmere.settings', JSON.stringify(kept)), {
    labStart: 'compare',
    ...settings,
  });
  const opened = await stage.open(route, { context });
  await ready(opened);
  return opened;
}

async function ready({ page }: WatchedPage): Promise<void> {
  await page.locator('.lab__sum[aria-busy="false"]').waitFor({ state: 'attached', timeout: 90_000 });
}

/** Everything the headlines say in words, in their order. */
const said = ({ page }: WatchedPage): Promise<string[]> =>
  page.locator('.lab-headline__difference strong').allInnerTexts();
const told = ({ page }: WatchedPage): Promise<string> => page.locator('.lab__sentence').innerText();

/** Press Tab until something is in focus, as somebody without a mouse does. */
async function tabTo({ page }: WatchedPage, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${selector}`);
}

/** Believe the pack that stands first in the list, and go back to the numbers. */
async function believeFirstPack(opened: WatchedPage): Promise<void> {
  const { page } = opened;
  const before = await said(opened);
  await tabTo(opened, '.lab__open-assume');
  await page.keyboard.press('Enter');
  await page.locator('.assume__packs').waitFor({ timeout: 30_000 });
  await tabTo(opened, 'input[name="pack"]');
  // The chosen one of a group has the focus: the arrows go round to the first.
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-assumed]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  await page.locator('.lab__assumed[data-assumed]').waitFor();
  // The numbers of before stay until there are new ones.
  await expect.poll(() => said(opened), { timeout: 60_000 }).not.toEqual(before);
  await ready(opened);
}

describe('an argument with the lab', () => {
  it('comes to the same conclusion by keyboard alone and by text alone', async () => {
    const drawn = await visit();
    await believeFirstPack(drawn);
    const after = await said(drawn);
    const sentence = await told(drawn);
    expect(Number(await drawn.page.locator('.lab__assumed').getAttribute('data-assumed'))).toBeGreaterThan(3);
    expect(drawn.faults).toEqual([]);
    await drawn.context.close();

    const text = await visit({ settings: { pictures: 'text' } });
    expect(await text.page.locator('canvas').count()).toBe(0);
    await believeFirstPack(text);
    expect(await said(text)).toEqual(after);
    expect(await told(text)).toBe(sentence);
    expect(text.faults).toEqual([]);
    await text.context.close();
  });

  it('says in words what the drawn worlds show, and lets them be given up', async () => {
    const opened = await visit({ size: sizes.phone });
    const { page } = opened;
    await page.locator('[data-fold="sure"] > summary').press('Enter');
    await page.locator('.sure__ways .button--primary').press('Enter');
    await page.locator('[data-sure]').first().waitFor({ timeout: 60_000 });
    await page.locator('.sure__ways .button').press('Enter');
    await page.locator('.sure__decides').waitFor();
    const rows = Number(await page.locator('.sure__table').getAttribute('data-rows'));
    expect(rows).toBeGreaterThan(1);
    expect(rows).toBeLessThan(50);
    expect(await page.locator('.sure__says').first().locator('li').count()).toBe(6);
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });

  it('is taken away on one page, with codes that make the very same numbers again', async () => {
    const opened = await visit();
    const { page } = opened;
    // The fullest memo that takes no minute: a pack believed, and worlds drawn.
    await believeFirstPack(opened);
    await page.locator('[data-fold="sure"] > summary').press('Enter');
    await page.locator('.sure__ways .button--primary').press('Enter');
    await page.locator('.sure__table[data-rows="50"]').waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.locator('[data-memo]').waitFor({ timeout: 30_000 });
    expect(await page.locator('[data-memo]').innerText()).toContain('of 50 worlds');
    await page.getByRole('button', { name: 'Run again and compare' }).click();
    await page.locator('[data-verified="true"]').waitFor({ timeout: 60_000 });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    expect(await page.locator('.print-sheet [data-memo]').count()).toBe(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length).toBe(1);
    expect(opened.faults).toEqual([]);
    await opened.context.close();
  });

  it('tells whether a link still shows what it showed, and never says nothing', async () => {
    const opened = await visit();
    await opened.page.evaluate(() => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
      Object.defineProperty(window, 'saltmereCopied', { value: copied });
    });
    await opened.page.getByRole('button', { name: 'Share' }).click();
    await opened.page.getByRole('button', { name: 'Copy the link to both' }).click({ timeout: 30_000 });
    const [copied = ''] = await opened.page.evaluate(
      () => (window as unknown as { saltmereCopied: string[] }).saltmereCopied,
    );
    await opened.context.close();
    const hash = copied.slice(copied.indexOf('#'));
    const again = await visit({ route: hash });
    await again.page.locator('[data-seen="same"]').waitFor({ state: 'attached' });
    await again.context.close();
  });
});
