// This module is a room in which a table that is wider than the page scrolls by itself, by hand and by keys.

import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../i18n/translate';

/** The room. */
export function ScrollRoom({ t, children }: { readonly t: Translate; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class="lab-scroll" aria-label={t('lab.scroll')} tabIndex={0}>
      {children}
    </section>
  );
}
