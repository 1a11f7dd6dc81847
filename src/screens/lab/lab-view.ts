// This module says what the lab shows of two runs, as data and message keys: six headlines with their difference, the
// sentences that sum up what changed in both directions, and all outputs by theme. It knows no DOM.

import type { MessageValues } from '../../i18n/translate';
import { type OutputId, personsAtRisk, type RunResult } from '../../sim/run-api';
import type { DifferenceReading } from './compare/difference-reading';
import type { LuckBands } from './luck-bands';
import { rounded } from './number-words';
import { headlineDisplays, type OutputDisplay, outputDisplays, summarise, type Theme, totalOf } from './output-display';

/** One output in A and B. */
export interface ComparedOutput {
  readonly display: OutputDisplay;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  /** How far luck alone moves the difference, to either side; undefined until worked out. */
  readonly band?: number | undefined;
  readonly seriesA: Float64Array;
  readonly seriesB: Float64Array;
}

/** A sentence by key. */
export interface Sentence {
  readonly key: string;
  readonly values: MessageValues;
}

/** Compare one output. */
export function compareOutput(display: OutputDisplay, a: RunResult, b: RunResult, bands?: LuckBands): ComparedOutput {
  const totalA = totalOf(a, display);
  const totalB = totalOf(b, display);
  return {
    display,
    a: totalA,
    b: totalB,
    difference: totalB - totalA,
    band: bands?.get(display.id),
    seriesA: a.outputs[display.id],
    seriesB: b.outputs[display.id],
  };
}

/** The six headlines. */
export function headlinesOf(a: RunResult, b: RunResult, bands?: LuckBands): ComparedOutput[] {
  return headlineDisplays.map((display) => compareOutput(display, a, b, bands));
}

/** Every output by theme. */
export function themedOutputs(a: RunResult, b: RunResult, bands?: LuckBands): Map<Theme, ComparedOutput[]> {
  const themed = new Map<Theme, ComparedOutput[]>();
  for (const display of outputDisplays) {
    const list = themed.get(display.theme) ?? [];
    list.push(compareOutput(display, a, b, bands));
    themed.set(display.theme, list);
  }
  return themed;
}

/** A difference smaller than this share of A is told as "about the same", however steady it is. */
const hardlyDiffers = 0.02;

/** True when A and B differ by more than luck moves them and by enough to be worth a sentence. */
export function isTold({ a, b, difference, band }: ComparedOutput): boolean {
  const size = Math.abs(difference);
  return size > (band ?? 0) && size > Math.max(Math.abs(a), Math.abs(b)) * hardlyDiffers;
}

/** One sentence a headline, what stands out most from luck first. The same words serve gains and losses of either policy. */
export function sentencesOf(headlines: readonly ComparedOutput[]): Sentence[] {
  return byChange(headlines).map((output) => sentenceOf(output));
}

/** Outputs whose growth is harm or cost; growth of the others is gain. Used only so that no side is left out. */
export const harmful: ReadonlySet<OutputId> = new Set([
  'irregular-arrivals',
  'deaths',
  'people-in-exploitation',
  'net-cost',
]);

/** The same output for each thousand people at risk, where it counts people; others stay as they are. */
export function ofThousand(output: ComparedOutput): ComparedOutput {
  const { display } = output;
  if (display.measure !== 'people') return output;
  const share = 1000 / personsAtRisk;
  return {
    display: { ...display, measure: 'people-of-thousand' },
    a: output.a * share,
    b: output.b * share,
    difference: output.difference * share,
    ...(output.band === undefined ? {} : { band: output.band * share }),
    seriesA: output.seriesA.map((value) => value * share),
    seriesB: output.seriesB.map((value) => value * share),
  };
}

/** A difference with the span that luck alone gives it; undefined until that is worked out. */
export function luckReading({ difference, band }: ComparedOutput): DifferenceReading | undefined {
  if (band === undefined) return undefined;
  return { low: difference - band, mid: difference, high: difference + band, of: 'luck' };
}

/** Always told when they change: what deterrence is for, and what nobody may leave out. */
const neverLeftOut: readonly OutputId[] = ['irregular-arrivals', 'deaths'];

/**
 * The two to four sentences of the headline: the change that stands out most from luck, the one of those that speak for the other
 * policy, and always irregular arrivals and deaths; in the order of their size against luck and of nothing else. Without any
 * change, that is what is said.
 */
export function leadSentencesOf(headlines: readonly ComparedOutput[]): Sentence[] {
  const told = byChange(headlines).filter(isTold);
  const [largest] = told;
  if (largest === undefined) return [{ key: 'lab.sum.all-same', values: {} }];
  const speaksForB = ({ display, difference }: ComparedOutput): boolean => harmful.has(display.id) !== difference > 0;
  const against = told.find((output) => speaksForB(output) !== speaksForB(largest));
  return byChange(headlines)
    .filter((output) => output === largest || output === against || neverLeftOut.includes(output.display.id))
    .map((output) => sentenceOf(output));
}

function byChange(headlines: readonly ComparedOutput[]): ComparedOutput[] {
  // Until luck is known for all of them they are ordered by their share of A: two measures in one order would be none.
  const size = headlines.every(({ band }) => band !== undefined) ? againstLuck : relative;
  return [...headlines].sort((x, y) => compareSizes(size(y), size(x)));
}

/** How many times larger a difference is than luck makes it. */
function againstLuck({ difference, band = 0 }: ComparedOutput): number {
  if (difference === 0) return 0;
  return band === 0 ? Number.POSITIVE_INFINITY : Math.abs(difference) / band;
}

function compareSizes(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function sentenceOf(output: ComparedOutput): Sentence {
  const { display, difference } = output;
  if (!isTold(output)) return { key: `lab.sum.${display.id}.same`, values: {} };
  return {
    key: `lab.sum.${display.id}.${difference > 0 ? 'more' : 'less'}`,
    values: { n: Math.abs(rounded(difference, display.measure)) },
  };
}

function relative({ a, difference }: ComparedOutput): number {
  return a === 0 ? (difference === 0 ? 0 : 1) : Math.abs(difference / a);
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
