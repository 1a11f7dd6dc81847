// This module finds a Chromium for the browser tests, in a fixed order, so that a fresh machine needs nothing but Node:
// CHROMIUM_PATH, an installed Chromium, Chrome or Edge, Playwright's cache, and last the npm package that ships one.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** A browser that can be launched. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly foundBy: string;
  readonly args: readonly string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Without a graphics card, drawing the page itself through the imitated one costs four times the processor. WebGL stays.
  '--disable-gpu-rasterization',
];

const installed: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Find a browser or throw one sentence that says what to do. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
    return { executablePath: named, foundBy: 'CHROMIUM_PATH', args: quiet };
  }
  for (const candidate of installed[process.platform] ?? []) {
    if (existsSync(candidate)) return { executablePath: candidate, foundBy: 'installed', args: quiet };
  }
  const cached = chromium.executablePath();
  if (cached && existsSync(cached)) return { executablePath: cached, foundBy: "Playwright's cache", args: quiet };
  const packaged = await fromPackage();
  if (packaged) return packaged;
  throw new Error(
    'No browser was found for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.',
  );
}

/** Unpack the Chromium of @sparticuz/chromium (Linux x64 only) together with the system libraries it brings. */
async function fromPackage(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    const executablePath = await sparticuz.executablePath();
    addLibraries();
    // One process for everything is right for a cloud function and fragile for many pages.
    return {
      executablePath,
      foundBy: '@sparticuz/chromium',
      args: [...sparticuz.args.filter((arg) => arg !== '--single-process'), ...quiet],
    };
  } catch {
    return undefined;
  }
}

/** A bare Linux lacks NSS and others; the package carries them for its own use, so they are laid beside the browser. */
function addLibraries(): void {
  const require = createRequire(import.meta.url);
  const archive = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin', 'al2023.tar.br');
  const candidates = [archive, path.join(process.cwd(), 'node_modules/@sparticuz/chromium/bin/al2023.tar.br')];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) return;
  const folder = path.join(os.tmpdir(), 'saltmere-browser-libraries');
  mkdirSync(folder, { recursive: true });
  spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(found)) });
  process.env.LD_LIBRARY_PATH = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}
