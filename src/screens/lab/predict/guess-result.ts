// This module holds a drawn line against the model's course: where the model leaves it and how far, how many months lie
// inside, and whether the direction was right. A miss is a distance, never a mark.

import { type DrawnLine, valueAt } from './drawn-line';

/** A guess is inside while the model is no further away than this share of what was drawn, or than luck moves it. */
export const tenth = 0.1;

/** More, less or about the same, of B against A. */
export type Direction = 'more' | 'less' | 'same';

/** Mean courses that differ by less than this share of A's are about the same. */
const hardlyDiffers = 0.02;

/** What is compared, one value a month each. */
export interface GuessedCourses {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly line: DrawnLine;
  /** How far luck alone moves B's course. */
  readonly luck: readonly number[];
}

/** A guess, held against the model. */
export interface GuessResult {
  /** Month (0-based) in which the model first leaves the line; undefined when it never does. */
  readonly leaves: number | undefined;
  /** What was drawn and what the model has in that month, or at the end. */
  readonly drawn: number;
  readonly model: number;
  readonly monthsInside: number;
  readonly months: number;
  readonly guessed: Direction;
  readonly came: Direction;
}

/** How far the model may be from the line in a month and still be inside. */
export function allowance(line: DrawnLine, luck: readonly number[], month: number): number {
  return Math.max(tenth * Math.abs(valueAt(line, month)), luck[month] ?? 0);
}

/** Which way a course lies to another, over all its months. */
export function directionOf(course: readonly number[], against: readonly number[]): Direction {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [here, there] = [mean(course), mean(against)];
  if (Math.abs(here - there) <= hardlyDiffers * Math.abs(there)) return 'same';
  return here > there ? 'more' : 'less';
}

/** Hold a guess against the model. */
export function resultOf({ a, b, line, luck }: GuessedCourses): GuessResult {
  const drawn = b.map((_, month) => valueAt(line, month));
  const outside = b.map((model, month) => Math.abs(model - (drawn[month] ?? 0)) > allowance(line, luck, month));
  const found = outside.indexOf(true);
  const at = found < 0 ? b.length - 1 : found;
  return {
    leaves: found < 0 ? undefined : found,
    drawn: drawn[at] ?? 0,
    model: b[at] ?? 0,
    monthsInside: outside.filter((out) => !out).length,
    months: b.length,
    guessed: directionOf(drawn, a),
    came: directionOf(b, a),
  };
}
