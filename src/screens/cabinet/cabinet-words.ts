// This module lists the words that the minister's story explains, with the keys of their meanings.

import type { Translate } from '../../i18n/translate';

const keys = ['caseworker', 'tender', 'whip', 'order-wing', 'estimated', 'confidence', 'inspectors'] as const;

/** Word → meaning, in the language of the page. */
export function cabinetGlossary(t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [t(`cabinet.word.${key}`), t(`cabinet.meaning.${key}`)]));
}
