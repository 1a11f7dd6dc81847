// This module is travellers as a table: who came, what was decided, what was true, what was never asked.

import type { ShiftRow } from '../../story/officer-reading';
import { useText } from '../../ui/text-context';

/** Rows, and whether acts had a price. */
export interface ShiftTableProps {
  readonly rows: readonly ShiftRow[];
  readonly clockStopped: boolean;
}

/** One row a traveller. */
export function ShiftTable({ rows, clockStopped }: ShiftTableProps) {
  const t = useText();
  return (
    <table class="desk-end__shift">
      <caption>{t('desk.end.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.end.who')}</th>
          <th scope="col">{t('desk.end.you')}</th>
          <th scope="col">{t('desk.end.true')}</th>
          <th scope="col">{t('desk.end.unasked')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{row.name}</th>
            <td data-label={t('desk.end.you')}>
              {t(`desk.end.decision.${row.decision}`)}
              {!clockStopped && <span class="desk-end__spent">{t('desk.end.spent', { seconds: row.seconds })}</span>}
            </td>
            <td data-label={t('desk.end.true')}>{t(`desk.end.truth.${row.truth}`)}</td>
            <td data-label={t('desk.end.unasked')}>{t('desk.end.things', { n: row.unasked })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
