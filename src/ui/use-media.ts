// This module answers whether a media query holds, and keeps answering as the window changes.

import { useEffect, useState } from 'preact/hooks';

/** True while the query holds. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const follow = (): void => setHolds(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}

/** True on a narrow screen: one column, the table between the words and the choices. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 56rem)');
}
