// This module shows one number of the model: a line with its range drawn, and on demand all that is known about it.

import { useState } from 'preact/hooks';
import { useText } from '../../ui/text-context';
import { type NumberRow, signOf } from './evidence-view';
import { FactList } from './fact-list';

/** One number. `open` shows it unfolded from the start. */
export function NumberEntry({ row, open = false }: { readonly row: NumberRow; readonly open?: boolean }) {
  const t = useText();
  const { spec, notes, at } = row;
  const [shown, setShown] = useState(open);
  const range = at === undefined ? undefined : { low: spec.low, high: spec.high };
  return (
    <details
      class="evidence__number"
      data-number={spec.id}
      open={open}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        <span class="evidence__what" lang="en">
          {notes.description}
        </span>
        <span class="evidence__value">
          <strong>{t('evidence.number.value', { value: spec.value })}</strong>{' '}
          <span lang="en" class="evidence__unit">
            {spec.unit}
          </span>
        </span>
        <RangeLine at={at} />
        <span class="evidence__label">
          <span class={`source-note__mark source-note__mark--${signOf(spec.label)}`} aria-hidden="true" />{' '}
          {t(`ui.source.label.${signOf(spec.label)}`)}
        </span>
      </summary>
      {shown && (
        <div class="evidence__about">
          <p>
            {range === undefined
              ? t('evidence.number.point')
              : t(`evidence.number.range.${spec.distribution === 'fixed' ? 'fixed' : 'drawn'}`, range)}
          </p>
          <p>
            {t('evidence.number.strength', { strength: notes.strength })}{' '}
            {notes.equations.length > 0 && t('evidence.number.equations', { list: notes.equations.join(', ') })}
          </p>
          {notes.note !== '' && <p lang="en">{notes.note}</p>}
          {notes.contradictedBy.map((against) => (
            <p key={against} class="evidence__against" lang="en">
              {t('ui.source.against', { text: against })}
            </p>
          ))}
          {notes.facts.length > 0 ? <FactList ids={notes.facts} /> : <p>{t('evidence.number.no-fact')}</p>}
          <p class="evidence__code">
            {t('evidence.number.name')} <code>{spec.id}</code>
          </p>
        </div>
      )}
    </details>
  );
}

/** The range as a line with the central value as a dot. The words say the same when unfolded. */
function RangeLine({ at }: { readonly at: number | undefined }) {
  if (at === undefined) return <span class="evidence__range" aria-hidden="true" />;
  return (
    <svg class="evidence__range" viewBox="0 0 100 12" aria-hidden="true">
      <path d="M 3 6 H 97 M 3 2 V 10 M 97 2 V 10" class="evidence__line" />
      <circle cx={3 + 94 * at} cy="6" r="4" class="evidence__dot" />
    </svg>
  );
}
