// This module is the parts of the ledger of figures: what the counts say, whom they fall on, the list, the lesson of rare
// things, and another world. Each part has its sentence first; a picture never stands alone.

import { useState } from 'preact/hooks';
import type { DeskFigures, NamedOther } from '../../../roles/officer/desk-figures';
import type { FairnessRow } from '../../../roles/officer/fairness-figures';
import { enoughDecisions, type LedgerFigures } from '../../../roles/officer/ledger-figures';
import { itemById } from '../../../roles/officer/screening-data';
import type { Counts } from '../../../roles/officer/signal-figures';
import { useText } from '../../../ui/text-context';
import { BellPicture } from './bell-picture';
import { comparedRows, groupKey, percentWords, skillKey, stepWords, strictKey, tenths } from './figure-words';
import { HundredSquares } from './hundred-squares';

/** Shares, skill and strictness, each with its band. */
export function SignalPart({ figures }: { readonly figures: LedgerFigures }) {
  const t = useText();
  const { dPrime, criterion } = figures;
  const rows = [
    { id: 'sensitivity', words: percentWords(t, figures.sensitivity) },
    { id: 'specificity', words: percentWords(t, figures.specificity) },
    { id: 'predictive', words: percentWords(t, figures.predictive) },
    { id: 'dprime', words: stepWords(t, dPrime) },
    { id: 'criterion', words: stepWords(t, criterion) },
  ];
  return (
    <section class="figs__part" aria-labelledby="figs-signal">
      <h3 id="figs-signal">{t('desk.fig.signal')}</h3>
      {dPrime && criterion && (
        <>
          <p>
            {t(skillKey(dPrime))} {t(strictKey(criterion))}
          </p>
          <BellPicture dPrime={dPrime} criterion={criterion} />
          <p class="figs__note">{t('desk.fig.bells')}</p>
        </>
      )}
      <dl class="figs__list">
        {rows.map(({ id, words }) => (
          <div key={id}>
            <dt>{t(`desk.fig.${id}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="figs__note">{t('desk.fig.band')}</p>
    </section>
  );
}

/** Whom it falls on, against chance. */
export function FairnessPart({ fairness }: { readonly fairness: NonNullable<DeskFigures['fairness']> }) {
  const t = useText();
  const rows = comparedRows(fairness.rows);
  const named = rows.filter((row) => row.verdict !== 'chance');
  return (
    <section class="figs__part" aria-labelledby="figs-fair">
      <h3 id="figs-fair">{t('desk.fig.fair')}</h3>
      {rows.length === 0 ? (
        <p>{t('desk.fig.fair.too-few')}</p>
      ) : (
        <>
          <p>{t(named.length === 0 ? 'desk.fig.fair.chance' : 'desk.fig.fair.named', { n: named.length })}</p>
          <FairTable rows={rows} />
        </>
      )}
      <p class="figs__note">{t('desk.fig.fair.how', { n: fairness.compared })}</p>
      {rows.length > 0 && rows.every((row) => row.measure === 'acted-on') && (
        <p class="figs__note">{t('desk.fig.fair.found-too-few')}</p>
      )}
    </section>
  );
}

function FairTable({ rows }: { readonly rows: readonly FairnessRow[] }) {
  const t = useText();
  const of = ({ part, all }: { readonly part: number; readonly all: number }): string =>
    t('desk.fig.of', { part, all });
  return (
    <table class="figs__table figs__table--wide">
      <caption class="only-spoken">{t('desk.fig.fair')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.fig.fair.who')}</th>
          <th scope="col">{t('desk.fig.fair.group')}</th>
          <th scope="col">{t('desk.fig.fair.others')}</th>
          <th scope="col">{t('desk.fig.fair.says')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.measure}-${row.trait}-${row.group}`}>
            <th scope="row">
              {t(groupKey(row.trait, row.group))}
              <span class="figs__measure">{t(`desk.fig.measure.${row.measure}`)}</span>
            </th>
            <td data-label={t('desk.fig.fair.group')}>{of(row.inGroup)}</td>
            <td data-label={t('desk.fig.fair.others')}>{of(row.others)}</td>
            <td data-label={t('desk.fig.fair.says')}>{t(`desk.fig.verdict.${row.verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The officer beside two lists that may act on as many people. */
export function ListPart({ own, lists }: { readonly own: Counts; readonly lists: DeskFigures['lists'] }) {
  const t = useText();
  const rows = [
    { id: 'you', counts: own },
    { id: 'heard', counts: lists.heard.counts },
    { id: 'asked', counts: lists.asked.counts },
  ];
  return (
    <section class="figs__part" aria-labelledby="figs-list">
      <h3 id="figs-list">{t('desk.fig.lists')}</h3>
      <p>{t('desk.fig.lists.text')}</p>
      <table class="figs__table figs__table--wide">
        <caption class="only-spoken">{t('desk.fig.lists')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('desk.fig.lists.acted')}</th>
            <th scope="col">{t('desk.fig.lists.hits')}</th>
            <th scope="col">{t('desk.fig.lists.missed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, counts }) => (
            <tr key={id}>
              <th scope="row">{t(`desk.fig.lists.${id}`)}</th>
              <td data-label={t('desk.fig.lists.acted')}>{counts.hits + counts.alarms}</td>
              <td data-label={t('desk.fig.lists.hits')}>{counts.hits}</td>
              <td data-label={t('desk.fig.lists.missed')}>{counts.misses}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="figs__note">{t('desk.fig.lists.how')}</p>
    </section>
  );
}

/** How rare grounds are, and what that does to a hundred people sent on. */
export function BayesPart({ bayes }: { readonly bayes: NonNullable<DeskFigures['bayes']> }) {
  const t = useText();
  return (
    <section class="figs__part" aria-labelledby="figs-bayes">
      <h3 id="figs-bayes">{t('desk.fig.bayes')}</h3>
      <p>{t('desk.fig.bayes.text')}</p>
      <div class="figs__rates">
        {bayes.map(({ baseRate, ofHundred }) => (
          <figure key={baseRate} class="figs__rate">
            {ofHundred && <HundredSquares grounds={ofHundred.value} />}
            <figcaption>
              <strong>{t('desk.fig.bayes.rate', { n: Math.round(1000 * baseRate) })}</strong>{' '}
              {ofHundred
                ? t('desk.fig.bayes.of', { n: ofHundred.value, low: ofHundred.low, high: ofHundred.high })
                : t('desk.fig.bayes.nobody')}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

/** The world in which most would have been different: one that changes nothing is no place to begin. */
function tellsMost(others: readonly NamedOther[]): string {
  const most = Math.max(0, ...others.map(({ other }) => other.changed.length));
  return others.find(({ other }) => other.changed.length === most)?.id ?? '';
}

/** Cases of another world that are listed by name. */
const mostCases = 5;

/** The same officer and the same persons under another policy. */
export function OtherPart({
  others,
  nameOf,
}: {
  readonly others: readonly NamedOther[];
  readonly nameOf: (key: number) => string | undefined;
}) {
  const t = useText();
  const [wanted, setWanted] = useState(() => tellsMost(others));
  const other = (others.find((each) => each.id === wanted) ?? others[0])?.other;
  if (!other) return null;
  const changed = [...other.changed].sort((a, b) => Number(b.grounds) - Number(a.grounds) || a.key - b.key);
  const itemNames = (ids: readonly string[]): string =>
    ids
      .slice(0, 3)
      .map((id) => itemById(id).name)
      .join(' · ');
  return (
    <section class="figs__part" aria-labelledby="figs-other">
      <h3 id="figs-other">{t('desk.fig.other')}</h3>
      <label class="figs__select">
        <span>{t('desk.fig.other.choose')}</span>
        <select name="desk-other" value={wanted} onChange={(event) => setWanted(event.currentTarget.value)}>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {t(`policy.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        {other.withGrounds > 0 && (
          <p>
            {t('desk.fig.other.speak', {
              n: other.withGrounds,
              here: tenths(other.expectedHere),
              there: tenths(other.expectedThere),
            })}
          </p>
        )}
        <p>{t('desk.fig.other.changed', { n: other.changed.length, of: other.cases.length })}</p>
        {changed.length > 0 && (
          <ul class="figs__cases">
            {changed.slice(0, mostCases).map((each) => (
              <li key={each.key}>
                <strong>{nameOf(each.key) ?? t('desk.fig.case', { n: each.key })}</strong>
                {each.gained.length > 0 && (
                  <span>{t('desk.fig.other.gained', { items: itemNames(each.gained), n: each.gained.length })}</span>
                )}
                {each.lost.length > 0 && (
                  <span>{t('desk.fig.other.lost', { items: itemNames(each.lost), n: each.lost.length })}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="figs__note">{t('desk.fig.other.how')}</p>
    </section>
  );
}

/** Counts alone, while there are too few. */
export function TooFew({ decisions }: { readonly decisions: number }) {
  const t = useText();
  return <p class="figs__few">{t('desk.fig.too-few', { n: decisions, enough: enoughDecisions })}</p>;
}
