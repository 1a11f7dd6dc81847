// This module folds a table away on a narrow page where nothing on it can be done, and lets the player fold and unfold it by
// hand. It is for pointers: what lies there is always in the text, and every act is in the list of choices.

import './table-fold.css';
import { useState } from 'preact/hooks';
import { useText } from './text-context';

/** Whether the table is folded, and the hand that turns it over. */
export interface TableFold {
  readonly folded: boolean;
  toggle(): void;
}

/** Fold by the acts that are open on the table now; the player's own wish holds until the next beat. */
export function useTableFold(acts: number, beat: number | undefined): TableFold {
  const [own, setOwn] = useState<{ readonly beat: number | undefined; readonly folded: boolean }>();
  const folded = own !== undefined && own.beat === beat ? own.folded : acts === 0;
  return { folded, toggle: () => setOwn({ beat, folded: !folded }) };
}

/** The edge of the table to fold it by. */
export function FoldEdge({ fold }: { readonly fold: TableFold }) {
  const t = useText();
  return (
    <button
      type="button"
      class={`table-fold on-night ${fold.folded ? 'table-fold--folded' : ''}`}
      aria-expanded={!fold.folded}
      onClick={fold.toggle}
    >
      <span class={fold.folded ? undefined : 'only-spoken'}>
        {t(fold.folded ? 'ui.table.unfold' : 'ui.table.fold')}
      </span>
    </button>
  );
}
