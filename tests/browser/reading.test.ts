// These tests use the helps of reading in a real browser: asking about words and people by keyboard, going back and on again,
// and reading aloud, which is stood in for, because a test machine has no voices.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openStage, type Stage, sizes, until } from '../support/browser';
import { walkToScene } from '../support/road-walk';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await page.locator('[data-scene]').waitFor({ timeout: 60_000 });
}

const beatNow = (page: Page) => page.locator('[data-beat]').getAttribute('data-beat');
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-ask') ?? '');

async function choose(page: Page, key: string): Promise<void> {
  const before = await beatNow(page);
  await page.keyboard.press(key);
  await until(async () => (await beatNow(page)) !== before, 'the next beat', 30_000);
}

/** After a leap the focus comes back to the story. */
async function atStory(page: Page): Promise<void> {
  const there = () => page.evaluate(() => document.activeElement?.classList.contains('story-panel') ?? false);
  await until(there, 'the focus on the story', 30_000);
}

async function menu(page: Page, way: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Reading', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: way }).press('Enter');
}

/** Speech with one voice here and one elsewhere; what is said can be read in `saltmereSaid`. */
const speech = (): void => {
  const said: { text: string; voice: string | undefined }[] = [];
  let last: { onend?: () => void } | undefined;
  const voices = [
    { voiceURI: 'away', name: 'Away', lang: 'en-GB', localService: false },
    { voiceURI: 'here', name: 'Here', lang: 'en-GB', localService: true },
  ];
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => voices,
      speak: (utterance: { text: string; voice?: { voiceURI: string }; onend?: () => void }) => {
        said.push({ text: utterance.text, voice: utterance.voice?.voiceURI });
        last = utterance;
      },
      cancel: () => said.push({ text: '(cancel)', voice: undefined }),
    },
  });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'saltmereSaid', { value: said });
  Object.defineProperty(window, 'saltmereEnd', { value: () => last?.onend?.() });
};

describe('the helps of reading', () => {
  it('say by keyboard alone what a word means and who somebody is, and give the place back', async () => {
    const { page, context, faults } = await stage.open('#/road', { size: sizes.phone, bypassPolicy: true });
    await begin(page);
    await walkToScene(page, 'A2b');
    const here = await beatNow(page);
    for (const what of ['word waymark', 'person oveth']) {
      const asked = page.locator(`[data-ask="${what}"]`).first();
      for (let tabs = 0; tabs < 40 && (await inFocus(page)) !== what; tabs++) await page.keyboard.press('Tab');
      const before = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await asked.getAttribute('aria-expanded')).toBe('true');
      expect(await axeFaults(page)).toEqual([]);
      // A digit does not choose while a note lies over the page.
      await page.keyboard.press('1');
      expect(await beatNow(page)).toBe(here);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await inFocus(page)).toBe(what);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
    }
    await menu(page, /^People/);
    expect(await page.locator('[data-person="oveth"]').innerText()).toContain('Waymark board');
    expect(await page.locator('[data-person="kettan"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('begin a scene again, undo that, and pass quickly what was read, but no choice that is new', async () => {
    const { page, context } = await stage.open('#/road');
    await begin(page);
    await choose(page, '1');
    const there = await page.locator('[data-beat]').innerText();
    await menu(page, /^Begin this scene again/);
    await page.getByRole('button', { name: 'Begin it again' }).press('Enter');
    await until(async () => (await beatNow(page)) === '0', 'the start of the scene', 30_000);
    await atStory(page);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await until(async () => (await beatNow(page)) === '1', 'the undo', 30_000);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await menu(page, /^Begin this scene again/);
    await page.getByRole('button', { name: 'Begin it again' }).press('Enter');
    await until(async () => (await beatNow(page)) === '0', 'the start of the scene', 30_000);
    await atStory(page);
    await page.locator('[data-pass]').press('Enter');
    await until(async () => (await beatNow(page)) === '1', 'the beat that was reached before', 30_000);
    expect(await page.locator('[data-beat]').innerText()).toBe(there);
    expect(await page.locator('[data-pass]').count()).toBe(0);
    await context.close();
  });

  it('read beat after beat aloud with a voice of this device alone, and fall silent when the page is left', async () => {
    const silent = await stage.browser.newContext({ viewport: sizes.wide, serviceWorkers: 'block' });
    await silent.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    const mute = await stage.open('#/road', { context: silent });
    await begin(mute.page);
    await mute.page.getByRole('button', { name: 'Reading', exact: true }).press('Enter');
    expect(await mute.page.locator('[data-lost="read-aloud"]').count()).toBe(1);
    expect(await mute.page.getByRole('button', { name: 'Read from here' }).count()).toBe(0);
    await silent.close();

    const context = await stage.browser.newContext({ viewport: sizes.wide, serviceWorkers: 'block' });
    await context.addInitScript(speech);
    const { page } = await stage.open('#/road', { context });
    const said = () =>
      page.evaluate(() => (window as unknown as { saltmereSaid: { text: string; voice?: string }[] }).saltmereSaid);
    await begin(page);
    await page.getByRole('button', { name: 'Reading', exact: true }).press('Enter');
    expect(await page.locator('select[name="speechVoice"] option').allInnerTexts()).toEqual(['Here']);
    await page.getByRole('button', { name: 'Read from here' }).press('Enter');
    await until(async () => (await page.locator('mark[data-now="0"]').count()) === 1, 'the first sentence marked');
    await page.evaluate(() => (window as unknown as { saltmereEnd: () => void }).saltmereEnd());
    await until(async () => (await page.locator('mark[data-now="1"]').count()) === 1, 'the next sentence marked');
    const before = await page.locator('[data-beat]').innerText();
    await choose(page, '1');
    await until(async () => {
      const text = (await said()).at(-1)?.text ?? '(cancel)';
      return !before.includes(text) && (await page.locator('[data-beat]').innerText()).includes(text);
    }, 'the next beat');
    expect((await said()).filter((each) => each.text !== '(cancel)').every((each) => each.voice === 'here')).toBe(true);
    await page.evaluate(() => {
      window.location.hash = '#/';
    });
    await until(async () => (await said()).at(-1)?.text === '(cancel)', 'silence');
    await context.close();
  });
});
