// This module shows how sure the lab is: worlds drawn with other assumptions and other luck, and for one headline what decides it
// and what would have to be true for the answer to turn. Pictures stand beside tables and sentences that say the same.

import './sure.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import type { OutputId } from '../../../sim/run-api';
import { Button } from '../../../ui/button';
import { Progress } from '../../../ui/progress';
import type { Share } from '../../../uncertainty/shares';
import { differenceWords, valueWords } from '../number-words';
import { headlineDisplays, type OutputDisplay } from '../output-display';
import { barsOf, flipSentences, type SureRow, sureRows, sureSentence } from './sure-view';
import { TornadoPicture } from './tornado-picture';
import { fewRows, manyRows, type Sure } from './use-sure';

/** What the part needs. */
export interface SurePartProps {
  readonly sure: Sure;
  readonly t: Translate;
}

/** All of it. */
export function SurePart({ sure, t }: SurePartProps) {
  const rows = sure.ensemble !== undefined && sure.done > 1 ? sureRows(sure.ensemble) : [];
  return (
    <div class="sure">
      <p>{t('sure.lead')}</p>
      <div class="sure__ways">
        {sure.state === 'drawing' ? (
          <>
            <Progress
              label={t('sure.drawing', { done: sure.done, of: sure.of })}
              share={sure.done / Math.max(1, sure.of)}
            />
            <Button onPress={sure.stop}>{t('sure.stop')}</Button>
          </>
        ) : (
          <>
            <Button kind={sure.state === 'off' ? 'primary' : 'plain'} onPress={() => sure.draw(fewRows)}>
              {t('sure.draw', { rows: fewRows })}
            </Button>
            <Button onPress={() => sure.draw(manyRows)}>{t('sure.draw-more', { rows: manyRows })}</Button>
          </>
        )}
      </div>
      <p role="status">
        {sure.state === 'failed' && t('sure.failed')}
        {sure.state === 'drawn' && t('sure.drawn', { rows: sure.done })}
      </p>
      {rows.length > 0 && (
        <>
          <div class="sure__scroll">
            <table class="sure__table" data-rows={sure.done}>
              <caption>{t('sure.table', { rows: sure.done })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('sure.head.name')}</th>
                  <th scope="col">{t('sure.head.middle')}</th>
                  <th scope="col">{t('sure.head.band')}</th>
                  <th scope="col">{t('sure.head.better')}</th>
                  <th scope="col">{t('sure.head.worse')}</th>
                  <th scope="col">{t('sure.head.even')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.display.id} data-sure={row.display.id}>
                    <th scope="row">{t(`output.${row.display.id}.name`)}</th>
                    <Cell head={t('sure.head.middle')}>{differenceWords(t, row.mid, row.display.measure)}</Cell>
                    <Cell head={t('sure.head.band')}>
                      <BandPicture row={row} />{' '}
                      {t('sure.band', {
                        low: differenceWords(t, row.low, row.display.measure),
                        high: differenceWords(t, row.high, row.display.measure),
                      })}
                    </Cell>
                    <Cell head={t('sure.head.better')}>{shareWords(t, row.better)}</Cell>
                    <Cell head={t('sure.head.worse')}>{shareWords(t, row.worse)}</Cell>
                    <Cell head={t('sure.head.even')}>{t('sure.even', { n: row.even, of: row.better.of })}</Cell>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="sure__small">{t('sure.interval')}</p>
          <ul class="sure__says">
            {rows.map((row) => (
              <li key={row.display.id}>{sureSentence(t, row)}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && sure.state !== 'drawing' && <Decides sure={sure} t={t} />}
    </div>
  );
}

/** A cell that says its column itself where the page is too narrow for columns. */
function Cell({ head, children }: { readonly head: string; readonly children: ComponentChildren }) {
  return (
    <td>
      <span class="sure__label">{head} </span>
      {children}
    </td>
  );
}

/** A count of drawn worlds, with what so few of them leave open. */
function shareWords(t: Translate, { count, of, low, high }: Share): string {
  return t('sure.better', { n: count, of, low: Math.round(low * 100), high: Math.round(high * 100) });
}

/** The band on a line with zero in the middle, in its own scale. */
function BandPicture({ row: { low, mid, high } }: { readonly row: SureRow }) {
  const most = Math.max(Math.abs(low), Math.abs(high), 1e-9);
  const x = (value: number): number => 60 + (value / most) * 54;
  return (
    <svg class="sure__band" viewBox="0 0 120 16" aria-hidden="true">
      <path d="M 60 0 V 16" class="sure__zero" />
      <path d={`M ${x(low)} 8 H ${x(high)}`} class="sure__reach" />
      <circle cx={x(mid)} cy="8" r="4" class="sure__mid" />
    </svg>
  );
}

function Decides({ sure, t }: SurePartProps) {
  const [chosen, setChosen] = useState<OutputId>(headlineDisplays[0]?.id ?? 'irregular-arrivals');
  const display = headlineDisplays.find((each) => each.id === chosen);
  const tornado = sure.decided.get(chosen);
  const tried = sure.flips.get(chosen);
  if (!display) return null;
  return (
    <section class="sure__decides" aria-labelledby="sure-decides">
      <h3 id="sure-decides">{t('sure.decides.title')}</h3>
      <p>{t('sure.decides.text')}</p>
      <div class="sure__ways">
        <label class="sure__choose">
          <span>{t('sure.decides.which')}</span>
          <select
            name="sure-headline"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value as OutputId)}
          >
            {headlineDisplays.map(({ id }) => (
              <option key={id} value={id}>
                {t(`output.${id}.name`)}
              </option>
            ))}
          </select>
        </label>
        {sure.share === undefined ? (
          <Button onPress={() => sure.study(chosen)}>{t('sure.decides.run')}</Button>
        ) : (
          <>
            <Progress label={t('sure.decides.running')} share={sure.share} />
            <Button onPress={sure.stop}>{t('sure.stop')}</Button>
          </>
        )}
      </div>
      {sure.studyFailed && <p role="alert">{t('sure.failed')}</p>}
      {tried !== undefined && (
        <div role="status" data-flips={chosen}>
          <h4>{t('sure.flip.title')}</h4>
          <ul class="sure__says">
            {flipSentences(tried, display).map(({ key, values }) => (
              <li key={`${key} ${JSON.stringify(values)}`}>{sayFlip(t, key, values, display)}</li>
            ))}
          </ul>
          <p class="sure__small">{t('sure.flip.note', { lucks: tried.lucks })}</p>
        </div>
      )}
      {tornado !== undefined && <DecidingBars bars={barsOf(tornado, display)} display={display} t={t} />}
    </section>
  );
}

function sayFlip(t: Translate, key: string, values: Readonly<Record<string, string | number>>, display: OutputDisplay) {
  return t(key, { ...values, name: t(`output.${display.id}.name`), want: t(`sure.want.${display.id}`) });
}

function DecidingBars(props: {
  readonly bars: ReturnType<typeof barsOf>;
  readonly display: OutputDisplay;
  readonly t: Translate;
}) {
  const { bars, display, t } = props;
  const words = (value: number): string => differenceWords(t, value, display.measure);
  return (
    <div data-tornado={display.id}>
      <h4>{t('sure.tornado.title')}</h4>
      <p>
        {t('sure.tornado.text', {
          centre: words(bars.centre),
          luck: valueWords(t, bars.luck, display.measure),
        })}
      </p>
      <TornadoPicture bars={bars} words={words} label={t('sure.tornado.title')} />
      <ul class="sure__bars">
        {bars.bars.map((bar) => (
          <li key={bar.id} lang="en">
            <strong>{bar.what}</strong>{' '}
            {bar.ends.map((end) => t('sure.tornado.end', { at: end.at, difference: words(end.difference) })).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
