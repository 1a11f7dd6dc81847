// This module turns drawn worlds into what a headline shows: its span over assumptions and luck, and how often B did better.

import type { OutputId } from '../../../sim/run-api';
import type { PairedEnsemble } from '../../../uncertainty/paired-ensemble';
import type { DifferenceReading } from '../compare/difference-reading';
import { labMonths } from '../lab-worlds';
import { headlineDisplays } from '../output-display';

/** Fewer drawn worlds than this say too little to stand in place of luck alone. */
const enoughRows = 20;

/** Spans and chances by headline; undefined before enough worlds were drawn. */
export function readingsOf(
  ensemble: PairedEnsemble | undefined,
  done: number,
): ReadonlyMap<OutputId, DifferenceReading> | undefined {
  if (ensemble === undefined || done < enoughRows) return undefined;
  return new Map(
    headlineDisplays.map((display) => {
      const { difference, better } = ensemble.answer(display.id);
      const scale = display.kind === 'flow' ? labMonths : 1;
      const reading: DifferenceReading = {
        low: difference.low * scale,
        mid: difference.mid * scale,
        high: difference.high * scale,
        of: 'assumptions',
        ...(better ? { probabilityBetter: better.share } : {}),
      };
      return [display.id, reading];
    }),
  );
}
