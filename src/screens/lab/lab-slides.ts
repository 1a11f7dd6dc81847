// This module says the six headlines as slides for a wall: which worlds are compared, the difference with its band, then both values with what they
// count and who could know it.

import type { Translate } from '../../i18n/translate';
import type { Slide } from '../../ui/projector-slides';
import type { WorldSpec } from '../../world/world-spec';
import type { ComparedOutput } from './lab-view';
import type { WorldPair } from './lab-worlds';
import { bandWords, differenceWords, valueWords } from './number-words';

/** Which worlds they are, then two slides a headline; nothing before there are numbers. */
export function labSlides(t: Translate, pair: WorldPair, headlines: readonly ComparedOutput[]): readonly Slide[] {
  if (headlines.length === 0) return [];
  const worlds = { id: 'worlds', sentence: t('lab.slide.worlds', { a: nameOf(t, pair.a), b: nameOf(t, pair.b) }) };
  return [
    worlds,
    ...headlines.flatMap(({ display, a, b, difference, band }) => {
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
    }),
  ];
}

function nameOf(t: Translate, world: WorldSpec): string {
  const name = t(`policy.${world.preset}.name`);
  return world.changes.length === 0 ? name : t('lab.slide.changed', { name });
}
