// This module names countries and places on the road's maps.

import type { Translate } from '../../../i18n/translate';

/** The name of a country or place; undefined for what has none. */
export function mapName(t: Translate, id: string): string | undefined {
  // Within a sentence some places are called otherwise than on a list.
  for (const key of [`road.place.${id}`, `country.${id}`, `place.${id}`]) {
    const name = t(key);
    if (name !== key) return name;
  }
  return undefined;
}
