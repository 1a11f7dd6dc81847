// These tests walk through every screen of the built game, photograph its main states at both sizes and look at each as a
// careful stranger would: is anything cut off, too small, too faint, in the wrong order, or without a name? The soak adds
// narrow screens, large text, high contrast and a longer language from right to left. Motion is reduced throughout, so that
// the state is seen and not the way into it. The pictures stay in release/gallery, with a page of all.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mirrored, tours } from '../../tools/browser/game-tours';
import {
  furtherLooks,
  type Look,
  mainLooks,
  mirroredLooks,
  photograph,
  type Sight,
  walkTour,
  writeSheet,
} from '../../tools/browser/photograph';
import { restOf } from '../../tools/browser/settled-page';
import type { Tour } from '../../tools/browser/tour';
import { axeFaults, openStage, type Stage, watchPage } from '../support/browser';
import { contrastFaults } from '../support/contrast-faults';
import { layoutFaults } from '../support/layout-faults';

const folder = path.resolve('release/gallery');
const soak = process.env.SALTMERE_SOAK !== undefined;
/** What is walked, and how it is dressed on the way. */
const walks: readonly (readonly [name: string, tour: Tour, looks: readonly Look[]])[] = [
  ...tours.map((tour) => [tour.name, tour, soak ? [...mainLooks, ...furtherLooks] : mainLooks] as const),
  ...(soak ? tours.map((tour) => [`${tour.name}, mirrored`, mirrored(tour), mirroredLooks] as const) : []),
];

let stage: Stage;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  stage = await openStage();
});
afterAll(async () => {
  writeSheet(folder);
  await stage?.close();
});

/** States with words right on a place; the soak measures all others too. */
const onPlaces = ['title-counter', 'road-first-beat', 'road-no-table', 'desk-glass', 'cabinet-vote', 'lab-whole'];

/** Everything that is wrong with one state at one look. Names and roles are the same at any size: axe looks once. */
async function faultsOf(sight: Sight): Promise<string[]> {
  const { page, state, look, still } = sight;
  const running = await page.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  return [
    ...(still ? [] : ['it still asks for frames']),
    ...(running === 0 ? [] : [`${running} animations run where none are wanted`]),
    ...(await layoutFaults(page, look.width < 400)),
    ...(soak || onPlaces.includes(state) ? await contrastFaults(page) : []),
    ...(/^(phone|high-contrast|mirrored)$/.test(look.name) ? await axeFaults(page) : []),
  ];
}

describe('every state of every screen', () => {
  it.each(walks)('%s: nothing is cut off, small, faint or nameless', { timeout: 600_000 }, async (_, tour, looks) => {
    const faults: string[] = [];
    let watched: ReturnType<typeof watchPage> | undefined;
    let silent = true;
    await walkTour({
      browser: stage.browser,
      address: stage.url,
      tour,
      looks,
      onOpen: (page) => {
        watched = watchPage(page, stage.url);
      },
      onSight: async (sight) => {
        await photograph(sight, folder);
        for (const fault of await faultsOf(sight)) faults.push(`${sight.state} at ${sight.look.name}: ${fault}`);
        silent &&= (await restOf(sight.page)).audio === 0;
      },
    });
    expect(faults).toEqual([]);
    expect(watched?.foreign).toEqual([]);
    // The tour that withholds a file is told so by the browser.
    expect(watched?.faults.filter((fault) => !(tour.name === 'not-there' && /404/.test(fault)))).toEqual([]);
    expect(silent, 'no sound was prepared, since none was asked for').toBe(true);
  });
});
