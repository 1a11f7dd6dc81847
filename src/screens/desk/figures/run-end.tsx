// This module is the end of a run of travellers: what the counts say, each traveller, a table without names, the ways on.

import { useEffect, useRef, useState } from 'preact/hooks';
import { offerTextFile } from '../../../platform/save-file';
import { csvOfCases } from '../../../roles/officer/practice-file';
import type { SimRunner } from '../../../sim/run-api';
import type { DeskReading } from '../../../story/officer-reading';
import { Button } from '../../../ui/button';
import { useText } from '../../../ui/text-context';
import { ShiftTable } from '../shift-table';
import { FiguresPage } from './desk-figures';
import { YearPart } from './year-part';

/** A run that is over. */
export interface RunEndProps {
  readonly reading: DeskReading;
  readonly code: string;
  readonly sim: SimRunner;
  readonly onAgain: () => void;
  readonly onStory: () => void;
  readonly onLab: (code?: string) => void;
}

/** Everything a run leaves. */
export function RunEnd({ reading, code, sim, onAgain, onStory, onLab }: RunEndProps) {
  const t = useText();
  const [copy, setCopy] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // The run's last act is gone: the page is read from its head.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { figures, run } = reading;
  if (!figures || !run) return null;
  const { kind } = run.plan;
  const take = (): void => {
    const csv = csvOfCases(figures.cases);
    const offered = offerTextFile('saltmere-desk.csv', csv, 'text/csv');
    setSaid(t(offered ? 'desk.run.file.offered' : 'desk.run.file.refused'));
    if (!offered) setCopy(csv);
  };
  return (
    <section class="desk-run-end on-paper" aria-labelledby="desk-run-end">
      <h2 id="desk-run-end" tabIndex={-1} ref={heading}>
        {t(`desk.run.heading.${kind}`)}
      </h2>
      <FiguresPage figures={figures} names={reading.shift.map((row) => row.name)}>
        <YearPart shift={figures.shift} code={code} sim={sim} onLab={onLab} />
        <details class="desk-runs">
          <summary>{t('desk.run.list')}</summary>
          <ShiftTable rows={reading.shift} clockStopped={reading.clockStopped} />
        </details>
      </FiguresPage>
      <p class="figs__note">{t('desk.end.density')}</p>
      <p class="figs__note">{t('desk.end.reviewed')}</p>
      <div class="desk-run-end__ways">
        <Button kind="primary" onPress={onAgain}>
          {t(`desk.run.again.${kind}`)}
        </Button>
        <Button onPress={take}>{t('desk.run.file')}</Button>
        <Button onPress={onStory}>{t('desk.run.story')}</Button>
        <Button onPress={() => onLab()}>{t('desk.end.lab')}</Button>
      </div>
      <p role="status">{said}</p>
      {copy !== '' && <textarea readOnly rows={6} aria-label={t('desk.run.file.copy')} value={copy} />}
    </section>
  );
}
