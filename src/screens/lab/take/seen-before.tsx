// This module says whether the numbers of a link are the numbers of this model: never silence, and never a claim to repeat what
// cannot be repeated.

import type { Translate } from '../../../i18n/translate';
import type { Headlines } from '../../../world/then-code';
import type { RunPair } from '../luck-bands';
import { valueWords } from '../number-words';
import { headlineDisplays, totalOf } from '../output-display';
import { changedSince } from './pair-link';

/** What the note needs. */
export interface SeenBeforeProps {
  /** What the link showed when it was made. */
  readonly seen: { readonly a: Headlines; readonly b: Headlines };
  readonly runs: RunPair;
  readonly t: Translate;
}

/** A note on the numbers of a link. */
export function SeenBefore({ seen, runs, t }: SeenBeforeProps) {
  const changed = new Set(changedSince(seen, runs));
  if (changed.size === 0) {
    return (
      <p class="lab__assumed" data-seen="same">
        {t('take.seen.same')}
      </p>
    );
  }
  return (
    <details class="lab__assumed" data-seen="other">
      <summary>{t('take.seen.other', { count: changed.size })}</summary>
      <ul>
        {headlineDisplays
          .filter(({ id }) => changed.has(id))
          .map((display) => {
            const words = (value: number): string => valueWords(t, value, display.measure);
            const then = { a: seen.a[display.id as keyof Headlines], b: seen.b[display.id as keyof Headlines] };
            return (
              <li key={display.id}>
                {t('take.seen.row', {
                  name: t(`output.${display.id}.name`),
                  a: words(then.a),
                  b: words(then.b),
                  nowA: words(totalOf(runs.a, display)),
                  nowB: words(totalOf(runs.b, display)),
                })}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
