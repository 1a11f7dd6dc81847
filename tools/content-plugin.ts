// This module makes `generated/` from the content folders (evidence, story ids, locales, portraits) before anything
// is built, served or tested. Each maker is idempotent and writes only what changed.

import type { Plugin } from 'vite';
import { contentMakers } from './content-makers.ts';

/** Vite plugin: bring `generated/` up to date once per start, and again when content changes while serving. */
export function contentPlugin(): Plugin {
  return {
    name: 'saltmere-content',
    async config() {
      for (const make of contentMakers) await make();
    },
    async handleHotUpdate({ file }) {
      if (/\/(evidence|story|locales)\/.*\.(ya?ml|json|lock)$/.test(file))
        for (const make of contentMakers) await make();
    },
  };
}
