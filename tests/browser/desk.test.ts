// These tests play the desk in a real browser as people do: by keys alone on a wide screen, by touch on a phone.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { walkTo } from '../../tools/browser/tour-steps';
import { openStage, type Stage, sizes, until, type WatchedPage } from '../support/browser';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

async function begin({ page }: WatchedPage): Promise<void> {
  await page.getByRole('button', { name: 'Begin the short cut' }).click({ timeout: 90_000 });
  await until(async () => (await page.locator('[data-beat]').count()) > 0, 'the first words of the shift');
}

/** Press Tab until an element that matches has the focus, then Enter: nothing but keys. */
async function pressTo({ page }: WatchedPage, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await page.locator(`${selector}:focus`).count()) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

it('is played from the kettle to the shut window by the keyboard alone', async () => {
  const opened = await stage.open('#/desk?cut=1');
  await begin(opened);
  const { page } = opened;
  await pressTo(opened, '[data-option="b3_c01"]');
  await pressTo(opened, '[data-option="b3_c06"]');
  await pressTo(opened, '[data-option="b3_c10"]');
  await pressTo(opened, '[data-option="water"]');
  await until(async () => (await page.locator('.desk-canvas--waiting').count()) === 0, 'the desk to be drawn or told');
  if ((await page.locator('[data-act="point_ticket_paid"]').count()) === 0)
    await pressTo(opened, '.desk-canvas__switch');
  await pressTo(opened, '[data-act="point_ticket_paid"]');
  await pressTo(opened, '[data-option="ask_who"]');
  for (const traveller of ['the four', 'the next']) {
    await pressTo(opened, '.desk-acts__group:last-child');
    await pressTo(opened, '[data-option="decide_second"]');
    if (traveller === 'the four') await pressTo(opened, '[data-option="next"]');
  }
  await walkTo('[data-option="ledger_open"]')(page);
  await pressTo(opened, '[data-option="ledger_open"]');
  await pressTo(opened, '[data-option="see_1"]');
  expect(await page.locator('[data-beat]').first().innerText()).toContain('True');
  await pressTo(opened, '[data-option="ledger_close"]');
  await walkTo('.desk-end')(page);
  expect(opened.faults).toEqual([]);
  expect(opened.foreign).toEqual([]);
});

it('is there again after the tab was closed, at the same beat', async () => {
  const opened = await stage.open('#/desk?cut=1');
  await begin(opened);
  await walkTo('.desk-talk')(opened.page);
  await opened.page.locator('[data-option="water"]').click();
  const before = await opened.page.locator('.desk-talk').innerText();
  await opened.page.close();
  const again = await stage.open('#/desk', { context: opened.context });
  await until(async () => (await again.page.locator('.desk-talk').count()) > 0, 'the window');
  expect(await again.page.locator('.desk-talk').innerText()).toBe(before);
});

it('is played by touch on a phone: papers under tabs, acts at the thumb', async () => {
  const opened = await stage.open('#/desk?cut=1', { size: sizes.phone, touch: true });
  await begin(opened);
  const { page } = opened;
  await walkTo('.desk-talk')(page);
  await page.getByRole('tab', { name: 'Ticket' }).tap();
  await page.locator('[data-act="point_ticket_paid"]').tap();
  await page.locator('[data-option="ask_who"]').tap();
  await until(async () => (await page.locator('.desk-talk__line--mine').count()) > 0, 'the question to be asked');
  expect(opened.faults).toEqual([]);
});
