// This module knows the way to every screen of the built game and to its main states, by acts a player has: choices, buttons,
// addresses. It does not judge what it finds there; the sheet photographs the states and the gallery test examines them.

import type { BrowserContext, Page } from 'playwright-core';

/** One state of a screen: its name and how to come to it from the stop before. */
export interface Stop {
  readonly name: string;
  reach(page: Page): Promise<void>;
  /** What is scrolled to; else the page is seen from its top. */
  readonly at?: string;
}

/** Stops on one page, in order. */
export interface Tour {
  readonly name: string;
  /** Where the page opens: a hash. */
  readonly route: string;
  /** What is refused or withheld from this page, before it opens. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  readonly stops: readonly Stop[];
}

/** Longest wait for a world to run on a busy machine, ms. */
const patience = { timeout: 90_000 };

const seen =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().waitFor(patience);

const press =
  (selector: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click(patience);
    await come(page, then);
  };

/** Wait for what follows; where a note stands before a scene, let the scene in. */
async function come(page: Page, then: string): Promise<void> {
  const gate = page.locator('[data-gate]');
  for (let notes = 0; notes < 3; notes++) {
    await page.locator(`${then}, [data-gate]`).first().waitFor(patience);
    if ((await gate.count()) === 0) break;
    const before = await gate.getAttribute('data-gate');
    await gate.locator('button').first().click(patience);
    await page.locator(`[data-gate="${before}"]`).waitFor({ state: 'detached', ...patience });
  }
  await page.locator(then).first().waitFor(patience);
}

const begin = (then: string) => press('main .button--primary:not([aria-disabled])', then);

/** Take the first choice and wait for what comes of it: another beat, the running year, or the end. */
async function takeFirst(page: Page): Promise<void> {
  const season = page.locator('[data-season] [data-choices] button');
  if ((await page.locator('[data-season]').count()) > 0) {
    await season.click(patience);
    await come(page, '[data-beat]');
    return;
  }
  const before = await page.locator('[data-beat]').first().getAttribute('data-beat');
  await page.locator('[data-choices] [data-option]').first().click(patience);
  await come(page, `[data-beat]:not([data-beat="${before}"]), [data-season]`);
}

/** Choices that a whole role takes at most. */
const longest = 80;

/** Take the first choice until something is there. */
const walkTo =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    for (let taken = 0; taken < longest; taken++) {
      if ((await page.locator(selector).count()) > 0) return;
      await takeFirst(page);
    }
    throw new Error(`${longest} first choices did not lead to ${selector}`);
  };

const inTurn =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };

const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
};

const pause: Stop = {
  name: 'pause',
  reach: async (page) => {
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await seen('dialog[open]')(page);
  },
};

const log: Stop = {
  name: 'log',
  reach: async (page) => {
    await closeDialog(page);
    const way = page.getByRole('button', { name: /^Log/ });
    // Where the bar has no room for it, the log is one of the helps of reading.
    if ((await way.filter({ visible: true }).count()) === 0) {
      await page.getByRole('button', { name: 'Reading', exact: true }).click();
    }
    await way.filter({ visible: true }).last().click();
    await seen('dialog[open] .story-log')(page);
  },
};

/** Refuse every kind of picture. */
export async function refusePictures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

const tablePlaced = seen('.road--drawn, .road--text, .road--playing:not(.road--table)');
const deskPlaced = seen('.desk-canvas--drawn, .desk-canvas--text, .desk-window--narrow');
const labWhole = seen('.lab__sum[aria-busy="false"]');

/** The model has answered a step of the first opening in full. */
const labAnswered =
  (step: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`[data-opening="${step}"]`).waitFor({ state: 'attached', ...patience });
  };

