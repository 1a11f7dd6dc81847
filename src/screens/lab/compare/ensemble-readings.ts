// This module turns the worlds drawn so far into what the headlines show beside their difference: a span and how often B came
// out better. It knows the ensemble's answers and no words.

import { type OutputId, personsAtRisk } from '../../../sim/run-api';
import type { PairedEnsemble } from '../../../uncertainty/paired-ensemble';
import type { ComparedOutput } from '../lab-view';
import { labMonths } from '../lab-worlds';
import type { DifferenceReading } from './difference-reading';

/** Fewer drawn worlds than this say too little to stand beside a headline. */
const fewest = 10;

/** A reading for each headline; undefined while too few worlds were drawn. */
export function ensembleReadings(
  ensemble: PairedEnsemble | undefined,
  done: number,
  headlines: readonly ComparedOutput[],
): ReadonlyMap<OutputId, DifferenceReading> | undefined {
  if (ensemble === undefined || done < fewest) return undefined;
  const readings = new Map<OutputId, DifferenceReading>();
  for (const { display } of headlines) {
    const { difference, better, worse } = ensemble.answer(display.id);
    // Answers are means a month; a flow's headline is the sum of all months.
    const months = display.kind === 'flow' ? labMonths : 1;
    const scale = display.measure === 'people-of-thousand' ? (months * 1000) / personsAtRisk : months;
    readings.set(display.id, {
      low: difference.low * scale,
      mid: difference.mid * scale,
      high: difference.high * scale,
      of: 'assumptions',
      ...(better && worse ? { won: { b: better.count, a: worse.count, of: better.of } } : {}),
    });
  }
  return readings;
}
