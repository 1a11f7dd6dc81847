// This module is the papers on the table as text: folded away while the table is drawn, open where it cannot be.

import type { TableView } from '../../play/table';
import { comparedPairs } from '../../play/table-verbs';
import { TableTwin } from '../../ui/table-twin';
import { useText } from '../../ui/text-context';

/** The papers, to be read. Their acts stand in the list of choices and are not said twice. */
export function PapersRead({
  view,
  open,
  onSelect,
}: {
  readonly view: TableView;
  readonly open: boolean;
  readonly onSelect: (thing: string) => void;
}) {
  const t = useText();
  return (
    <details class="papers-read on-night" open={open || undefined}>
      <summary>{t('road.table.read')}</summary>
      <TableTwin view={{ ...view, acts: [] }} pairs={comparedPairs(view)} onAct={() => undefined} onSelect={onSelect} />
    </details>
  );
}
