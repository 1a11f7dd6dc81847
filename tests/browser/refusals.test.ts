// These tests open the game where a browser refuses things: pictures, storage, sound, speech, a worker. Each screen still takes
// its first choice, and a sentence says what is missing. The soak tries every refusal on every screen.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sizes, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const patience = { timeout: 120_000 };

/** What a browser may refuse: how, and the sentence that says so. */
const refusals = {
  pictures: {
    refuse: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
    says: 'This page gets no graphics card here',
  },
  storage: {
    refuse: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
    says: 'This browser keeps nothing here',
  },
  sound: {
    refuse: () => {
      Object.defineProperty(window, 'AudioContext', { value: undefined });
      Object.defineProperty(window, 'webkitAudioContext', { value: undefined });
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    },
    says: 'Sound is not available here',
  },
  speech: {
    refuse: () => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: undefined });
    },
    // Said where reading aloud is asked for, see reading.test.ts.
    says: undefined,
  },
  worker: {
    refuse: () => {
      Object.defineProperty(window, 'Worker', { value: undefined });
    },
    says: 'The model runs in the page itself here',
  },
} as const;
type Refusal = keyof typeof refusals;
const all = Object.keys(refusals) as Refusal[];

/** Begin a role and take its first choice. */
async function takeFirst(page: Page): Promise<void> {
  await page.locator('main .button--primary').first().click(patience);
  const beat = page.locator('[data-beat]').first();
  await page.locator('[data-choices] [data-option]').first().waitFor(patience);
  const before = await beat.getAttribute('data-beat');
  await page.locator('[data-choices] [data-option]').first().click();
  await until(async () => (await beat.getAttribute('data-beat')) !== before, 'what comes of the first choice');
}

const screens = {
  title: async (page: Page) => {
    await page.locator('[data-act="keep"]').click();
    await page.locator('.moment__outcome').waitFor();
  },
  road: takeFirst,
  desk: takeFirst,
  cabinet: takeFirst,
  lab: async (page: Page) => {
    await page.getByRole('button', { name: 'Open everything' }).click(patience);
    const whole = page.locator('.lab__sum[aria-busy="false"]');
    await whole.waitFor(patience);
    const arrivals = page.locator('[data-outcome="irregular-arrivals"]');
    const before = await arrivals.textContent();
    await page.locator('[name="enforcement"]').focus();
    await page.keyboard.press('End');
    await until(async () => (await arrivals.textContent()) !== before, 'new headlines after a lever moved', 120_000);
  },
} satisfies Record<string, (page: Page) => Promise<void>>;
type ScreenName = keyof typeof screens;

/** Losses are told where they are felt: pictures not on the title, sound only when it was switched on. */
function sentencesOn(screen: ScreenName, refused: readonly Refusal[]): string[] {
  return refused.flatMap((each) => {
    const { says } = refusals[each];
    if (says === undefined) return [];
    if (each === 'pictures' && screen === 'title') return [];
    // Where nothing is kept, the wish for sound is not either.
    if (each === 'sound' && refused.includes('storage')) return [];
    return [says];
  });
}

async function playRefused(screen: ScreenName, refused: readonly Refusal[]): Promise<void> {
  const context = await stage.browser.newContext({
    viewport: sizes.wide,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  if (!refused.includes('storage')) {
    await context.addInitScript(() => localStorage.setItem('saltmere.settings', JSON.stringify({ sound: true })));
  }
  for (const each of refused) await context.addInitScript(refusals[each].refuse);
  const { page, faults, foreign } = await stage.open(screen === 'title' ? '#/' : `#/${screen}`, { context });
  for (const sentence of sentencesOn(screen, refused)) {
    await page.getByText(sentence).first().waitFor(patience);
  }
  const toasts = page.locator('.toast__close');
  for (let left = await toasts.count(); left > 0; left--) await toasts.first().click();
  await screens[screen](page);
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  await context.close();
}

/** Alone, each is refused where it is felt most. */
const felt: readonly (readonly [ScreenName, Refusal])[] = [
  ['cabinet', 'pictures'],
  ['road', 'storage'],
  ['desk', 'sound'],
  ['road', 'speech'],
  ['lab', 'worker'],
];
const names = Object.keys(screens) as ScreenName[];
const alone = process.env.SALTMERE_SOAK === undefined ? felt : names.flatMap((s) => all.map((r) => [s, r] as const));

describe('where a browser refuses', { timeout: 300_000 }, () => {
  it.each(alone)('%s is played without %s', (screen, refused) => playRefused(screen, [refused]));

  it.each(names)('%s is played without any of them', (screen) => playRefused(screen, all));
});
