// This module says who changed fate between A and B, and at what kind of turn: a sentence, a flow picture, and the table
// it is a picture of.

import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { personsAtRisk } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import type { Flow } from '../../../ui/charts/flow-layout';
import { FlowPicture } from '../../../ui/charts/flow-picture';
import { valueWords } from '../number-words';
import { type Fate, type FateBook, type FateFlow, fates, flowsOf, places, turns } from './fates';
import { ScrollRoom } from './scroll-room';

/** What it needs. */
export interface FateFlowsProps {
  readonly book: FateBook;
  readonly t: Translate;
  /** Show one of these people. */
  readonly onShow: (from: Fate, to: Fate) => void;
}

/** Groups drawn and listed; the rest is one line. */
const mostGroups = 14;

/** Tone of a fate: harm, safety, or neither. */
const tones: Readonly<Record<Fate, string>> = {
  home: 'plain',
  returned: 'plain',
  'on-the-way': 'warm',
  'without-papers': 'warm',
  'with-papers': 'good',
  'out-of-exploitation': 'good',
  exploited: 'harm',
  died: 'harm',
  elsewhere: 'plain',
};

/** Who changed fate. */
export function FateFlows({ book, t, onShow }: FateFlowsProps) {
  const flows = useMemo(() => flowsOf(book), [book]);
  const weight = personsAtRisk / book.people;
  const people = (count: number): string => valueWords(t, count * weight, 'people');
  const changed = flows.reduce((sum, flow) => sum + flow.count, 0);
  const shown = flows.slice(0, mostGroups);
  const rest = flows.slice(mostGroups).reduce((sum, flow) => sum + flow.count, 0);
  if (changed === 0) return <p>{t('lab.fates.none')}</p>;
  return (
    <>
      <p class="lab-fold__lead">
        {t('lab.fates.lead', { n: changed * weight, all: personsAtRisk })} {t('lab.fates.how')}
      </p>
      <div class="lab-flow">
        <p class="lab-flow__heads" aria-hidden="true">
          <span>{t('lab.fates.in-a')}</span>
          <span>{t('lab.fates.by')}</span>
          <span>{t('lab.fates.in-b')}</span>
        </p>
        <FlowPicture
          flows={shown.map(asFlow)}
          order={[...fates, ...turns.flatMap((turn) => places.map((place) => `${place} ${turn}`))]}
          label={t('lab.fates.picture')}
          nameOf={(id, column) => (column === 1 ? turnWords(t, id) : t(`lab.fate.${id}`))}
          toneOf={(id) => tones[id as Fate] ?? 'plain'}
        />
      </div>
      <ScrollRoom name={t('lab.fates.title')}>
        <table class="series-table lab-table lab-fates">
          <caption>{t('lab.fates.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lab.fates.in-a')}</th>
              <th scope="col" class="lab-words">
                {t('lab.fates.by')}
              </th>
              <th scope="col" class="lab-words">
                {t('lab.fates.in-b')}
              </th>
              <th scope="col">{t('lab.fates.people')}</th>
              <th scope="col">{t('lab.fates.show')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((flow) => (
              <tr key={`${flow.from} ${flow.place} ${flow.turn} ${flow.to}`}>
                <th scope="row">
                  <span class="lab-fates__head">{t('lab.fates.in-a')}: </span>
                  {t(`lab.fate.${flow.from}`)}
                </th>
                <td class="lab-words">{turnWords(t, viaOf(flow))}</td>
                <td class="lab-words">
                  <span class="lab-fates__head">{t('lab.fates.in-b')}: </span>
                  {t(`lab.fate.${flow.to}`)}
                </td>
                <td>{people(flow.count)}</td>
                <td>
                  <Button
                    kind="quiet"
                    label={t('lab.fates.show-one', { from: t(`lab.fate.${flow.from}`), to: t(`lab.fate.${flow.to}`) })}
                    onPress={() => onShow(flow.from, flow.to)}
                  >
                    {t('lab.fates.one')}
                  </Button>
                </td>
              </tr>
            ))}
            {rest > 0 && (
              <tr>
                <th scope="row" colSpan={3}>
                  {t('lab.fates.rest')}
                </th>
                <td>{people(rest)}</td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </ScrollRoom>
      <p class="lab__small">{t('lab.fates.honest')}</p>
    </>
  );
}

function viaOf({ place, turn }: FateFlow): string {
  return `${place} ${turn}`;
}

/** "In B: she joins a visa queue". */
function turnWords(t: Translate, via: string): string {
  const [place = '', turn = ''] = via.split(' ');
  return t(`lab.turn.in-${place}`, { turn: t(`lab.turn.${turn}`) });
}

function asFlow(flow: FateFlow): Flow {
  return { from: flow.from, via: viaOf(flow), to: flow.to, value: flow.count };
}
