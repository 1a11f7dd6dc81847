// This module writes six headlines, rounded, for a link, so that another version of the model can say "then …, now …".
// It is a memory of what was seen, not a claim that it can be computed again.

import { readSymbols, writeSymbols } from '../common/base32';
import { withCheckSymbols, withoutCheckSymbols } from '../common/check-symbols';
import { NumberRow, pushSigned } from '../common/number-row';
import { fail, type Result, succeed } from '../common/result';

/** The six headlines, in the one order used everywhere. */
export const headlineIds = [
  'irregular-arrivals',
  'deaths',
  'people-in-exploitation',
  'justice-reached',
  'net-cost',
  'trust-and-rule-of-law',
] as const;

/** A headline's output. */
export type HeadlineId = (typeof headlineIds)[number];

/** Six means, each in its output's own unit. */
export type Headlines = Readonly<Record<HeadlineId, number>>;

const checks = 3;
const digits = 1000;
const highestExponent = 15;

/** A value to three digits: whole part (−999 to 999) and power of ten. */
function roundTo3(value: number): { readonly part: number; readonly exponent: number } {
  if (!Number.isFinite(value) || value === 0) return { part: 0, exponent: 0 };
  let exponent = 0;
  let part = Math.round(value);
  while (Math.abs(part) >= digits && exponent < highestExponent) part = Math.round(value / powerOfTen(++exponent));
  while (Math.abs(part) < digits / 10 && exponent > -6) part = Math.round(value * powerOfTen(-(--exponent)));
  while (part !== 0 && part % 10 === 0) {
    part /= 10;
    exponent++;
  }
  return part === 0 ? { part: 0, exponent: 0 } : { part, exponent };
}

function powerOfTen(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step++) power *= 10;
  return power;
}

function scaled(part: number, exponent: number): number {
  return exponent < 0 ? part / powerOfTen(-exponent) : part * powerOfTen(exponent);
}

/** Headlines as they come back from a link: to three digits. */
export function roundHeadlines(headlines: Headlines): Headlines {
  const rounded = headlineIds.map((id) => {
    const { part, exponent } = roundTo3(headlines[id]);
    return [id, scaled(part, exponent)];
  });
  return Object.fromEntries(rounded) as Headlines;
}

/** Six headlines as text for a link. */
export function writeThen(headlines: Headlines): string {
  const symbols: number[] = [];
  for (const id of headlineIds) {
    const { part, exponent } = roundTo3(headlines[id]);
    pushSigned(symbols, part);
    pushSigned(symbols, exponent);
  }
  return writeSymbols(withCheckSymbols(symbols, checks));
}

/** Six headlines from a link; a text that was changed on the way is refused. */
export function readThen(text: string): Result<Headlines, 'damaged'> {
  const read = readSymbols(text);
  const symbols = read.ok ? withoutCheckSymbols(read.value, checks) : undefined;
  if (!symbols) return fail('damaged');
  const row = new NumberRow(symbols);
  const values: [HeadlineId, number][] = [];
  for (const id of headlineIds) {
    const part = row.signed();
    const exponent = row.signed();
    if (part === undefined || exponent === undefined) return fail('damaged');
    if (Math.abs(part) >= digits || Math.abs(exponent) > highestExponent + 3) return fail('damaged');
    values.push([id, scaled(part, exponent)]);
  }
  return row.done ? succeed(Object.fromEntries(values) as Headlines) : fail('damaged');
}
