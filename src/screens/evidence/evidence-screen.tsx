// This module is the evidence page: every number of the model with its range, how it is known and where it was read; the
// questions on which studies disagree; all sources. `?number=id` opens one number.

import './evidence-screen.css';
import '../../ui/source-note.css';
import { useMemo, useState } from 'preact/hooks';
import { facts, sources } from '../../evidence/facts';
import type { NumberLabel } from '../../evidence/parameter-set';
import { ReadingPage } from '../../ui/reading-page';
import type { ScreenProps } from '../../ui/screen-props';
import { useText } from '../../ui/text-context';
import { everything, findNumbers, labelCounts, labels, numberCount, numberRow } from './evidence-view';
import { FactList, SourceList } from './fact-list';
import { NumberEntry } from './number-entry';
import { OpenQuestions, ScepticPacks } from './open-questions';

/** The evidence page. */
export function EvidenceScreen({ t, query, navigate }: ScreenProps) {
  const counts = useMemo(labelCounts, []);
  const one = query.number === undefined ? undefined : numberRow(query.number);
  return (
    <div class="evidence">
      <ReadingPage
        title={t('evidence.title')}
        lead={t('evidence.lead', { count: numberCount })}
        hour="night"
        navigate={navigate}
      >
        {one !== undefined && (
          <section class="reading-page__part" aria-labelledby="evidence-one">
            <h2 id="evidence-one">{t('evidence.one.title')}</h2>
            <NumberEntry row={one} open />
          </section>
        )}
        {query.number !== undefined && one === undefined && (
          <p role="status">{t('evidence.one.unknown', { name: query.number.slice(0, 60) })}</p>
        )}
        <section class="reading-page__part" aria-labelledby="evidence-known">
          <h2 id="evidence-known">{t('evidence.known.title')}</h2>
          <div class="evidence__share" aria-hidden="true">
            {labels.map(({ label, sign }) => (
              <span
                key={sign}
                class={`evidence__part evidence__part--${sign}`}
                style={{ flexGrow: String(counts[label]) }}
              />
            ))}
          </div>
          <ul class="evidence__counts">
            {labels.map(({ label, sign }) => (
              <li key={sign} data-label={sign}>
                <span class={`source-note__mark source-note__mark--${sign}`} aria-hidden="true" />{' '}
                <strong>{t('evidence.number.value', { value: counts[label] })}</strong> {t(`ui.source.label.${sign}`)}
              </li>
            ))}
          </ul>
          <p>{t('evidence.known.text')}</p>
          <nav class="evidence__ways" aria-label={t('evidence.ways')}>
            {(['numbers', 'disagree', 'packs', 'form', 'facts', 'sources'] as const).map((part) => (
              <button
                key={part}
                type="button"
                class="evidence__way"
                onClick={() => {
                  const heading = document.getElementById(`evidence-${part}`);
                  heading?.scrollIntoView();
                  heading?.focus({ preventScroll: true });
                }}
              >
                {t(`evidence.${part}.title`)}
              </button>
            ))}
          </nav>
        </section>
        <AllNumbers t={t} />
        <section class="reading-page__part" aria-labelledby="evidence-disagree">
          <h2 id="evidence-disagree" tabIndex={-1}>
            {t('evidence.disagree.title')}
          </h2>
          <p>{t('evidence.disagree.text')}</p>
          <OpenQuestions kind="studies-disagree" />
        </section>
        <section class="reading-page__part" aria-labelledby="evidence-packs">
          <h2 id="evidence-packs" tabIndex={-1}>
            {t('evidence.packs.title')}
          </h2>
          <p>{t('evidence.packs.text')}</p>
          <ScepticPacks />
        </section>
        <section class="reading-page__part" aria-labelledby="evidence-form">
          <h2 id="evidence-form" tabIndex={-1}>
            {t('evidence.form.title')}
          </h2>
          <p>{t('evidence.form.text')}</p>
          <OpenQuestions kind="form-of-the-model" />
        </section>
        <section class="reading-page__part" aria-labelledby="evidence-facts">
          <h2 id="evidence-facts" tabIndex={-1}>
            {t('evidence.facts.title')}
          </h2>
          <p>{t('evidence.facts.text', { count: facts.length })}</p>
          <FactsByTopic />
        </section>
        <section class="reading-page__part" aria-labelledby="evidence-sources">
          <h2 id="evidence-sources" tabIndex={-1}>
            {t('evidence.sources.title')}
          </h2>
          <p>{t('evidence.sources.text', { count: sources.length })}</p>
          <SourceList sources={sources} />
        </section>
      </ReadingPage>
    </div>
  );
}

/** All numbers, with a search. */
function AllNumbers({ t }: Pick<ScreenProps, 't'>) {
  const [asked, setAsked] = useState(everything);
  const groups = useMemo(() => findNumbers(asked), [asked]);
  const found = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const narrow = found <= 40;
  return (
    <section class="reading-page__part" aria-labelledby="evidence-numbers">
      <h2 id="evidence-numbers" tabIndex={-1}>
        {t('evidence.numbers.title')}
      </h2>
      <p>{t('evidence.numbers.text')}</p>
      <search class="evidence__search">
        <label class="evidence__ask">
          <span>{t('evidence.search.words')}</span>
          <input
            type="search"
            name="evidence-words"
            autocomplete="off"
            value={asked.words}
            onInput={(event) => setAsked({ ...asked, words: event.currentTarget.value })}
          />
        </label>
        <label class="evidence__ask">
          <span>{t('evidence.search.label')}</span>
          <select
            name="evidence-label"
            value={asked.label}
            onChange={(event) => setAsked({ ...asked, label: event.currentTarget.value as NumberLabel | 'all' })}
          >
            <option value="all">{t('evidence.search.all')}</option>
            {labels.map(({ label, sign }) => (
              <option key={sign} value={label}>
                {t(`ui.source.label.${sign}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="evidence__ask evidence__ask--tick">
          <input
            type="checkbox"
            name="evidence-facts-only"
            checked={asked.withFacts}
            onChange={(event) => setAsked({ ...asked, withFacts: event.currentTarget.checked })}
          />
          <span>{t('evidence.search.facts')}</span>
        </label>
      </search>
      <p role="status" class="evidence__found">
        {t('evidence.search.found', { count: found })}
      </p>
      {groups.map((group) => (
        <details key={`${group.id} ${narrow}`} class="evidence__group" data-equation={group.id} open={narrow}>
          <summary>
            {t(`evidence.equation.${group.id}`)} <span class="evidence__label">{group.rows.length}</span>
          </summary>
          {group.rows.map((row) => (
            <NumberEntry key={row.spec.id} row={row} />
          ))}
        </details>
      ))}
    </section>
  );
}

/** Facts under the first letters of their codes. */
function FactsByTopic() {
  const topics = useMemo(() => {
    const found = new Map<string, string[]>();
    for (const { id } of facts) {
      const topic = id.split('-', 1)[0] ?? id;
      found.set(topic, [...(found.get(topic) ?? []), id]);
    }
    return [...found];
  }, []);
  return (
    <>
      {topics.map(([topic, ids]) => (
        <Topic key={topic} topic={topic} ids={ids} />
      ))}
    </>
  );
}

function Topic({ topic, ids }: { readonly topic: string; readonly ids: readonly string[] }) {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <details class="evidence__group" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {t(`evidence.topic.${topic}`)} <span class="evidence__label">{ids.length}</span>
      </summary>
      {shown && <FactList ids={ids} />}
    </details>
  );
}
