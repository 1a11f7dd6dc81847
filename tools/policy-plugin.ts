// This module writes the content policy into the page of the web build, so that it holds on hosts that send no header.

import type { Plugin } from 'vite';
import { contentPolicy } from './serve.mjs';

/** Vite plugin: the strict content policy as a `<meta>` right after the charset. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'saltmere-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<meta charset="[^"]*"\s*\/?>/i,
          (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
        ),
    },
  };
}
