// Tests run on the same plugins as the build. `browser` drives the built game in a real Chromium and needs `dist/`.

import { defineConfig } from 'vitest/config';
import { contentPlugin } from './tools/content-plugin.ts';
import { inkPlugin } from './tools/ink-plugin.ts';

export default defineConfig({
  plugins: [contentPlugin(), inkPlugin()],
  define: { __SINGLE_FILE__: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A weak line is told in seconds, which a busy machine cannot promise: it is for the soak.
          exclude: process.env.SALTMERE_SOAK === undefined ? ['tests/browser/weak-line.test.ts'] : [],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // A loaded machine may let one wait of a real browser pass in vain. What fails twice is a fault; a second go is named.
          retry: 1,
        },
      },
    ],
  },
});
