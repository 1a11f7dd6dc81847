// This module hands the translator down the tree, so that shared pieces need no `t` of their own.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../i18n/translate';

/** The translator of the running page; without a provider a key shows itself. */
export const TextContext = createContext<Translate>((key) => key);

/** The translator in use. */
export function useText(): Translate {
  return useContext(TextContext);
}
