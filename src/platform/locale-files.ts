// This module brings the interface text: the English master is built in; other languages will be fetched like screens are.

import type { Catalogue } from '../i18n/translate';

const english = import.meta.glob<Catalogue>('../../locales/en/*.json', { eager: true, import: 'default' });

/** The whole English interface as one flat catalogue. */
export function englishCatalogue(): Catalogue {
  return Object.assign({}, ...Object.values(english));
}