/** Every screen and its main states. */
export const tours: readonly Tour[] = [
  {
    name: 'title',
    route: '#/',
    stops: [
      { name: 'counter', reach: seen('.counter__passport') },
      { name: 'after', reach: press('[data-act="give"]', '.moment__outcome') },
    ],
  },
  {
    name: 'road',
    route: '#/road',
    stops: [
      { name: 'intro', reach: seen('.road-intro__ready') },
      { name: 'first-beat', reach: inTurn(begin('[data-scene]'), tablePlaced) },
      pause,
      log,
      {
        name: 'closed-choice',
        reach: inTurn(closeDialog, walkTo('.choice--closed'), press('.choice-row__why', '.choice-row__rule:visible')),
      },
      { name: 'no-table', reach: walkTo('.road--playing:not(.road--table)') },
      { name: 'ending', reach: walkTo('[data-ending]') },
    ],
  },
  {
    name: 'desk',
    route: '#/desk',
    stops: [
      { name: 'intro', reach: seen('[class$="-intro__ready"]') },
      { name: 'briefing', reach: begin('[data-beat]') },
      { name: 'glass', reach: inTurn(press('[data-option="brief_open"]', '.desk-talk'), deskPlaced) },
      { name: 'papers', reach: inTurn(readPapers, press('[data-act="point_ticket_paid"]', '[data-option="ask_who"]')) },
      { name: 'decide', reach: press('.desk-acts__group:last-child', '[data-option="decide_second"]') },
      {
        name: 'ledger',
        reach: inTurn(
          press('[data-option="decide_second"]', '[data-option="next"]'),
          press('[data-option="next"]', '.desk-talk'),
          press('.desk-acts__group:last-child', '[data-option="decide_second"]'),
          press('[data-option="decide_second"]', '[data-option="see_window"]'),
          press('[data-option="see_window"]', '[data-option="finish_cards"]'),
        ),
      },
      { name: 'end', reach: press('[data-option="finish_cards"]', '.desk-end') },
    ],
  },
  {
    name: 'cabinet',
    route: '#/cabinet',
    stops: [
      { name: 'intro', reach: seen('[class$="-intro__ready"]') },
      { name: 'first-beat', reach: begin('[data-beat="0"]') },
      { name: 'map', reach: walkTo('[data-hands="map"]') },
      { name: 'season', reach: inTurn(walkTo('[data-season]'), seen('[data-season="ready"] [data-choices] button')) },
      { name: 'vote', reach: walkTo('.chamber') },
      { name: 'ending', reach: walkTo('[data-ending]') },
    ],
  },
  {
    name: 'lab',
    route: '#/lab',
    stops: [
      { name: 'opening', reach: labAnswered('boats') },
      {
        name: 'boats',
        reach: inTurn(press('.lab-opening__berths button', '[data-answer]'), labAnswered('boats')),
      },
      { name: 'ferry', reach: inTurn(press('.lab-opening__act .button--primary', 'main'), labAnswered('ferry')) },
      { name: 'whole', reach: inTurn(press('.lab-opening__act .button--primary', '.lab__sum'), labWhole) },
      { name: 'lever-page', reach: press('.lab-lever__ask', '.lab-page') },
      {
        name: 'change',
        reach: inTurn(closeDialog, moveLever, labWhole, seen('.lab-change')),
        at: '.lab__levers',
      },
      { name: 'levers', reach: openFolds('.lab__levers details'), at: '.lab__levers details' },
      { name: 'wipe', reach: pickView('Wipe') },
      { name: 'one-map', reach: pickView('One map') },
      { name: 'followed', reach: inTurn(inTools('.lab-tools__find'), seen('.lab-followed__parted')) },
      { name: 'person', reach: press('.lab-followed__acts .button', 'dialog[open] [data-parting]') },
      {
        name: 'fates',
        reach: inTurn(closeDialog, press('[data-fold="fates"] > summary', '[data-fold="fates"] .lab-table')),
        at: '[data-fold="fates"]',
      },
      {
        name: 'firm',
        reach: inTurn(
          press('[data-fold="firm"] > summary', '[data-fold="firm"] .lab-fold__sheet button'),
          press('[data-fold="firm"] .lab-fold__sheet button', '[data-fold="firm"] section[aria-busy="false"]'),
        ),
        at: '[data-fold="firm"]',
      },
      { name: 'justice', reach: press('[data-fold="justice"] > summary', '.lab-justice'), at: '[data-fold="justice"]' },
      {
        name: 'tables',
        reach: inTurn(press('[data-fold="tables"] > summary', '[data-fold="theme-headline"]'), openFolds('.lab-fold')),
        at: '[data-fold="tables"]',
      },
    ],
  },
  { name: 'settings', route: '#/settings', stops: [{ name: 'open', reach: seen('.reading-page__part') }] },
  { name: 'about', route: '#/about', stops: [{ name: 'open', reach: seen('.reading-page__part') }] },
  { name: 'no-route', route: '#/nowhere', stops: [{ name: 'fault', reach: seen('[data-trouble="route"]') }] },
  {
    name: 'bad-code',
    route: '#/road?world=AAAA-BBBB-CCCC-DDDD',
    stops: [{ name: 'fault', reach: seen('[data-trouble="world"]') }],
  },
  {
    name: 'never-arrives',
    route: '#/about',
    // The file is asked for and no answer comes.
    prepare: async (context) => {
      await context.route(/about-screen.*\.js/, () => undefined);
    },
    stops: [{ name: 'loading', reach: seen('.loading-page') }],
  },
  {
    name: 'not-there',
    route: '#/about',
    prepare: async (context) => {
      await context.route(/about-screen.*\.js/, (route) => route.fulfill({ status: 404 }));
    },
    stops: [{ name: 'fault', reach: seen('[data-trouble="load"]') }],
  },
  {
    name: 'no-pictures-road',
    route: '#/road',
    prepare: refusePictures,
    stops: [{ name: 'first-beat', reach: inTurn(begin('[data-scene]'), tablePlaced) }],
  },
  {
    name: 'no-pictures-lab',
    route: '#/lab',
    prepare: refusePictures,
    stops: [
      {
        name: 'counts',
        reach: inTurn(press('.screen-frame__end .button', '.lab__sum'), labWhole, seen('.lab-counts')),
      },
    ],
  },
];

/** The drawn papers as text, where they are drawn. */
async function readPapers(page: Page): Promise<void> {
  const turn = page.locator('.desk-canvas__switch[aria-pressed="false"]');
  if ((await turn.count()) > 0) await turn.click();
  const tab = page.getByRole('tab', { name: 'Ticket' });
  if ((await tab.count()) > 0) await tab.click();
}

async function moveLever(page: Page): Promise<void> {
  await page.locator('[name="enforcement"]').focus();
  await page.keyboard.press('PageUp');
  await page.locator('.lab__sum[aria-busy="true"]').waitFor();
}

/** Press something among the tools of the maps; on a narrow page they are folded away. */
function inTools(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    const fold = page.locator('.lab-key:not([open]) > summary');
    if ((await fold.count()) > 0) await fold.click();
    await page.locator(selector).first().click(patience);
  };
}

/** Choose a way of seeing the two maps. */
function pickView(name: string): (page: Page) => Promise<void> {
  return inTools(`.lab-tools__views button:text-is("${name}")`);
}

function openFolds(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    for (const fold of await page.locator(`${selector}:not([open]) > summary`).all()) {
      if (await fold.isVisible()) await fold.click();
    }
    await page.locator(`${selector}[open]`).first().waitFor();
  };
}
