// This module reads a YAML file of the story folder and remembers on which line each part stands.

import { existsSync, readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** A parsed file. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Line of a part, for example `lineOf(['things', 0, 'lines'])`; 1 when there is none. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Read a YAML file; a missing one reads as null. */
export function readYamlFile(file: string): YamlFile {
  if (!existsSync(file)) return { file, value: null, faults: [], lineOf: () => 1 };
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
  const faults = document.errors.map((error) => ({
    file,
    line: counter.linePos(error.pos[0]).line,
    rule: 'yaml',
    text: error.message.split('\n')[0] ?? 'not readable',
  }));
  return {
    file,
    value: faults.length > 0 ? null : document.toJS(),
    faults,
    lineOf(path) {
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
    },
  };
}

/** A record, or an empty one when the value is something else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A list, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or an empty one; numbers and truths are written out, because YAML reads `12` and `no` so. */
export function asText(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
