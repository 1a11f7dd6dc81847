// This module compiles `.ink` files for Vite: INCLUDE, errors with file and line, recompilation when an include changes.
// Warnings are errors in a build: a loose end in a story is a dead end for a reader.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** A message of the Ink compiler. `severity` is Ink's own: author note, warning or error. */
export interface InkMessage {
  readonly severity: 'note' | 'warning' | 'error';
  readonly text: string;
}

/** A compiled story, or the reasons why there is none. */
export interface CompiledInk {
  readonly json: string | null;
  readonly includes: readonly string[];
  readonly messages: readonly InkMessage[];
}

/** Compile one Ink root file; INCLUDE paths are read from the root file's folder, as Ink does. */
export function compileInk(file: string): CompiledInk {
  const { Compiler } = require('inkjs/full');
  const { CompilerOptions } = require('inkjs/compiler/CompilerOptions');
  const root = path.dirname(file);
  const includes: string[] = [];
  const messages: InkMessage[] = [];
  const files = {
    ResolveInkFilename: (name: string) => path.resolve(root, name),
    LoadInkFileContents: (name: string) => {
      includes.push(name);
      return readFileSync(name, 'utf8');
    },
  };
  const report = (text: string, type: number) => {
    messages.push({ severity: type === 2 ? 'error' : type === 1 ? 'warning' : 'note', text });
  };
  const options = new CompilerOptions(path.basename(file), [], true, report, files);
  let json: string | null = null;
  try {
    json = new Compiler(readFileSync(file, 'utf8'), options).Compile()?.ToJson() ?? null;
  } catch (error) {
    // The compiler throws after it has reported; only an error it never reported is news.
    if (!messages.some((message) => message.severity === 'error')) {
      messages.push({ severity: 'error', text: error instanceof Error ? error.message : String(error) });
    }
  }
  return { json, includes, messages };
}

/** Vite plugin: `import json from './story.ink'` gives the compiled story as a string of JSON. */
export function inkPlugin(): Plugin {
  const includesOf = new Map<string, readonly string[]>();
  return {
    name: 'saltmere-ink',
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.ink')) return null;
      const compiled = compileInk(file);
      includesOf.set(file, compiled.includes);
      for (const include of compiled.includes) this.addWatchFile(include);
      const faults = compiled.messages.filter((message) => message.severity !== 'note');
      if (compiled.json === null || faults.length > 0) {
        this.error(faults.map((fault) => fault.text).join('\n') || `${file}: the story did not compile`);
      }
      return {
        code: `export default ${JSON.stringify(compiled.json)};if(import.meta.hot)import.meta.hot.accept();`,
        moduleType: 'js',
        map: null,
      };
    },
    handleHotUpdate({ file, server, modules }) {
      if (!file.endsWith('.ink')) return undefined;
      const touched = [...modules];
      for (const [root, includes] of includesOf) {
        if (includes.includes(file)) touched.push(...(server.moduleGraph.getModulesByFile(root) ?? []));
      }
      return touched;
    },
  };
}
