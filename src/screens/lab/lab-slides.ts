// This module says the six headlines as slides for a wall: the difference with its band, then both values with what they
// count and who could know it.

import type { Translate } from '../../i18n/translate';
import type { Slide } from '../../ui/projector-slides';
import type { ComparedOutput } from './lab-view';
import { bandWords, differenceWords, valueWords } from './number-words';

/** Two slides a headline. */
export function labSlides(t: Translate, headlines: readonly ComparedOutput[]): readonly Slide[] {
  return headlines.flatMap(({ display, a, b, difference, band }) => {
    const { id, measure, knowing } = display;
    const name = t(`output.${id}.name`);
    return [
      {
        id: `${id} difference`,
        figure: differenceWords(t, difference, measure),
        sentence:
          band === undefined
            ? t('lab.slide', { name })
            : t('lab.slide.band', { name, band: bandWords(t, band, measure) }),
      },
      {
        id: `${id} values`,
        sentence: t('lab.slide.values', {
          name,
          a: valueWords(t, a, measure),
          b: valueWords(t, b, measure),
          unit: t(`output.${id}.unit`),
          knowing: t(`lab.knowing.${knowing}`),
        }),
      },
    ];
  });
}
