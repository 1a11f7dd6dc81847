// One build serves the browser, the worker, the command line and the tests.
// Modes: production (`dist/`, any web server), single (one file), cli (programs for Node, see tools/run.mjs).

import { defineConfig, type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPlugin } from './tools/content-plugin.ts';
import { inkPlugin } from './tools/ink-plugin.ts';
import { noEvalPlugin } from './tools/no-eval-plugin.ts';
import { contentPolicyPlugin } from './tools/policy-plugin.ts';

/** The page registers the worker itself, and only where that is allowed and sensible. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Saltmere: three desks, one crossing',
      short_name: 'Saltmere',
      start_url: '.',
      scope: '.',
      display: 'standalone',
      background_color: '#0b1129',
      theme_color: '#0b1129',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    },
    workbox: {
      // Everything a first session needs, about a megabyte packed. The cast's other faces are kept as they are met.
      globPatterns: [
        '**/*.{js,css,html,png,json,mp3,woff2,webp}',
        '**/{teska,ansa,elan,oveth,marrec,merchant,kettan,driver,hask,ilu,tavi}-plain-*.svg',
        '**/{map,grain,icon}*.svg',
      ],
      runtimeCaching: [{ urlPattern: /\/assets\/.*\.svg$/, handler: 'CacheFirst', options: { cacheName: 'faces' } }],
      maximumFileSizeToCacheInBytes: 3_000_000,
      navigateFallback: null,
    },
  });

export default defineConfig(({ mode }) => {
  const plugins: PluginOption[] = [contentPlugin(), inkPlugin(), noEvalPlugin()];
  if (mode === 'single') plugins.push(viteSingleFile({ removeViteModuleLoader: true }));
  if (mode === 'production') plugins.push(contentPolicyPlugin(), offline());
  const single = mode === 'single';
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
