// This module is the end of a shift: each traveller with what was decided and what was true, beside what the board counted;
// then the ways on.

import type { SimRunner } from '../../sim/run-api';
import type { DeskReading } from '../../story/officer-reading';
import { Button } from '../../ui/button';
import { useText } from '../../ui/text-context';
import { FiguresPage } from './figures/desk-figures';
import { YearPart } from './figures/year-part';
import { ShiftTable } from './shift-table';

/** The shift that is over. */
export interface DeskEndProps {
  readonly reading: DeskReading;
  /** Name of the ending. */
  readonly name: string;
  /** What the board shows at last. */
  readonly board: string;
  readonly onAgain: () => void;
  readonly code: string;
  readonly sim: SimRunner;
  readonly onLab: (code?: string) => void;
  readonly onTitle: () => void;
}

/** The shift as a table, and the ways on. */
export function DeskEnd({ reading, name, board, code, sim, onAgain, onLab, onTitle }: DeskEndProps) {
  const t = useText();
  return (
    <div class="desk-end">
      <h2 class="desk-end__name">{name}</h2>
      <ShiftTable rows={reading.shift} clockStopped={reading.clockStopped} />
      <p class="desk-end__board">{t('desk.end.board', { board })}</p>
      {reading.figures && (
        <details class="desk-runs">
          <summary>{t('desk.fig.title')}</summary>
          <FiguresPage figures={reading.figures} names={reading.shift.map((row) => row.name)}>
            <YearPart shift={reading.figures.shift} code={code} sim={sim} onLab={onLab} />
          </FiguresPage>
        </details>
      )}
      <p class="desk-end__note">{t('desk.end.density')}</p>
      <p class="desk-end__note">{t('desk.end.reviewed')}</p>
      <div class="desk-end__ways">
        <Button kind="primary" onPress={onAgain}>
          {t('desk.end.again')}
        </Button>
        <Button onPress={() => onLab()}>{t('desk.end.lab')}</Button>
        <Button onPress={onTitle}>{t('desk.end.title')}</Button>
      </div>
    </div>
  );
}
