// This module lists the portrait files made at build (tools/portraits) as addresses; each picture is fetched when shown.

import type { Mood } from '../play/beat';

const files = import.meta.glob<string>('../../generated/portraits/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a person's portrait in a mood; the plain one where that mood was not drawn; undefined for a stranger. */
export function portraitUrl(id: string, mood: Mood): string | undefined {
  return files[`../../generated/portraits/${id}-${mood}.svg`] ?? files[`../../generated/portraits/${id}-plain.svg`];
}
