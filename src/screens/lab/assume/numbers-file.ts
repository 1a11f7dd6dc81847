// This module reads and writes a ministry's own numbers as one text file: a line a number, `name = value`, with `#` for
// remarks; or JSON with names and values. It says of each line what is wrong with it and leaves the good ones good.

import { isParameterId, type ParameterId, parameterById } from '../../../evidence/parameter-set';
import type { Assumption } from '../../../world/world-spec';

/** What is wrong with a line. `line` is from 1; 0 for a fault of the whole file. */
export interface LineFault {
  readonly line: number;
  readonly kind: 'not-a-line' | 'unknown-name' | 'not-a-number' | 'too-far' | 'empty' | 'too-long';
  readonly text: string;
}

/** Numbers of a file, and its faults. */
export interface NumbersFile {
  readonly assumptions: readonly Assumption[];
  readonly faults: readonly LineFault[];
}

/** Longest file that is looked at, in characters. */
export const longestFile = 100_000;

/** A number may leave its range, but not by more than this many widths of it: beyond, a slip of the comma is likelier. */
const widthsOutside = 10;

/** Read a file. */
export function readNumbersFile(text: string): NumbersFile {
  if (text.length > longestFile) return { assumptions: [], faults: [{ line: 0, kind: 'too-long', text: '' }] };
  const rows = text.trimStart().startsWith('{') ? rowsOfJson(text) : rowsOfLines(text);
  if (rows === undefined)
    return { assumptions: [], faults: [{ line: 0, kind: 'not-a-line', text: text.slice(0, 60) }] };
  const found = new Map<ParameterId, Assumption>();
  const faults: LineFault[] = [];
  for (const { line, name, value, raw } of rows) {
    const fault = (kind: LineFault['kind']): void => void faults.push({ line, kind, text: raw.slice(0, 60) });
    if (name === undefined) fault('not-a-line');
    else if (!isParameterId(name)) fault('unknown-name');
    else if (value === undefined || !Number.isFinite(value)) fault('not-a-number');
    else if (isTooFar(name, value)) fault('too-far');
    else found.set(name, { parameter: name, value });
  }
  if (found.size === 0 && faults.length === 0) faults.push({ line: 0, kind: 'empty', text: '' });
  return { assumptions: [...found.values()], faults };
}

/** Write assumptions as a file that reads back to the same. */
export function writeNumbersFile(assumptions: readonly Assumption[], head: string): string {
  const lines = assumptions.map(({ parameter, value }) => `${parameter} = ${value}`);
  return [...head.split('\n').map((line) => `# ${line}`), ...lines, ''].join('\n');
}

interface Row {
  readonly line: number;
  readonly name: string | undefined;
  readonly value: number | undefined;
  readonly raw: string;
}

function rowsOfLines(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((raw, at) => {
    const said = raw.replace(/#.*$/, '').trim();
    if (said === '') return [];
    // Tables from a spreadsheet come with commas, semicolons or tabs.
    const parts = /^"?([\w.-]+)"?\s*[=,;:\t]\s*"?([^"]*?)"?\s*$/.exec(said);
    return [{ line: at + 1, name: parts?.[1], value: parts ? numberOf(parts[2] ?? '') : undefined, raw: said }];
  });
}

/** `1,234.5`, `1 234.5` and `12 %` are written by people; a lone comma is a decimal sign. */
function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = /%$/.test(trimmed);
  const plain = trimmed.replace(/%$/, '').replace(/[\s\u00a0'’_]/g, '');
  const dotted =
    /^-?\d+,\d+$/.test(plain) && !/^-?\d{1,3},\d{3}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', '');
  if (!/^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(dotted)) return undefined;
  return percent ? Number(dotted) / 100 : Number(dotted);
}

function rowsOfJson(text: string): Row[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    return Object.entries(parsed).map(([name, value], at) => ({
      line: at + 1,
      name,
      value: typeof value === 'number' ? value : undefined,
      raw: `${name}: ${JSON.stringify(value)}`,
    }));
  } catch {
    return undefined;
  }
}

function isTooFar(id: ParameterId, value: number): boolean {
  const { low, high, value: usual } = parameterById(id);
  const width = high > low ? high - low : Math.max(1, Math.abs(usual));
  return value < low - widthsOutside * width || value > high + widthsOutside * width;
}
