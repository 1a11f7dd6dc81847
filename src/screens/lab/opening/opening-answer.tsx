// This module is the model's answer in the first opening: which ways people came by in ten years and how many came in all, and
// what it cost them and the state, before beside after. It is a table, so that eyes and ears get the same.

import { geography } from '../../../evidence/geography';
import type { Translate } from '../../../i18n/translate';
import type { OutputId } from '../../../sim/run-api';
import { ScrollRoom } from '../compare/scroll-room';
import type { RunPair } from '../luck-bands';
import { differenceWords, valueWords } from '../number-words';
import { type Measure, outputDisplays, summarise, totalOf } from '../output-display';
import type { OpeningStep } from './opening-worlds';

/** What the answer needs. */
export interface OpeningAnswerProps {
  readonly step: OpeningStep;
  readonly runs: RunPair;
  /** The numbers belong to the worlds as they stand. */
  readonly fresh: boolean;
  readonly t: Translate;
}

/** What else is told, in which measure; the row's name says the unit. */
const told: readonly (readonly [OutputId, Measure, scale: number])[] = [
  ['smuggler-price', 'people', 1],
  ['deaths', 'people', 1],
  ['people-in-exploitation', 'people', 1],
  ['net-cost', 'points', 1e-6],
];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly measure: Measure;
  /** Widest of its kind, for the bars; absent for a row without bars. */
  readonly most?: number;
  /** It adds up rows above it. */
  readonly isSum?: boolean;
}

/** The table. */
export function OpeningAnswer({ step, runs, fresh, t }: OpeningAnswerProps) {
  const rows = rowsOf(runs, t);
  return (
    <ScrollRoom name={t('lab.opening.answer')}>
      <table class="lab-answer" aria-busy={!fresh}>
        <caption>{t('lab.opening.answer')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="only-spoken">{t('lab.table.number')}</span>
            </th>
            <th scope="col">{t(`lab.opening.before.${step}`)}</th>
            <th scope="col">{t(`lab.opening.after.${step}`)}</th>
            <th scope="col">{t('lab.opening.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-answer={row.id} class={row.isSum ? 'lab-answer__sum' : undefined}>
              <th scope="row">
                {row.name}
                {row.most !== undefined && <Bars row={row} most={row.most} />}
              </th>
              <td>{valueWords(t, row.before, row.measure)}</td>
              <td>{valueWords(t, row.after, row.measure)}</td>
              <td class="lab-answer__change">{differenceWords(t, row.after - row.before, row.measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
}

function Bars({ row, most }: { readonly row: Row; readonly most: number }) {
  const wide = (value: number): number => (100 * value) / Math.max(1, most);
  return (
    <svg class="lab-answer__bars" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="lab-answer__before" x="0" y="0" width={wide(row.before)} height="3" />
      <rect class="lab-answer__after" x="0" y="4.5" width={wide(row.after)} height="3" />
    </svg>
  );
}

/** Rows of the table: each way, the irregular ones together, all of them together, then what else is told. */
export function rowsOf({ a, b }: RunPair, t: Translate): Row[] {
  const ways = geography.routes.map(({ id, pathway }) => {
    const output: OutputId = `arrivals-${id}`;
    return {
      id,
      pathway,
      name: t(`route.${id}`),
      before: summarise(a.outputs[output], 'flow'),
      after: summarise(b.outputs[output], 'flow'),
      measure: 'people' as const,
    };
  });
  const most = Math.max(...ways.flatMap(({ before, after }) => [before, after]));
  const others = told.flatMap(([id, measure, scale]) => {
    const display = outputDisplays.find((other) => other.id === id);
    if (display === undefined) return [];
    const name = t(`lab.opening.row.${id}`);
    return [{ id, name, before: totalOf(a, display) * scale, after: totalOf(b, display) * scale, measure }];
  });
  const together = (id: string, some: typeof ways): Row => ({
    id,
    name: t(`lab.opening.row.${id}`),
    before: some.reduce((sum, { before }) => sum + before, 0),
    after: some.reduce((sum, { after }) => sum + after, 0),
    measure: 'people',
    isSum: true,
  });
  return [
    ...ways.map((way) => ({ ...way, most })),
    together(
      'irregular-together',
      ways.filter(({ pathway }) => pathway === 'irregular'),
    ),
    together('all-together', ways),
    ...others,
  ];
}
