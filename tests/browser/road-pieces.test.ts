// These tests do the road's pieces in a real browser, outside of any story: by keys alone, by a hand, and in words.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const route = '#/parts?only=pieces';
const chosen = (page: Page, piece: 'shift' | 'way') =>
  page
    .locator('.parts__piece')
    .nth(piece === 'shift' ? 0 : 1)
    .getAttribute('data-chosen');
const laid = async (page: Page): Promise<number> => Number(await page.locator('.shift').getAttribute('data-laid'));

async function open(size: { width: number; height: number } = sizes.wide, touch = false) {
  const opened = await stage.open(route, { size, reducedMotion: true, touch });
  await opened.page.locator('.shift__pear').waitFor();
  await opened.page.locator('.way').waitFor();
  return opened;
}

/** How the pear in hand lies. */
async function lies(page: Page): Promise<{ stem: number; bruiseUp: boolean }> {
  const pear = page.locator('.shift__pear');
  return {
    stem: Number(await pear.getAttribute('data-stem')),
    bruiseUp: (await pear.getAttribute('data-bruise')) === 'up',
  };
}

/** Turn the pear in hand right with the fewest keys, and lay it. */
async function layByKeys(page: Page): Promise<void> {
  const { stem, bruiseUp } = await lies(page);
  if (stem === 2 && bruiseUp) await page.keyboard.press('ArrowDown');
  else {
    if (bruiseUp) await page.keyboard.press('ArrowUp');
    if (stem === 3) await page.keyboard.press('ArrowRight');
    else for (let turn = 0; turn < stem; turn++) await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Enter');
}

/** Draw with the mouse through points that are parts of the pear's box. */
async function draw(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const box = (await page.locator('.shift__pear').boundingBox())!;
  const at = ([x, y]: readonly [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(points[0]!));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), { steps: 2 });
  await page.mouse.up();
}

describe('a shift at the belt', () => {
  it('is done by keys alone, says each step, and knows the knack when it was found', async () => {
    const { page, context, faults, foreign } = await open();
    await page.locator('.shift__pear').focus();
    expect(await page.locator('.shift__said').innerText()).toMatch(/The stem points (?:to|along) .+\. The bruise is/);
    for (let pear = 1; pear <= 12; pear++) {
      await layByKeys(page);
      await until(async () => (await laid(page)) === pear, `pear ${pear}`, 10_000);
    }
    // What can be done next has the focus.
    await until(async () => page.evaluate(() => document.activeElement?.matches('.shift__done') ?? false), 'the tray');
    await page.keyboard.press('Enter');
    expect(await chosen(page, 'shift')).toBe('shift_knack');
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  it('is done by a hand: a stem is pulled round or over, a tap rolls, the tray takes only what lies right', async () => {
    const { page, context } = await open();
    await page.locator('.shift__pear').scrollIntoViewIfNeeded();
    const tray = async (): Promise<readonly [number, number]> => {
      const pear = (await page.locator('.shift__pear').boundingBox())!;
      const box = (await page.locator('[data-tray]').boundingBox())!;
      return [(box.x + box.width / 2 - pear.x) / pear.width, (box.y + box.height / 2 - pear.y) / pear.height];
    };
    const middle = [0.5, 0.55] as const;
    // The first pear points to the tray: it is not taken there yet.
    expect(await lies(page)).toEqual({ stem: 1, bruiseUp: false });
    await draw(page, [middle, await tray()]);
    expect(await laid(page)).toBe(0);
    await draw(page, [
      [0.88, 0.5],
      [0.8, 0.2],
      [0.5, 0.1],
    ]);
    expect(await lies(page)).toEqual({ stem: 0, bruiseUp: false });
    await draw(page, [middle, await tray()]);
    await until(async () => (await laid(page)) === 1, 'a pear in the tray', 10_000);
    // The second has its bruise up: a tap rolls it.
    await draw(page, [middle]);
    expect(await lies(page)).toEqual({ stem: 0, bruiseUp: false });
    await draw(page, [middle, await tray()]);
    await until(async () => (await laid(page)) === 2, 'another', 10_000);
    // The third is back to front with its bruise up: pulled straight over, both come right.
    expect(await lies(page)).toEqual({ stem: 2, bruiseUp: true });
    await draw(page, [
      [0.5, 0.9],
      [0.5, 0.5],
      [0.5, 0.08],
    ]);
    expect(await lies(page)).toEqual({ stem: 0, bruiseUp: false });
    await context.close();
  });

  it('can be left undone, and chosen in words instead', async () => {
    const { page, context } = await open(sizes.phone, true);
    const shift = page.locator('.parts__piece').first();
    await shift.locator('.piece__out').click();
    expect(await chosen(page, 'shift')).toBe('shift_skip');
    await shift.locator('.piece__words').click();
    await shift.locator('[data-option="shift_fair"]').click();
    expect(await chosen(page, 'shift')).toBe('shift_fair');
    await context.close();
  });
});

describe('the way, leg by leg', () => {
  it('is joined by keys from the list, taken back, and taken as what it then is', async () => {
    const { page, context } = await open(sizes.phone);
    const way = page.locator('.way');
    const leg = async (words: string): Promise<void> => {
      await way.locator('[data-leg]').filter({ hasText: words }).focus();
      await page.keyboard.press('Enter');
    };
    // Two ways lead by boat or truck, one by ferry; what is said of them stands with them.
    expect(await way.getByText('They say the strait is watched.').count()).toBe(1);
    await leg('By ferry');
    await leg('Take the last leg back');
    await leg('By truck');
    await leg('By boat');
    await page.getByRole('button', { name: 'Take the short boat' }).press('Enter');
    expect(await chosen(page, 'way')).toBe('way_short-boat');
    await context.close();
  });

  it('is drawn by hand on the map', async () => {
    const { page, context } = await open();
    const map = page.locator('.way .way-joiner__map svg');
    await map.scrollIntoViewIfNeeded();
    const end = (await page.locator('.way .way-joiner__end').boundingBox())!;
    const next = (await page.locator('.way .way-joiner__next circle').first().boundingBox())!;
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
    await page.mouse.down();
    await page.mouse.move(next.x + next.width / 2, next.y + next.height / 2, { steps: 2 });
    await page.mouse.up();
    await until(async () => (await page.locator('.way').getAttribute('data-legs')) === '1', 'a leg', 10_000);
    await context.close();
  });

  it('shows the whole crossing with one sentence of a hundred people', async () => {
    const { page, context } = await open();
    await page.locator('.piece__crossing').click();
    await page.locator('[data-crossing="lit"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('.crossing__sentence').innerText()).toMatch(/Of a hundred people like her this year/);
    expect(await page.locator('.crossing__ring').count()).toBe(1);
    await context.close();
  });
});
