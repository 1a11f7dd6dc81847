// This module lists the words that the road explains, with the keys of their meanings.

import type { Translate } from '../../i18n/translate';

/** Each word of the glossary as the story writes it. */
export const roadWordKeys = [
  'waymark',
  'scheme',
  'register',
  'placement',
  'caseworker',
  'interest',
  'co-op',
  'drip-line',
  'licence',
] as const;

/** Word → meaning, in the language of the page. */
export function roadGlossary(t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(roadWordKeys.map((key) => [t(`road.word.${key}`), t(`road.meaning.${key}`)]));
}
