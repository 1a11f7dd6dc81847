// This module says what the lab shows of two runs, as data and message keys: six headlines with their difference, the
// sentences that sum up what changed in both directions, and all outputs by theme. It knows no DOM.

import type { MessageValues } from '../../i18n/translate';
import type { OutputId, RunResult } from '../../sim/run-api';
import { headlineDisplays, type OutputDisplay, outputDisplays, summarise, type Theme, totalOf } from './output-display';

/** One output in A and B. */
export interface ComparedOutput {
  readonly display: OutputDisplay;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  readonly seriesA: Float64Array;
  readonly seriesB: Float64Array;
}

/** A sentence by key. */
export interface Sentence {
  readonly key: string;
  readonly values: MessageValues;
}

/** Compare one output. */
export function compareOutput(display: OutputDisplay, a: RunResult, b: RunResult): ComparedOutput {
  const totalA = totalOf(a, display);
  const totalB = totalOf(b, display);
  return {
    display,
    a: totalA,
    b: totalB,
    difference: totalB - totalA,
    seriesA: a.outputs[display.id],
    seriesB: b.outputs[display.id],
  };
}

/** The six headlines. */
export function headlinesOf(a: RunResult, b: RunResult): ComparedOutput[] {
  return headlineDisplays.map((display) => compareOutput(display, a, b));
}

/** Every output by theme. */
export function themedOutputs(a: RunResult, b: RunResult): Map<Theme, ComparedOutput[]> {
  const themed = new Map<Theme, ComparedOutput[]>();
  for (const display of outputDisplays) {
    const list = themed.get(display.theme) ?? [];
    list.push(compareOutput(display, a, b));
    themed.set(display.theme, list);
  }
  return themed;
}

/** A difference smaller than this share of A is told as "about the same"; one run cannot tell them apart. */
const hardlyDiffers = 0.02;

/**
 * What changed from A to B, one sentence a headline, the largest changes first. Which direction is better is nowhere said:
 * the same words serve gains and losses of either policy.
 */
export function sentencesOf(headlines: readonly ComparedOutput[]): Sentence[] {
  return [...headlines]
    .sort((x, y) => Math.abs(relative(y)) - Math.abs(relative(x)))
    .map((output) => sentenceOf(output));
}

function sentenceOf({ display, a, difference }: ComparedOutput): Sentence {
  const share = a === 0 ? 0 : difference / Math.abs(a);
  const id = display.id;
  if (Math.abs(share) < hardlyDiffers || difference === 0) return { key: `lab.sum.${id}.same`, values: {} };
  const direction = difference > 0 ? 'more' : 'less';
  const hundred = Math.min(999, Math.round(Math.abs(share) * 100));
  const values: MessageValues = {
    hundred,
    people: Math.round(Math.abs(difference)),
    millions: Math.round(Math.abs(difference) / 100_000) / 10,
    points: Math.round(Math.abs(difference) * 10) / 10,
  };
  return { key: `lab.sum.${id}.${direction}`, values };
}

function relative({ a, difference }: ComparedOutput): number {
  return a === 0 ? (difference === 0 ? 0 : 1) : difference / Math.abs(a);
}

/** Headlines for which the values of A and B lie apart at all; used to say honestly who did better where. */
export function splitByDirection(headlines: readonly ComparedOutput[]): {
  lessHarmInA: OutputId[];
  lessHarmInB: OutputId[];
} {
  const harmful = new Set<OutputId>(['irregular-arrivals', 'deaths', 'people-in-exploitation', 'net-cost']);
  const lessHarmInA: OutputId[] = [];
  const lessHarmInB: OutputId[] = [];
  for (const { display, difference, a } of headlines) {
    if (Math.abs(difference) <= Math.abs(a) * hardlyDiffers) continue;
    const lower = difference > 0 ? 'a' : 'b';
    const favours = harmful.has(display.id) ? lower : lower === 'a' ? 'b' : 'a';
    (favours === 'a' ? lessHarmInA : lessHarmInB).push(display.id);
  }
  return { lessHarmInA, lessHarmInB };
}

/** One row a year: flows add up within the year, the rest is averaged. */
export function yearsOf({ display, seriesA, seriesB }: ComparedOutput): { year: number; a: number; b: number }[] {
  const years: { year: number; a: number; b: number }[] = [];
  for (let start = 0; start + 12 <= seriesA.length; start += 12) {
    years.push({
      year: start / 12 + 1,
      a: summarise(seriesA.subarray(start, start + 12), display.kind),
      b: summarise(seriesB.subarray(start, start + 12), display.kind),
    });
  }
  return years;
}
