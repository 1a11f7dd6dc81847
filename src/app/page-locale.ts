// This module chooses the texts of the page. There is one language; `?locale=ar-XB` before the hash asks for the test
// language instead, which is longer and runs from right to left. No setting leads to it.

import { mirrorCatalogue, mirrorLocale } from '../i18n/mirror-locale';
import type { Catalogue } from '../i18n/translate';

/** The texts and how they run. */
export interface PageLocale {
  readonly catalogue: Catalogue;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** True for the test language. */
  readonly test: boolean;
}

/** The locale that an address asks for. */
export function pageLocale(search: string, english: Catalogue): PageLocale {
  if (new URLSearchParams(search).get('locale') !== mirrorLocale) {
    return { catalogue: english, lang: 'en', dir: 'ltr', test: false };
  }
  return { catalogue: mirrorCatalogue(english), lang: mirrorLocale, dir: 'rtl', test: true };
}
