// This program photographs the built game in its main states, at both sizes, and lays the pictures on one sheet:
// `node tools/run.mjs sheet [file.jpg] [tour …]`. It needs `dist/`.

import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { tours } from '../browser/game-tours.ts';
import { mainLooks, photograph, photographSheet, walkTour } from '../browser/photograph.ts';
import { serveFolder } from '../serve.mjs';

const [file = 'release/contact-sheet.jpg', ...wanted] = process.argv.slice(2);
const folder = path.resolve('release/gallery');
const served = await serveFolder({ folder: 'dist' });
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
let pictures = 0;
try {
  for (const tour of tours.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    await walkTour({
      browser,
      address: served.url,
      tour,
      looks: mainLooks,
      onSight: async (sight) => {
        await photograph(sight, folder);
        pictures++;
      },
    });
  }
  await photographSheet(browser, folder, path.resolve(file));
} finally {
  await browser.close();
  await served.close();
}
console.log(`${pictures} pictures in ${path.relative(process.cwd(), folder)}, all of them on ${file}`);
