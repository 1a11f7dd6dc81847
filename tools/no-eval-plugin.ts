// This module takes the one piece of text-as-code out of Phaser: webpack's old way of finding the global object. A strict
// policy would refuse it, and no browser this build is made for ever reaches it.

import type { Plugin } from 'vite';

const asCode = /(?:new\s+)?Function\((["'`])return this\1\)\(\)/g;

/** Vite plugin: the global object by its name. */
export function noEvalPlugin(): Plugin {
  return {
    name: 'saltmere-no-eval',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/phaser\// },
      handler: (code) => ({ code: code.replace(asCode, 'globalThis'), map: null }),
    },
  };
}
