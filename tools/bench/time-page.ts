// This module times the lab in a page of a real browser: from a lever that moves to new headlines, and the longest task of the
// page's own thread while worlds are run and drawn. Tasks are told in wall time, as the page feels them on this machine, and in
// processor time of their thread, which other work on the machine does not lengthen.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { openWholeLab } from '../browser/lab-steps.ts';
import { serveFolder } from '../serve.mjs';
import { type LongestTasks, longestOf } from './page-tasks.ts';
import { median } from './timing.ts';

const size = { width: 1280, height: 720 };
const lever = 'input[name="enforcement"]';
const drawnWorlds = 50;
const patience = { timeout: 180_000 };
/** What Chromium writes of the tasks of its threads. */
const categories = ['toplevel', 'devtools.timeline'];

/** How long a reader of the lab waits, and for how long the page answers nothing. Milliseconds; medians of some rounds. */
export interface PageTimes {
  readonly rounds: number;
  /** From a key on a lever to headlines of few people, of all people, and to the bands of luck. */
  readonly firstHeadlines: number;
  readonly wholeHeadlines: number;
  readonly bands: number;
  /** Longest task of the page's thread while the lab opens, in all rounds of a moved lever, and while fifty worlds are drawn. */
  readonly openingTask: LongestTasks;
  readonly leverTask: LongestTasks;
  readonly drawingTask: LongestTasks;
  /** Tasks longer than 50 ms that the page itself noticed, in wall time: how many, and the longest. */
  readonly leverLongTasks: LongTasks;
  readonly drawingLongTasks: LongTasks;
  /** Fifty worlds. */
  readonly drawing: number;
}

/** Time the built lab. Throws when there is no build. */
export async function timePage(rounds: number, folder = path.resolve('dist')): Promise<PageTimes> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error('There is no built game; run "npm run build" first.');
  const served = await serveFolder({ folder });
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
  try {
    return await timeLab(browser, `${served.url}#/lab`, rounds);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function timeLab(browser: Browser, address: string, rounds: number): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' });
  await openWholeLab(context);
  await context.addInitScript(watchLab);
  const page = await context.newPage();
  const openingTask = await traced(browser, page, async () => {
    await page.goto(address);
    await page.locator('.reading').first().waitFor(patience);
  });
  // The first move makes the engine ready for later ones.
  await moveOnce(page);
  await takeLongTasks(page);
  const waits: Waits[] = [];
  let leverTask = await traced(browser, page, async () => {
    waits.push(await moveOnce(page));
  });
  for (let round = 1; round < rounds; round++) {
    const task = await traced(browser, page, async () => {
      waits.push(await moveOnce(page));
    });
    leverTask = longerOf(leverTask, task);
  }
  const leverLongTasks = await takeLongTasks(page);
  await page.locator('[data-fold="sure"] > summary').press('Enter');
  await page.locator('.sure__ways .button--primary').waitFor(patience);
  const start = performance.now();
  const drawingTask = await traced(browser, page, async () => {
    await page.locator('.sure__ways .button--primary').press('Enter');
    await page.locator(`.sure__table[data-rows="${drawnWorlds}"]`).waitFor(patience);
  });
  const drawing = performance.now() - start;
  const drawingLongTasks = await takeLongTasks(page);
  await context.close();
  const middle = (of: (wait: Waits) => number) => Math.round(median(waits.map(of)));
  return {
    rounds,
    firstHeadlines: middle(({ first }) => first),
    wholeHeadlines: middle(({ whole }) => whole),
    bands: middle(({ bands }) => bands),
    openingTask,
    leverTask,
    drawingTask,
    leverLongTasks,
    drawingLongTasks,
    drawing: Math.round(drawing),
  };
}

function longerOf(one: LongestTasks, other: LongestTasks): LongestTasks {
  return {
    byProcessor: one.byProcessor.processor >= other.byProcessor.processor ? one.byProcessor : other.byProcessor,
    byWall: one.byWall.wall >= other.byWall.wall ? one.byWall : other.byWall,
  };
}

/** Waits of one move, in milliseconds from the key. */
interface Waits {
  first: number;
  whole: number;
  bands: number;
}

interface WatchedWindow {
  labWatch: { pressed: number; waits: Partial<Waits>; long: number[] };
}

/** Kept on the page's window before it opens: when a key was pressed, when headlines changed, which tasks were long. */
function watchLab(): void {
  const kept: WatchedWindow['labWatch'] = { pressed: 0, waits: {}, long: [] };
  Object.assign(window, { labWatch: kept });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
      kept.pressed = performance.now();
      kept.waits = {};
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.long.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  let fewest = Number.POSITIVE_INFINITY;
  const look = (): void => {
    const people = Number(document.querySelector('.lab-headlines')?.getAttribute('data-people'));
    if (kept.pressed === 0 || !people) return;
    const since = performance.now() - kept.pressed;
    fewest = Math.min(fewest, people);
    if (people === fewest) kept.waits.first ??= since;
    else if (kept.waits.first !== undefined) kept.waits.whole ??= since;
    if (kept.waits.whole !== undefined && document.querySelector('.reading')) kept.waits.bands ??= since;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Move the lever by key and wait until everything is new. */
async function moveOnce(page: Page): Promise<Waits> {
  const slider = page.locator(lever);
  const isHigh = await slider.evaluate((input: HTMLInputElement) => Number(input.value) > Number(input.max) * 0.7);
  await slider.press(isHigh ? 'PageDown' : 'PageUp');
  for (;;) {
    const waits = await page.evaluate(() => (window as unknown as WatchedWindow).labWatch.waits);
    if (waits.bands !== undefined) return waits as Waits;
    await page.waitForTimeout(50);
  }
}

/** Tasks that the page's own observer noticed. */
interface LongTasks {
  readonly count: number;
  readonly longest: number;
}

/** What was noticed since it was taken last. */
async function takeLongTasks(page: Page): Promise<LongTasks> {
  const noticed = await page.evaluate(() => (window as unknown as WatchedWindow).labWatch.long.splice(0));
  return { count: noticed.length, longest: Math.max(0, ...noticed) };
}

/** The longest task of the page's thread while something is done. */
async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTasks> {
  await browser.startTracing(page, { categories });
  await act();
  return longestOf(JSON.parse((await browser.stopTracing()).toString('utf8')));
}
