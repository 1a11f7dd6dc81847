// This module writes fitted values into the files of evidence: the `value:` of a number's own row and nothing else.

import { readFileSync, writeFileSync } from 'node:fs';

/** Values are written in steps of 1, 2 or 5 of some power of ten: the largest that is at most this share of the range. */
const finest = 1 / 200;

/** The step in which a number with this range is written. */
export function stepOfRange(low: number, high: number): number {
  const wanted = (high - low) * finest;
  let step = 1e-9;
  while (step * 10 <= wanted) step *= 10;
  return Number((step * (wanted >= 5 * step ? 5 : wanted >= 2 * step ? 2 : 1)).toPrecision(1));
}

/** A value set on a step. */
export function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(9));
}

/**
 * The text of a YAML list with the `value` of one row replaced; undefined when it holds no row of that id. A row is written
 * over several lines or in one pair of braces.
 */
export function withValue(text: string, id: string, value: number): string | undefined {
  const name = id.replaceAll('.', '\\.');
  // Up to the next row, the first key `value`: at the start of a line or after a comma.
  const row = new RegExp(
    `(^- (?:\\{ *)?id: ${name}(?=[\\s,])(?:(?!\\n- )[^])*?(?:\\n +|, *)value: )(-?[0-9.e+-]+)`,
    'm',
  );
  return row.test(text) ? text.replace(row, (_, before: string) => `${before}${value}`) : undefined;
}

/** Write a value into the one of these files that has the row; gives the file. Throws when none has it. */
export function writeValue(files: readonly string[], id: string, value: number): string {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const after = withValue(text, id, value);
    if (after === undefined) continue;
    if (after !== text) writeFileSync(file, after);
    return file;
  }
  throw new Error(`No file has the row ${id}.`);
}
