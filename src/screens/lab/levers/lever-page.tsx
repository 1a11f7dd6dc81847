// This module is the page of one lever: what it does in the model, its reach, lag, cost and equations, what speaks for it and
// against it, and each fact with its source and strength. It is large, and loaded when somebody asks.

import { factById, sourceById } from '../../../evidence/facts';
import { parameterNotes } from '../../../evidence/parameter-notes';
import { parameterById } from '../../../evidence/parameter-set';
import type { Translate } from '../../../i18n/translate';
import { leverPage } from '../../../policy/lever-pages';
import { type LeverId, type LeverSpec, leverById, levers } from '../../../policy/levers';
import { ScrollRoom } from '../compare/scroll-room';
import { leverWords } from '../number-words';

/** What the page needs. */
export interface LeverPageProps {
  readonly lever: LeverId;
  readonly t: Translate;
}

/** The page. */
export function LeverPage({ lever: id, t }: LeverPageProps) {
  const asked = leverById(id);
  const lever = asked.of === undefined ? asked : leverById(asked.of);
  const words = leverPage(lever.id);
  const rows = levers.filter((row) => row === lever || row.of === lever.id);
  return (
    <div class="lab-page">
      {words && <p class="lab-page__message">{words.message.join(' ')}</p>}
      {words?.does.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {words && (
        <>
          <h3>{t('lab.page.dynamics')}</h3>
          <ul class="lab-page__list">
            {words.dynamics.map(({ lead, text }) => (
              <li key={text}>
                {lead !== undefined && <strong>{lead}</strong>} {text}
              </li>
            ))}
          </ul>
          <h3>{t('lab.page.who')}</h3>
          {words.who.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
      <h3>{t('lab.page.settings')}</h3>
      <ScrollRoom name={t('lab.page.settings')}>
        <table class="series-table">
          <thead>
            <tr>
              {['setting', 'reach', 'usual', 'lag', 'chamber', 'enters'].map((head) => (
                <th key={head} scope="col">
                  {t(`lab.page.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} aria-current={row === asked ? 'true' : undefined}>
                <th scope="row">{t(`lever.${row.id}.name`)}</th>
                <td>{reachOf(t, row)}</td>
                <td>{leverWords(t, row, row.statusQuo)}</td>
                <td>{t('lab.value.months', { n: row.lagMonths })}</td>
                <td>{t(chamberKey(row), { n: Math.abs(row.politicalDistance) })}</td>
                <td>{row.effect === 'story' ? t('lab.page.stories') : row.equations.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
      <p class="lab-page__note">{t('lab.page.assumed')}</p>
      <Costs rows={rows} t={t} />
      <Facts ids={[...new Set(rows.flatMap((row) => row.evidence))]} t={t} />
    </div>
  );
}

function Costs({ rows, t }: { readonly rows: readonly LeverSpec[]; readonly t: Translate }) {
  const costs = [...new Set(rows.flatMap((row) => row.runningCost))];
  return (
    <>
      <h3>{t('lab.page.costs')}</h3>
      {costs.length === 0 && <p>{t('lab.page.no-costs')}</p>}
      <ul class="lab-page__list">
        {costs.map((id) => {
          const { value, low, high, unit, label } = parameterById(id);
          const { description, strength } = parameterNotes(id);
          return (
            <li key={id}>
              {description}: {t('lab.page.amount', { value, low, high, unit })}{' '}
              <em>{t('lab.page.label', { label, strength })}</em>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Facts({ ids, t }: { readonly ids: readonly string[]; readonly t: Translate }) {
  return (
    <>
      <h3>{t('lab.page.facts')}</h3>
      {ids.length === 0 && <p>{t('lab.page.no-facts')}</p>}
      <dl class="lab-page__facts">
        {ids.map((id) => {
          const fact = factById(id);
          if (fact === undefined) return null;
          const { value, low, high, unit, place, year, strength, label } = fact;
          return (
            <div key={id}>
              <dt>
                {id}{' '}
                {value === null
                  ? unit
                  : t(low === null || high === null ? 'lab.page.value' : 'lab.page.amount', {
                      value,
                      low: low ?? 0,
                      high: high ?? 0,
                      unit,
                    })}
              </dt>
              <dd>{t('lab.page.where', { place, year, strength, label })}</dd>
              <dd>{fact.note}</dd>
              {fact.sources.map((source) => {
                const found = sourceById(source);
                return (
                  found && (
                    <dd key={source}>
                      <cite>{found.citation}</cite>
                      {found.via !== undefined && ` ${t('lab.page.via', { page: found.via })}`}
                    </dd>
                  )
                );
              })}
              {fact.contradictedBy.map(({ says }) => (
                <dd key={says}>
                  <strong>{t('lab.page.against')}</strong> {says}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </>
  );
}

function reachOf(t: Translate, lever: LeverSpec): string {
  if (lever.options !== undefined) return lever.options.map((_, at) => leverWords(t, lever, at)).join(' · ');
  const [low, high] = lever.range ?? [0, 0];
  return t('lab.page.reach', { low: leverWords(t, lever, low), high: leverWords(t, lever, high) });
}

function chamberKey({ politicalDistance }: LeverSpec): string {
  if (politicalDistance === 0) return 'lab.page.chamber.none';
  return politicalDistance > 0 ? 'lab.page.chamber.order' : 'lab.page.chamber.open';
}
