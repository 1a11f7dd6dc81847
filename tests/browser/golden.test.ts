// This test computes the golden runs in a real browser: a link must show the same numbers on a phone as in a workshop.

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browser/find-browser';
import { goldenProgram } from '../support/golden-program';

const golden: Record<string, string> = JSON.parse(readFileSync('tests/golden/sim.json', 'utf8'));

describe('the golden runs in a browser', () => {
  it('have the hashes that were kept', async () => {
    const program = await goldenProgram();
    const { executablePath, args } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: [...args] });
    try {
      const page = await browser.newPage();
      expect(JSON.parse(await page.evaluate<string>(program))).toEqual(golden);
    } finally {
      await browser.close();
    }
  });
});
