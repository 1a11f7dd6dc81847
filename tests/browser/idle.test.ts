// These tests leave each screen alone with motion allowed: a game that is looked at and not touched draws nothing, so that a
// phone stays cool and its battery full.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tours } from '../../tools/browser/game-tours';
import { mainLooks, walkTour } from '../../tools/browser/photograph';
import { restOf } from '../../tools/browser/settled-page';
import { openStage, type Stage } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** A state of each screen, with its table or map drawn. */
const resting = [
  ['title', 'counter'],
  ['road', 'first-beat'],
  ['desk', 'glass'],
  ['cabinet', 'first-beat'],
  ['lab', 'whole'],
] as const;

describe('a screen that nobody touches', () => {
  it.each(resting)('asks for no frame and draws nothing: %s, %s', { timeout: 300_000 }, async (name, stop) => {
    const tour = tours.find((each) => each.name === name);
    if (!tour) throw new Error(`there is no tour of ${name}`);
    const last = tour.stops.findIndex((each) => each.name === stop);
    expect(last).toBeGreaterThanOrEqual(0);
    await walkTour({
      browser: stage.browser,
      address: stage.url,
      tour: { ...tour, stops: tour.stops.slice(0, last + 1) },
      looks: mainLooks.slice(0, 1),
      options: { reducedMotion: 'no-preference' },
      onSight: async ({ page, state, still }) => {
        if (state !== `${name}-${stop}`) return;
        expect(still).toBe(true);
        const before = await restOf(page);
        await page.waitForTimeout(1000);
        const after = await restOf(page);
        expect(after.asked - before.asked, 'frames in a second').toBe(0);
        expect(after.drawn - before.drawn, 'drawings in a second').toBe(0);
        const canvases = await page.locator('canvas').count();
        expect(canvases > 0 ? before.drawn : 1, 'it had been drawn before').toBeGreaterThan(0);
        expect(canvases).toBe(name === 'title' ? 0 : name === 'lab' ? 2 : 1);
        expect(await page.locator('canvas:not([aria-hidden="true"])').count(), 'hidden from speech').toBe(0);
      },
    });
  });
});
