// These tests open the shell the wrong way: unknown addresses, damaged codes and saves, refused storage; and they steer
// the settings and the quick way out.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('the shell', () => {
  it('names an address it does not know and offers the title', async () => {
    const { page, context } = await stage.open('#/nowhere');
    await until(async () => (await page.getByText('nowhere').count()) === 1, 'the address is named');
    await page.getByRole('button', { name: 'To the title' }).click();
    await until(async () => (await page.getByRole('heading', { name: 'Saltmere' }).count()) === 1, 'the title');
    await context.close();
  });

  it('refuses a damaged world code with a sentence and a way on', async () => {
    const { page, faults, context } = await stage.open('#/road?world=AAAA-BBBB-CCCC-DDDD');
    const heading = page.getByRole('heading', { name: 'This world code does not hold' });
    await until(async () => (await heading.count()) === 1, 'the fault is named');
    expect(await page.getByText(/world-code\./).count()).toBe(0);
    await page.getByRole('button', { name: 'Open with the usual world' }).click();
    await until(async () => (await heading.count()) === 0, 'the way on works');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that nothing is kept where storage is refused, and plays on', async () => {
    const { page, context } = await stage.open('#/about');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${stage.url}#/`);
    await page.reload();
    await until(async () => (await page.getByText('keeps nothing here').count()) === 1, 'the loss is said');
    await page.getByRole('button', { name: 'Understood' }).click();
    await until(async () => (await page.getByText('keeps nothing here').count()) === 0, 'it can be put away');
    await page.locator('[data-act="keep"]').click();
    await until(async () => (await page.getByText('Two fingers tap the wood').count()) === 1, 'the game goes on');
    await context.close();
  });

  it('keeps a damaged save aside, says so and hands its text out', async () => {
    const { page, context } = await stage.open('#/about');
    await page.evaluate(() => localStorage.setItem('saltmere.save', 'saltmere1[["s","m",'));
    await page.goto(`${stage.url}#/settings`);
    await page.reload();
    await until(
      async () => (await page.getByText('could not be read, so a new one begins').count()) === 1,
      'it is said',
    );
    await page.getByRole('button', { name: 'Show the text that could not be read' }).click();
    await until(
      async () => (await page.getByLabel(/save as text/).inputValue()) === 'saltmere1[["s","m",',
      'the text is shown',
    );
    await context.close();
  });

  it('applies a setting at once and remembers it', async () => {
    const { page, context } = await stage.open('#/settings');
    await page.getByLabel('200 %').check();
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe('32px');
    await page.reload();
    expect(await size()).toBe('32px');
    await context.close();
  });

  it('erases everything, but only after asking', async () => {
    const { page, context } = await stage.open('#/');
    await page.locator('[data-act="give"]').click();
    await page.goto(`${stage.url}#/settings`);
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await until(async () => (await page.evaluate(() => localStorage.length)) === 0, 'nothing is left');
    await context.close();
  });

  it('leaves to an empty page that Back does not undo', async () => {
    const { page, context } = await stage.open('#/about');
    await page.getByRole('button', { name: /Leave quickly/ }).click();
    await until(async () => page.url().endsWith('leave.html'), 'the page is left');
    expect((await page.textContent('body'))?.trim()).toBe('');
    await page.goBack();
    expect(page.url()).not.toContain('#/about');
    await context.close();
  });
});
