// This program photographs the built game in its main states, at both sizes, and lays the pictures on one sheet:
// `node tools/run.mjs sheet [file.jpg]`. It needs `dist/`.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { serveFolder } from '../serve.mjs';

/** A state of the game: where it is, and how far to go from there. */
interface Shot {
  readonly name: string;
  readonly route: string;
  /** Options or acts chosen one after the other before the picture is taken. */
  readonly steps: number;
}

const shots: readonly Shot[] = [
  { name: 'Title', route: '#/', steps: 0 },
  { name: 'Road, first beat', route: '#/road', steps: 1 },
  { name: 'Road, in the middle', route: '#/road', steps: 9 },
  { name: 'Desk, briefing', route: '#/desk', steps: 1 },
  { name: 'Desk, at the glass', route: '#/desk', steps: 6 },
  { name: 'Cabinet, first beat', route: '#/cabinet', steps: 1 },
  { name: 'Cabinet, in the middle', route: '#/cabinet', steps: 9 },
  { name: 'Policy lab', route: '#/lab', steps: 0 },
];

const sizes = [
  { name: 'wide', width: 1280, height: 720 },
  { name: 'phone', width: 360, height: 640 },
] as const;

async function step(page: Page): Promise<void> {
  const choices = page.locator('[data-choices] button:visible, main button[class*="primary"]:visible');
  const count = await choices.count();
  if (count === 0) return;
  await choices
    .nth(0)
    .click({ timeout: 5000 })
    .catch(() => undefined);
  await page.waitForTimeout(500);
}

async function photograph(
  browser: Browser,
  address: string,
  shot: Shot,
  size: (typeof sizes)[number],
): Promise<string> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${address}${shot.route}`);
  await page.waitForTimeout(shot.route === '#/lab' ? 12_000 : 4000);
  for (let at = 0; at < shot.steps; at++) await step(page);
  await page.waitForTimeout(1500);
  const picture = await page.screenshot({ type: 'jpeg', quality: 82 });
  await context.close();
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}

const target = path.resolve(process.argv[2] ?? 'release/contact-sheet.jpg');
const served = await serveFolder({ folder: 'dist' });
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
const figures: string[] = [];
for (const shot of shots) {
  for (const size of sizes) {
    const source = await photograph(browser, served.url, shot, size);
    figures.push(`<figure class="${size.name}"><img src="${source}"><figcaption>${shot.name}</figcaption></figure>`);
  }
}
const sheet = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
await sheet.setContent(`<style>body{margin:16px;background:#222;color:#eee;font:14px sans-serif;display:grid;
grid-template-columns:repeat(2,640px 203px);gap:14px}figure{margin:0}img{width:100%;display:block}</style>${figures.join('')}`);
mkdirSync(path.dirname(target), { recursive: true });
await sheet.screenshot({ path: target, type: 'jpeg', quality: 80, fullPage: true });
await browser.close();
await served.close();
console.log(`${figures.length} pictures on ${path.relative(process.cwd(), target)}`);
