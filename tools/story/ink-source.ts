// This module reads Ink sources as lines with file and number: knots, text, choices, tags, logic.
// It is not a compiler (Ink has one); it sees what the compiler throws away: ids, words, and where they stand.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';

/** What a line of Ink is. `tags` is a line with nothing but tags. */
export type InkLineKind = 'text' | 'choice' | 'knot' | 'stitch' | 'tags' | 'logic' | 'declaration' | 'divert';

/** One line of Ink, taken apart. */
export interface InkSourceLine {
  readonly file: string;
  readonly line: number;
  readonly kind: InkLineKind;
  /** Words the player reads; for a knot its name; for logic and declarations the code. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Knot the line belongs to; empty before the first. */
  readonly knot: string;
  /** Code on the line that is not words: conditions, assignments, diverts. */
  readonly code: string;
  /** True in a function: it has no scene and says nothing. */
  readonly inFunction: boolean;
  /** Position and raw text, for the tool that adds ids. */
  readonly raw: string;
}

/** A role's Ink: all files it includes, in the order Ink reads them. */
export interface InkSource {
  readonly root: string;
  readonly files: readonly string[];
  readonly lines: readonly InkSourceLine[];
  readonly faults: readonly Fault[];
}

/** Read a root file and everything it includes. Include paths are read from the root's folder, as Ink does. */
export function readInkSource(root: string): InkSource {
  const files: string[] = [];
  const lines: InkSourceLine[] = [];
  const faults: Fault[] = [];
  const visit = (file: string, from?: { file: string; line: number }) => {
    if (files.includes(file)) return;
    if (!existsSync(file)) {
      faults.push({ ...(from ?? { file, line: 1 }), rule: 'include', text: `there is no file ${file}` });
      return;
    }
    files.push(file);
    const read = readInkText(readFileSync(file, 'utf8'), file);
    faults.push(...read.faults);
    for (const line of read.lines) {
      lines.push(line);
      const include = /^INCLUDE\s+(.+)$/.exec(line.code);
      if (include?.[1]) visit(path.posix.join(path.posix.dirname(root), include[1].trim()), line);
    }
  };
  visit(root);
  return { root, files, lines, faults };
}

