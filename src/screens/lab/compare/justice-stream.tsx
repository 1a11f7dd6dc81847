// This module shows the way from being found to being paid in both worlds: how many come to each stage, and at each leak
// the reason. The table is the picture: each row carries its two bars.

import type { Translate } from '../../../i18n/translate';
import type { RunPair } from '../luck-bands';
import { differenceWords, valueWords } from '../number-words';
import type { Measure } from '../output-display';
import { type InBoth, type JusticeStage, justiceStages } from './justice-stages';
import { ScrollRoom } from './scroll-room';

/** What it needs. */
export interface JusticeStreamProps {
  readonly runs: RunPair;
  readonly t: Translate;
}

const measure: Measure = 'people';

/** The stream. */
export function JusticeStream({ runs, t }: JusticeStreamProps) {
  const stages = justiceStages(runs.a, runs.b);
  const most = Math.max(1, ...stages.flatMap(({ a, b }) => [a, b]));
  const worst = largestLeak(stages);
  return (
    <>
      <p class="lab-fold__lead">
        {t('lab.justice.lead')}{' '}
        {worst !== undefined &&
          t('lab.justice.worst', { reason: t(`lab.leak.${worst.id}`), b: Math.round(worst.b), a: Math.round(worst.a) })}
      </p>
      <ScrollRoom name={t('lab.justice.title')}>
        <table class="series-table lab-table lab-justice">
          <caption>{t('lab.justice.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lab.justice.stage')}</th>
              <th scope="col">{t('lab.table.a')}</th>
              <th scope="col">{t('lab.table.b')}</th>
              <th scope="col">{t('lab.table.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <StageRows key={stage.id} stage={stage} most={most} t={t} />
            ))}
          </tbody>
        </table>
      </ScrollRoom>
      <p class="lab__small">{t('lab.justice.honest')}</p>
    </>
  );
}

function StageRows({ stage, most, t }: { readonly stage: JusticeStage; readonly most: number; readonly t: Translate }) {
  return (
    <>
      <Row kind="stage" row={stage} name={t(`lab.stage.${stage.id}`)} most={most} t={t} />
      {stage.leaks.map((leak) => (
        <Row key={leak.id} kind="leak" row={leak} name={t(`lab.leak.${leak.id}`)} most={most} t={t} />
      ))}
    </>
  );
}

function Row(props: {
  readonly kind: 'stage' | 'leak';
  readonly row: InBoth;
  readonly name: string;
  readonly most: number;
  readonly t: Translate;
}) {
  const { kind, row, name, most, t } = props;
  const wide = (value: number): number => (100 * value) / most;
  return (
    <tr class={`lab-justice__${kind}`}>
      <th scope="row">
        {name}
        <svg class="lab-answer__bars" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="lab-answer__before" x="0" y="0" width={wide(row.a)} height="3" />
          <rect class="lab-answer__after" x="0" y="4.5" width={wide(row.b)} height="3" />
        </svg>
      </th>
      <td>{valueWords(t, row.a, measure)}</td>
      <td>{valueWords(t, row.b, measure)}</td>
      <td>{differenceWords(t, row.b - row.a, measure)}</td>
    </tr>
  );
}

/** The reason that loses most people in B. */
function largestLeak(stages: readonly JusticeStage[]): InBoth | undefined {
  return stages.flatMap(({ leaks }) => leaks).sort((x, y) => y.b - x.b)[0];
}
