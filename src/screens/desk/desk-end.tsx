// This module is the end of a shift: each traveller with what was decided and what was true, beside what the board counted;
// then the ways on.

import type { DeskReading } from '../../story/officer-reading';
import { Button } from '../../ui/button';
import { useText } from '../../ui/text-context';

/** The shift that is over. */
export interface DeskEndProps {
  readonly reading: DeskReading;
  /** What the board shows at last. */
  readonly board: string;
  readonly onAgain: () => void;
  readonly onLab: () => void;
  readonly onTitle: () => void;
}

/** The shift as a table, and the ways on. */
export function DeskEnd({ reading, board, onAgain, onLab, onTitle }: DeskEndProps) {
  const t = useText();
  return (
    <div class="desk-end">
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
          {reading.shift.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.name}</th>
              <td data-label={t('desk.end.you')}>
                {t(`desk.end.decision.${row.decision}`)}
                {!reading.clockStopped && (
                  <span class="desk-end__spent">{t('desk.end.spent', { seconds: row.seconds })}</span>
                )}
              </td>
              <td data-label={t('desk.end.true')}>{t(`desk.end.truth.${row.truth}`)}</td>
              <td data-label={t('desk.end.unasked')}>{t('desk.end.things', { n: row.unasked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="desk-end__board">{t('desk.end.board', { board })}</p>
      <p class="desk-end__note">{t('desk.end.density')}</p>
      <p class="desk-end__note">{t('desk.end.reviewed')}</p>
      <div class="desk-end__ways">
        <Button kind="primary" onPress={onAgain}>
          {t('desk.end.again')}
        </Button>
        <Button onPress={onLab}>{t('desk.end.lab')}</Button>
        <Button onPress={onTitle}>{t('desk.end.title')}</Button>
      </div>
    </div>
  );
}
