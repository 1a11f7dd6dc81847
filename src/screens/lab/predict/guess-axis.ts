// This module gives a chart its scale: room above A's course for a line that rises, and room below zero where a number may
// fall under it. It never looks at B, or the room itself would tell the answer.

import type { Measure, OutputDisplay } from '../output-display';

/** Lowest and highest value of a chart. */
export interface GuessAxis {
  readonly low: number;
  readonly high: number;
}

/** The next round number above. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return lead * power;
}

/** The scale for an output: `doublings` makes more room above. Indices end at 100. */
export function axisFor(a: readonly number[], display: OutputDisplay, doublings: number): GuessAxis {
  const top = roundUp(1.6 * a.reduce((most, value) => Math.max(most, value), 0)) * 2 ** doublings;
  const high = display.measure === 'points' ? Math.min(100, top) : top;
  return { low: display.id === 'net-cost' ? -high / 2 : 0, high };
}

/** A scale that also holds what came, once it may be seen. */
export function axisWith(axis: GuessAxis, values: readonly number[]): GuessAxis {
  const high = values.reduce((most, value) => Math.max(most, value), axis.high);
  const low = values.reduce((least, value) => Math.min(least, value), axis.low);
  return { low: low < axis.low ? -roundUp(-low) : axis.low, high: high > axis.high ? roundUp(high) : axis.high };
}

/** How many of a value's own units make one of the units a person types. */
export function unitOf(measure: Measure): number {
  return measure === 'million-crowns' ? 1_000_000 : 1;
}
