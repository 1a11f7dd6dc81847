// This module turns a run's monthly numbers into a course that a hand can draw: the mean of a year around each month, and
// for flows the rate a year. It also says how far luck alone moves such a course. It knows no line that is drawn.

import type { RunResult } from '../../../sim/run-api';
import type { OutputDisplay } from '../output-display';

/** Months to either side that count. */
const reach = 6;

/** The smoothed course of an output, one value a month; flows as a rate a year. */
export function courseOf(result: RunResult, display: OutputDisplay): number[] {
  const series = result.outputs[display.id];
  const scale = display.kind === 'flow' ? 12 : 1;
  const course: number[] = [];
  for (let month = 0; month < series.length; month++) {
    // At the ends only the half of the window that exists counts: it lags a little, but a few months alone would be all luck.
    const from = Math.max(0, month - reach);
    const to = Math.min(series.length - 1, month + reach);
    let sum = 0;
    for (let at = from; at <= to; at++) sum += series[at] ?? 0;
    course.push((sum / (to - from + 1)) * scale);
  }
  return course;
}

/** Lucks a band is made of. */
export const lucksOfCourse = 5;

/** 97.5 % point of Student's t with four degrees of freedom. */
const tFour = 2.776;

/**
 * How far luck alone moves a course in each month, from the same world run with other lucks and `fewer` people, for a run of
 * `people`. The spread shrinks with the root of the number of people.
 */
export function luckOfCourse(courses: readonly (readonly number[])[], fewer: number, people: number): number[] {
  const shrink = Math.sqrt(fewer / people);
  const months = courses[0]?.length ?? 0;
  const spread = Array.from({ length: months }, (_, month) => {
    const values = courses.map((course) => course[month] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return squares / Math.max(1, values.length - 1);
  });
  // Few lucks tell the spread of a single month badly: two years around it tell it better.
  return spread.map((_, month) => {
    const near = spread.slice(Math.max(0, month - 2 * reach), month + 2 * reach + 1);
    const mean = near.reduce((sum, value) => sum + value, 0) / near.length;
    return tFour * Math.sqrt(mean) * shrink;
  });
}
