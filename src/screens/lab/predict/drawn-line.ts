// This module is the line a reader draws: a value every quarter over ten years, changed by strokes, by keys or by yearly
// numbers, and read at any month. It knows no screen and no run.

import { labMonths } from '../lab-worlds';

/** Months between two points. */
export const quarterMonths = 3;

/** The last point: the end of month 120. */
export const lastQuarter = labMonths / quarterMonths;

/** Points of a year. */
const yearQuarters = 12 / quarterMonths;

/** Years that have a number of their own. */
export const years = labMonths / 12;

/** A value for each quarter's end, from 0 (the start) to `lastQuarter`. */
export type DrawnLine = readonly number[];

/** The line that lies on a course of months: what a reader starts from. */
export function lineAlong(course: ArrayLike<number>): DrawnLine {
  const at = (quarter: number) => course[Math.min(course.length - 1, quarter * quarterMonths)] ?? 0;
  return Array.from({ length: lastQuarter + 1 }, (_, quarter) => at(quarter));
}

/** The value of a line in a month (0 to 120); between two points it is straight. */
export function valueAt(line: DrawnLine, month: number): number {
  const place = Math.min(lastQuarter, Math.max(0, month / quarterMonths));
  const before = Math.floor(place);
  const here = line[before] ?? 0;
  return here + (place - before) * ((line[before + 1] ?? here) - here);
}

/** A stroke of the hand from one point to another: every point between them lies on it. */
export function withStroke(
  line: DrawnLine,
  from: { readonly at: number; readonly value: number },
  to: { readonly at: number; readonly value: number },
): DrawnLine {
  const [first, last] = from.at <= to.at ? [from, to] : [to, from];
  const span = last.at - first.at;
  return line.map((value, quarter) => {
    if (quarter < first.at || quarter > last.at) return value;
    if (span === 0) return to.value;
    return first.value + ((quarter - first.at) / span) * (last.value - first.value);
  });
}

/** The line moved by `by` from a point on: all that follows goes along, or the one point alone. */
export function withLift(line: DrawnLine, quarter: number, by: number, alone = false): DrawnLine {
  return line.map((value, at) => (at === quarter || (!alone && at > quarter) ? value + by : value));
}

/** The value at the end of a year (1–10). */
export function yearValue(line: DrawnLine, year: number): number {
  return line[year * yearQuarters] ?? 0;
}

/** The line with one year's end (1–10) set; it runs straight to the year before and the year after. */
export function withYear(line: DrawnLine, year: number, value: number): DrawnLine {
  const at = year * yearQuarters;
  const before = Math.max(0, at - yearQuarters);
  const after = Math.min(lastQuarter, at + yearQuarters);
  const risen = withStroke(line, { at: before, value: line[before] ?? 0 }, { at, value });
  return withStroke(risen, { at, value }, { at: after, value: after === at ? value : (line[after] ?? 0) });
}

/** The line kept between two values. */
export function within(line: DrawnLine, low: number, high: number): DrawnLine {
  return line.map((value) => Math.min(high, Math.max(low, value)));
}
