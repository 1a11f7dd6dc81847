// One build serves the browser, the worker, the command line and the tests.

import { defineConfig, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPlugin } from './tools/content-plugin.ts';
import { inkPlugin } from './tools/ink-plugin.ts';

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  const plugins: PluginOption[] = [contentPlugin(), inkPlugin()];
  if (single) plugins.push(viteSingleFile({ removeViteModuleLoader: true }));
  return {
    base: './',
    define: { __SINGLE_FILE__: JSON.stringify(single) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: single ? 'iife' : 'es', plugins: () => [inkPlugin()] },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: single ? 100_000_000 : 0,
      outDir: single ? 'dist-single' : 'dist',
      chunkSizeWarningLimit: 1500,
    },
    plugins,
  };
});
