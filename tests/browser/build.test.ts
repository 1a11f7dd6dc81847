// These tests read what is handed out (`dist/`, `dist-single/`, the zip) and open it the hard ways people open it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, openStage, type Stage, until } from '../support/browser';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
}

const scripts = () => filesOf('dist').filter((file) => file.endsWith('.js'));
const packed = (file: string) => gzipSync(readFileSync(file)).length;

/** Chunks that the page loads before anything is asked for: the entry and all it imports at once. */
function entryChunks(): string[] {
  const page = readFileSync('dist/index.html', 'utf8');
  const queue = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  while (queue.length > 0) {
    const file = queue.pop();
    if (!file || seen.has(file)) continue;
    seen.add(file);
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(path.join('dist', file), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      queue.push(path.posix.join(path.posix.dirname(file), match[1] ?? ''));
    }
  }
  return [...seen].map((file) => path.join('dist', file));
}

describe('what is handed out', () => {
  it('evaluates no text as code', () => {
    const found = scripts().filter((file) =>
      /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/.test(readFileSync(file, 'utf8')),
    );
    expect(scripts().length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it('has no inline script and no inline style in the page of the web build', () => {
    const page = readFileSync('dist/index.html', 'utf8');
    const inline = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes = '', body = '']) => !attributes.includes('src=') || body.trim() !== '',
    );
    expect(inline).toEqual([]);
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
    expect(page).toContain('Content-Security-Policy');
  });

  it('starts with at most 150 KB of packed code, none of it Phaser', () => {
    const chunks = entryChunks();
    const total = chunks.reduce((sum, file) => sum + packed(file), 0);
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((file) => /phaser/i.test(file))).toEqual([]);
    expect(total).toBeLessThanOrEqual(150 * 1024);
  });

  it('names no other host anywhere in its code as a thing to fetch', () => {
    const found = scripts().filter((file) =>
      /(?:fetch|importScripts|src\s*=)\s*\(?\s*["'`]https?:/.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('packs one page that opens by double-click, with a note and the licence', () => {
    const files = unzipSync(new Uint8Array(readFileSync('release/saltmere.zip')));
    expect(Object.keys(files).sort()).toEqual([
      'Saltmere/Licence.txt',
      'Saltmere/Read me first.txt',
      'Saltmere/Saltmere.html',
    ]);
    expect(files['Saltmere/Saltmere.html']?.length).toBe(statSync('dist-single/index.html').size);
  });

  it('keeps the single file to one file that fetches nothing beside itself', () => {
    expect(readdirSync('dist-single')).toEqual(['index.html']);
    const page = readFileSync('dist-single/index.html', 'utf8');
    expect(page).not.toMatch(/<(?:script|link)\b[^>]+(?:src|href)="\.\//);
  });
});

describe('the hard ways of opening it', () => {
  it('works from a sub-path, without a fault and without another host', async () => {
    const below = await openStage({ prefix: '/deep/sub/game/' });
    try {
      const { page, faults, foreign } = await below.open('#/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(faults).toEqual([]);
      expect(foreign).toEqual([]);
    } finally {
      await below.close();
    }
  });

  it('works as a single file from a stick', async () => {
    const address = pathToFileURL(path.resolve('dist-single/index.html')).href;
    const { page, faults } = await openPage(stage.browser, `${address}#/road`);
    await page.locator('[data-beat]').first().waitFor({ timeout: 90_000 });
    expect(faults).toEqual([]);
    // There is no page of ours to leave to, so it leaves to the browser's own blank one.
    await page.getByRole('button', { name: /Leave quickly/ }).click();
    await until(async () => page.url() === 'about:blank', 'the page is left');
  });

  it('works as a single file in a locked frame that has no origin, and says what is lost', async () => {
    const page = readFileSync('dist-single/index.html');
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (request.url === '/game') response.end(page);
      else
        response.end(
          '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/game#/road" width="800" height="600" title="Saltmere"></iframe>',
        );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const opened = await openPage(stage.browser, `http://127.0.0.1:${port}/`);
      const frame = opened.page.frameLocator('iframe');
      await frame.locator('[data-choices] button').first().waitFor({ timeout: 90_000 });
      expect(opened.faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
      expect(await frame.locator('[data-lost]').count()).toBeGreaterThan(0);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('lets the title be used and a story begin while Phaser never arrives', async () => {
    const context = await stage.browser.newContext();
    await context.route(/phaser.*\.js/i, (route) => route.abort());
    const { page } = await openPage(stage.browser, `${stage.url}#/`, { context });
    await page
      .getByRole('link', { name: /Four Papers/ })
      .first()
      .click();
    await page.locator('[data-choices] button').first().waitFor({ timeout: 90_000 });
    const before = await page.locator('[data-beat]').first().getAttribute('data-beat');
    await page.locator('[data-choices] button').first().click();
    await until(
      async () => (await page.locator('[data-beat]').first().getAttribute('data-beat')) !== before,
      'a next beat',
    );
  });

  it('answers an unknown route and a damaged world code with a sentence and a way on', async () => {
    for (const route of ['#/nowhere', '#/lab?world=0000-0000-0000-0000', '#/road?world=%F0%9F%8E%B2']) {
      const { page, context } = await stage.open(route);
      await page.locator('[data-trouble]').first().waitFor();
      expect(await page.locator('[data-trouble] a, [data-trouble] button').count()).toBeGreaterThan(0);
      await context.close();
    }
  });
});
