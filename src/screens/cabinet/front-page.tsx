// This module sets the front page in type: a masthead, one word, and grey columns that nobody reads.

import { useText } from '../../ui/text-context';

/** The page that the player's one word made. */
export function FrontPage({ word }: { word: string }) {
  const t = useText();
  return (
    <div class="front-page" role="img" aria-label={t('cabinet.page.label', { word })}>
      <p class="front-page__mast" aria-hidden="true">
        {t('cabinet.page.masthead')}
      </p>
      <p class="front-page__word" data-long={word.length > 8 || undefined} aria-hidden="true">
        {word}
      </p>
      <div class="front-page__columns" aria-hidden="true">
        <span class="front-page__photo" />
        <span />
        <span />
      </div>
    </div>
  );
}
