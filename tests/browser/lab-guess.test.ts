// This test guesses a course in the policy lab by keyboard alone, from the button to the sentence that says how it went.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPair } from '../../src/screens/lab/lab-worlds';
import { encodeWorld } from '../../src/world/world-code';
import { openStage, type Stage, sizes } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const patience = { timeout: 60_000 };

describe('guessing first', () => {
  it('is drawn, run, asked about and told by keyboard alone, and switched off for good', async () => {
    // A link with a code opens the whole lab.
    const opened = await stage.open(`#/lab?world=${encodeWorld(firstPair.a)}`, { size: sizes.wide });
    const { page } = opened;
    const guess = page.getByRole('button', { name: 'Guess first' });
    await guess.focus(patience);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Draw its course' }).focus(patience);
    await page.keyboard.press('Enter');

    const line = page.getByRole('slider', { name: /your line/ });
    await line.focus(patience);
    const before = await line.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    expect(await line.getAttribute('aria-valuetext')).toMatch(/^Year 1 and a quarter: /);
    for (let times = 0; times < 8; times++) await page.keyboard.press('ArrowDown');
    expect(await line.getAttribute('aria-valuetext')).not.toBe(before);
    await page.getByRole('button', { name: 'Let it run' }).focus();
    await page.keyboard.press('Enter');

    const why = page.getByRole('group', { name: /^Why/ });
    await why.waitFor(patience);
    expect(await page.locator('.guess__sentence').textContent()).toMatch(/^In month \d+ the model leaves your line/);
    // The figures of the reasons stand nowhere before one is picked.
    expect(await why.textContent()).not.toMatch(/\d/);
    await why.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.guess__because').textContent()).toMatch(/\d/);
    await page.getByRole('button', { name: 'Let it run on' }).focus();
    await page.keyboard.press('Enter');

    const offer = page.getByRole('switch', { name: 'Offer to guess first' });
    await offer.focus(patience);
    expect(await page.locator('.guess__sentence').textContent()).toMatch(/months? of 120/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await guess.waitFor({ state: 'detached', ...patience });
    await page.reload();
    await page.getByRole('button', { name: 'Challenges' }).waitFor(patience);
    expect(await guess.count()).toBe(0);
    expect(opened.faults).toEqual([]);
    expect(opened.foreign).toEqual([]);
    await opened.context.close();
  });
});
