// This module holds whom the lab follows, and finds the next light whose fate changed. In a first look other people have the
// same numbers, so nobody is followed until everyone is there.

import { useCallback, useState } from 'preact/hooks';
import type { Fate } from '../compare/fates';
import type { LabFates } from '../compare/use-fates';

/** Whom the lab follows. */
export interface LabFollow {
  /** Nobody, while a first look is shown. */
  readonly person: number | undefined;
  /** Her page is open. */
  readonly reading: boolean;
  readonly follow: (person: number | undefined) => void;
  readonly read: (on: boolean) => void;
  /** Follow somebody, and show the month in which her lives part. */
  readonly followAt: (person: number) => void;
  /** The next one whose fate changed, of these fates or of any. */
  readonly findChanged: (from?: Fate, to?: Fate) => void;
}

/** Keep whom the lab follows; `onMonth` shows a month of the map. */
export function useFollow(fates: LabFates | undefined, whole: boolean, onMonth: (month: number) => void): LabFollow {
  const [person, follow] = useState<number | undefined>(undefined);
  const [reading, read] = useState(false);
  const followAt = useCallback(
    (next: number): void => {
      if (fates === undefined || !whole) return;
      follow(next);
      onMonth(fates.book().parted[next] ?? 0);
    },
    [fates, whole, onMonth],
  );
  const findChanged = useCallback(
    (from?: Fate, to?: Fate): void => {
      const next = fates?.next(from, to);
      if (next !== undefined) followAt(next);
    },
    [fates, followAt],
  );
  return { person: whole ? person : undefined, reading, follow, read, followAt, findChanged };
}
