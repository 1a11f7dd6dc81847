// This module reads a YAML content file together with the line of every value, so that a fault can say where it is.

import { readFileSync } from 'node:fs';
import { isCollection, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** A key or an index on the way to a value. */
export type Step = string | number;

/** A parsed content file. */
export interface YamlSource {
  readonly file: string;
  /** Plain data; `undefined` when the file could not be parsed. */
  readonly value: unknown;
  /** Line (1-based) of the value at a path, or of its nearest parent that exists. */
  lineOf(path: readonly Step[]): number;
  readonly faults: readonly Fault[];
}

/** Parse the text of a content file. */
export function parseYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(
    (problem): Fault => ({
      file,
      line: lines.linePos(problem.pos[0]).line,
      path: '',
      expected: 'well-formed YAML',
      got: problem.message.split('\n')[0] ?? problem.code,
      hint: problem.code === 'DUPLICATE_KEY' ? 'keeping one of the two keys' : 'checking indentation and quotes here',
    }),
  );
  const lineOf = (path: readonly Step[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const found = lineAt(path.slice(0, depth));
      if (found !== undefined) return found;
    }
    return 1;
  };
  const lineAt = (path: readonly Step[]): number | undefined => {
    const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (path.length === 0 || !isCollection(parent)) {
      const range = path.length === 0 ? document.contents?.range : undefined;
      return range ? lines.linePos(range[0]).line : undefined;
    }
    const last = path.at(-1);
    for (const item of parent.items) {
      const key = (item as { key?: { value?: unknown; range?: [number, number, number] } }).key;
      if (key && key.value === last && key.range) return lines.linePos(key.range[0]).line;
    }
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : undefined;
  };
  return { file, value: document.errors.length === 0 ? document.toJS() : undefined, lineOf, faults };
}

/** Read and parse a content file. */
export function readYaml(file: string): YamlSource {
  return parseYaml(file, readFileSync(file, 'utf8'));
}

/** A path as an author writes it: `settings.work-visas`, `[3].range[1]`. */
export function showPath(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
