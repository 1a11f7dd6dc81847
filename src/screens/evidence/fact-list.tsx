// This module shows facts: what was found where and when, how it is known, what speaks against it, and where it was read.

import type { Fact, Source } from '../../evidence/facts';
import { useText } from '../../ui/text-context';
import { factRows, signOf } from './evidence-view';

/** A few facts by their codes. Their words are evidence and stand in English. */
export function FactList({ ids }: { readonly ids: readonly string[] }) {
  const t = useText();
  const shown = factRows(ids);
  return (
    <ul class="evidence__facts" lang="en">
      {shown.map(({ fact, sources }) => (
        <li key={fact.id} class="evidence__fact" data-fact={fact.id}>
          <p>
            <strong>{fact.id}</strong> {figureOf(fact)} <span>{t('evidence.fact.where', placeOf(fact))}</span>{' '}
            <span class="evidence__label">
              <span class={`source-note__mark source-note__mark--${signOf(fact.label)}`} aria-hidden="true" />{' '}
              {t(`ui.source.label.${signOf(fact.label)}`)} · {fact.strength}
            </span>
          </p>
          {fact.note !== '' && <p>{fact.note}</p>}
          {fact.contradictedBy.map((against) => (
            <p key={against.says} class="evidence__against">
              {t('ui.source.against', { text: `${against.says} ${against.ids?.join(', ') ?? ''}`.trim() })}
            </p>
          ))}
          <SourceList sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function figureOf({ value, low, high, unit }: Fact): string {
  if (value === null) return low === null || high === null ? '' : `${low}–${high} ${unit}`;
  return low === null || high === null || low === high ? `${value} ${unit}` : `${value} (${low}–${high}) ${unit}`;
}

function placeOf({ place, year }: Fact): { place: string; year: string } {
  return { place, year };
}

/** Sources with their address. A link is followed by the reader's own act only. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useText();
  return (
    <ul class="evidence__sources" lang="en">
      {sources.map((source) => (
        <li key={source.id}>
          {source.citation}
          {source.url !== null && (
            <>
              {' '}
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {t('evidence.source.open')}
              </a>
            </>
          )}
          {source.via !== undefined && <span> {t('evidence.source.via', { via: source.via })}</span>}
        </li>
      ))}
    </ul>
  );
}
