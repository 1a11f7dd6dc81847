// This module shows what a year at this post would be, were everybody there to ask as this officer did. It is worked out when
// asked for, with the band of the record beside it and the number of cases it rests on.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostShift } from '../../../roles/officer/back-into-model';
import type { SimRunner } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { useText } from '../../../ui/text-context';
import { stepWords } from './figure-words';
import { type YearAtPost, type YearCounts, yearAtPost } from './year-at-post';

/** The record, and what runs the model. */
export interface YearPartProps {
  readonly shift: PostShift | undefined;
  readonly code: string;
  readonly sim: SimRunner;
  readonly onLab: (code: string) => void;
}

const rows = ['identified', 'missed', 'alarms'] as const satisfies readonly (keyof YearCounts)[];

/** Your way of asking, at this post, for a year. */
export function YearPart({ shift, code, sim, onLab }: YearPartProps) {
  const t = useText();
  const [year, setYear] = useState<YearAtPost>();
  const [said, setSaid] = useState<'' | 'running' | 'failed'>('');
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  if (!shift) return null;
  const work = async (): Promise<void> => {
    setSaid('running');
    try {
      const made = await yearAtPost(sim, code, shift);
      if (!here.current) return;
      setYear(made);
      setSaid('');
    } catch {
      if (here.current) setSaid('failed');
    }
  };
  return (
    <section class="figs__part" aria-labelledby="figs-year">
      <h3 id="figs-year">{t('desk.fig.year')}</h3>
      <p>{t('desk.fig.year.text')}</p>
      <dl class="figs__list">
        {(['hit', 'alarm'] as const).map((id) => (
          <div key={id}>
            <dt>{t(`desk.fig.year.${id}`)}</dt>
            <dd>{stepWords(t, shift[id])}</dd>
          </div>
        ))}
      </dl>
      <p class="figs__note">{t('desk.fig.year.rests', { n: shift.decisions, grounds: shift.withGrounds })}</p>
      {year ? (
        <>
          <table class="figs__table figs__table--wide">
            <caption class="only-spoken">{t('desk.fig.year')}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('desk.fig.year.before')}</th>
                <th scope="col">{t('desk.fig.year.after')}</th>
                <th scope="col">{t('desk.fig.year.between')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((id) => (
                <tr key={id}>
                  <th scope="row">{t(`desk.fig.year.row.${id}`)}</th>
                  <td data-label={t('desk.fig.year.before')}>{Math.round(year.before[id])}</td>
                  <td data-label={t('desk.fig.year.after')}>{Math.round(year.after[id])}</td>
                  <td data-label={t('desk.fig.year.between')}>
                    {t('desk.fig.year.range', {
                      low: Math.round(Math.min(year.careful[id], year.hopeful[id])),
                      high: Math.round(Math.max(year.careful[id], year.hopeful[id])),
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="figs__note">{t('desk.fig.year.how')}</p>
          <Button onPress={() => onLab(year.code)}>{t('desk.fig.year.lab')}</Button>
        </>
      ) : (
        <Button onPress={() => void work()} disabled={said === 'running'}>
          {t('desk.fig.year.run')}
        </Button>
      )}
      <p role="status">{said === '' ? '' : t(`desk.fig.year.${said}`)}</p>
    </section>
  );
}
