// This module says whether the screen is narrow: one column, the table between the words and the choices.

import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 56rem)';

/** True on a narrow screen; follows a turned phone and a resized window. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = (): void => setNarrow(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return narrow;
}
