// This test begins a practice at the desk in a real browser, is told about one traveller, and reads what one decision allows.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults, openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

it('explains a traveller, says too few of one decision, and is there again after a reload', async () => {
  const opened = await stage.open('#/desk', { size: sizes.phone, bypassPolicy: true });
  const { page } = opened;
  await page.locator('.desk-intro__ready').waitFor({ timeout: 90_000 });
  await page.locator('.desk-runs > summary').press('Enter');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin the practice' }).press('Enter');
  await page.locator('.desk-acts').waitFor();
  await page.locator('[data-option="water"]').press('Enter');
  const talk = await page.locator('.desk-talk').innerText();
  // Who comes is not saved: the model sends the same person again.
  await page.reload();
  await page.locator('.desk-acts').waitFor({ timeout: 60_000 });
  expect(await page.locator('.desk-talk').innerText()).toBe(talk);
  await page.locator('.desk-acts__group').last().press('Enter');
  await page.locator('[data-option="decide_second"]').press('Enter');
  await page.getByText('True, as the model had it').waitFor();
  await page.locator('[data-option="ledger_close"]').press('Enter');
  await page.getByText('too few to say more').waitFor();
  expect(await page.getByText('How well you told people apart').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).press('Enter');
  expect((await download).suggestedFilename()).toBe('saltmere-desk.csv');
  await until(async () => (await page.getByText('offered as a file').count()) > 0, 'a word about the file');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(opened.faults).toEqual([]);
  expect(opened.foreign).toEqual([]);
});