/** Take the text of one Ink file apart. */
export function readInkText(source: string, file: string): Pick<InkSource, 'lines' | 'faults'> {
  const lines: InkSourceLine[] = [];
  const faults: Fault[] = [];
  let knot = '';
  let inFunction = false;
  let braces = 0;
  // Comments go, line numbers stay.
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  bare.split('\n').forEach((raw, index) => {
    const line = index + 1;
    let rest = raw.replace(/(^|[^:])\/\/.*$/, '$1').trim();
    if (rest === '' || rest.startsWith('TODO:')) return;
    const add = (kind: InkLineKind, text: string, tags: readonly string[], code: string) =>
      lines.push({ file, line, kind, text, tags, knot, code, inFunction, raw });
    const fault = (text: string) => faults.push({ file, line, rule: 'ink', text });

    const knotHead = /^={2,}\s*(function\s+)?([\w.]+)/.exec(rest);
    if (knotHead) {
      inFunction = knotHead[1] !== undefined;
      knot = knotHead[2] ?? '';
      add('knot', knot, [], '');
      return;
    }
    const stitchHead = /^=\s*(\w+)/.exec(rest);
    if (stitchHead) {
      add('stitch', stitchHead[1] ?? '', [], '');
      return;
    }
    if (/^(INCLUDE|VAR|CONST|LIST|EXTERNAL)\b/.test(rest)) {
      add('declaration', '', [], rest);
      return;
    }
    if (rest.startsWith('~')) {
      add('logic', '', [], rest);
      return;
    }
    if (rest.startsWith('#')) {
      add('tags', '', splitTags(rest), '');
      return;
    }
    const choice = /^([*+](?:\s*[*+])*)\s*(.*)$/.exec(rest);
    if (choice) {
      readChoiceLine(choice[2] ?? '', add, fault);
      return;
    }
    // Gathers and branches of a block.
    let code = '';
    const dash = /^((?:-\s*)+(?!>))(.*)$/.exec(rest);
    if (dash && !rest.startsWith('->')) {
      rest = (dash[2] ?? '').trim();
      const label = /^\(\s*\w+\s*\)\s*/.exec(rest);
      if (label) rest = rest.slice(label[0].length);
      else if (braces > 0) {
        const branch = /^([^#"“”]*?[^:]):(?!:)\s*(.*)$/.exec(rest);
        if (branch) {
          code = branch[1] ?? '';
          rest = branch[2] ?? '';
        }
      }
    }
    if (rest.startsWith('{')) {
      const opening = readBlockOpening(rest);
      if (opening) {
        braces += opening.opens;
        code = `${code} ${opening.code}`;
        rest = opening.rest;
      }
    } else if (rest.startsWith('}')) {
      braces = Math.max(0, braces - 1);
      rest = rest.slice(1).trim();
    }
    if (rest.startsWith('->') || rest.startsWith('<-')) {
      add('divert', '', [], `${code} ${rest}`);
      return;
    }
    if (rest === '') {
      add('logic', '', [], code);
      return;
    }
    if (rest.startsWith('#')) {
      add('tags', '', splitTags(rest), code);
      return;
    }
    const [words, tags] = splitWords(rest);
    add('text', words, tags, code);
  });
  if (braces > 0) faults.push({ file, line: bare.split('\n').length, rule: 'ink', text: 'a brace is not closed' });
  return { lines, faults };
}

function readChoiceLine(
  rest: string,
  add: (kind: InkLineKind, text: string, tags: readonly string[], code: string) => void,
  fault: (text: string) => void,
): void {
  let at = rest.replace(/^\(\s*\w+\s*\)\s*/, '');
  let code = '';
  while (at.startsWith('{')) {
    const close = at.indexOf('}');
    if (close < 0) break;
    code += ` ${at.slice(1, close)}`;
    at = at.slice(close + 1).trim();
  }
  if (at.startsWith('->')) {
    // A fallback choice is never shown.
    add('divert', '', [], `${code} ${at}`);
    return;
  }
  const open = at.indexOf('[');
  const close = at.lastIndexOf(']');
  if (open < 0 || close < open) {
    fault('write a choice inside brackets: * [Words. #id:…]');
    return;
  }
  const before = at.slice(0, open).trim();
  const after = at.slice(close + 1).trim();
  if (before !== '') fault('no words before the bracket of a choice');
  if (after !== '' && !after.startsWith('->')) fault('after the bracket of a choice only a divert may follow');
  const [words, tags] = splitWords(at.slice(open + 1, close));
  add('choice', words, tags, `${code} ${after}`);
}

/** `{ condition:` or `{` opens a block; `{cond: -> knot}` is a divert under a condition; `{name} words` is text. */
function readBlockOpening(rest: string): { opens: number; code: string; rest: string } | undefined {
  if (/^\{\s*$/.test(rest)) return { opens: 1, code: '', rest: '' };
  const divert = /^\{([^{}:]*):\s*(->[^{}]*)\}\s*$/.exec(rest);
  if (divert) return { opens: 0, code: `${divert[1] ?? ''} ${divert[2] ?? ''}`, rest: divert[2] ?? '' };
  const block = /^\{([^{}"“”]*(?:"[^"]*"[^{}"“”]*)*):\s*$/.exec(rest);
  if (block) return { opens: 1, code: block[1] ?? '', rest: '' };
  return undefined;
}

function splitWords(text: string): [string, string[]] {
  const hash = text.search(/(?<!\\)#/);
  if (hash < 0) return [text.trim(), []];
  return [text.slice(0, hash).trim(), splitTags(text.slice(hash))];
}

function splitTags(text: string): string[] {
  return text
    .split('#')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
