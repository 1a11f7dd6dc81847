// This module answers whether a media query holds, and keeps answering as the window changes.

import { useEffect, useState } from 'preact/hooks';

/** True while the query holds. */
export function useWide(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const read = (): void => setHolds(list.matches);
    read();
    list.addEventListener('change', read);
    return () => list.removeEventListener('change', read);
  }, [query]);
  return holds;
}
