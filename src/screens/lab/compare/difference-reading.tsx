// This module shows how far a difference can be trusted: its middle with the span around it, and, where an ensemble has
// been run, how often B came out better. It does not know where the numbers come from: luck alone, or everything.

import type { Translate } from '../../../i18n/translate';
import { differenceWords } from '../number-words';
import type { Measure } from '../output-display';

/** Drawn worlds, and in how many of them B and A did better; in the rest neither did. */
export interface DrawnWins {
  readonly b: number;
  readonly a: number;
  readonly of: number;
}

/** A difference between two worlds, B against A, in the output's own unit. */
export interface DifferenceReading {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** How many drawn worlds each side did better in; absent until worlds were drawn, or where no side is better. */
  readonly won?: DrawnWins;
  /** What the span holds: other luck alone, or other assumptions as well. */
  readonly of: 'luck' | 'assumptions';
}

/** What showing a reading needs. */
export interface ReadingProps {
  readonly reading: DifferenceReading;
  readonly measure: Measure;
  readonly t: Translate;
}

/** The span as words, and the probability where there is one. */
export function ReadingWords({ reading, measure, t }: ReadingProps) {
  const { low, high, of, won } = reading;
  return (
    <span class="lab-headline__band">
      <span class="only-spoken">{t(`lab.reading.${of}`)} </span>
      {t('lab.reading.span', { low: differenceWords(t, low, measure), high: differenceWords(t, high, measure) })}
      {won !== undefined && <span class="lab-headline__chance"> {wonWords(t, won)}</span>}
    </span>
  );
}

/** As many drawn worlds as this, and fewer, are told by their own number: nobody saw a hundred. */
const hundred = 100;

/** How often each side did better, of as many worlds as were drawn; of a hundred only where so many were. */
export function wonWords(t: Translate, { a, b, of }: DrawnWins): string {
  if (of <= hundred) return t('lab.reading.won', { a, b, of });
  const part = (n: number): number => Math.round((n * hundred) / of);
  return t('lab.reading.won-of-hundred', { a: part(a), b: part(b), of });
}

/** The span as a small picture, with a line at "no difference". The words beside it say the same. */
export function ReadingPicture({ reading: { low, mid, high } }: Pick<ReadingProps, 'reading'>) {
  const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(mid), 1e-9);
  const x = (value: number): number => 90 + (86 * value) / reach;
  return (
    <svg class="reading" viewBox="0 0 180 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="reading__band" d={`M${x(low)} 6H${x(high)}`} />
      <path class="reading__none" d={`M${x(0)} 0V12`} />
      <rect class="reading__mid" x={x(mid) - 2} y="0" width="4" height="12" />
    </svg>
  );
}
