// This module says a fact in one line: what was found, where and when, how we know it, with links, and what speaks
// against it.

import type { FactRow, SourceRow } from '../evidence/content.ts';
import type { DocsContent } from './docs-content.ts';
import { amount, span } from './markdown.ts';

/** A fact code anywhere in a text. */
export const factCode = /\b[A-Z]{3}-\d{2}\b/g;

/** Anchor of a fact in docs/model.md. */
export function factAnchor(id: string): string {
  return id.toLowerCase();
}

/** The value of a fact with its range and unit; a fact without a number says its unit, which names the sign. */
export function factValue({ value, low, high, unit }: FactRow): string {
  if (value === null) return unit;
  const range = low === null || high === null || low === high ? '' : ` (${span(low, high)})`;
  return `${amount(value)}${range} ${unit}`;
}

/** A source with its link and the page on which it was read. */
export function sourceWords({ citation, url, via }: SourceRow): string {
  const named = url === null ? citation : `[${citation.replaceAll('[', '(').replaceAll(']', ')')}](${url})`;
  return via === undefined ? named : `${named}, read on: ${via}`;
}

/** The sources of a list of ids. */
export function sourcesWords(content: DocsContent, ids: readonly string[]): string {
  const byId = new Map(content.evidence.sources.map(({ row }) => [row.id, row]));
  return ids
    .map((id) => byId.get(id))
    .flatMap((row) => (row ? [sourceWords(row)] : []))
    .join('; ');
}

/** What speaks against a fact, as sentences with links into docs/model.md (`page`); empty when nothing is written down. */
export function againstWords(content: DocsContent, fact: FactRow, page: string): string {
  return (fact['contradicted-by'] ?? [])
    .map(({ says, ids, sources }) => {
      const links = (ids ?? []).map((id) => `[${id}](${page}#${factAnchor(id)})`);
      const found = [...links, ...(sources ? [sourcesWords(content, sources)] : [])].filter(Boolean);
      return found.length > 0 ? `${says} (${found.join(', ')})` : says;
    })
    .join(' ');
}

/** A fact as an item of a list. */
export function factItem(content: DocsContent, fact: FactRow): string {
  const sources = sourcesWords(content, fact.sources);
  const against = againstWords(content, fact, '../model.md');
  return [
    `- **${fact.id}** ${factValue(fact)}. ${fact.place}, ${fact.year}; ${fact.strength}; ${fact.label}.`,
    `  ${sources === '' ? 'No source: our judgement.' : `${sources}.`}`,
    ...(fact.note === '' ? [] : [`  ${fact.note}`]),
    ...(against === '' ? [] : [`  *Against it:* ${against}`]),
  ]
    .map((line) => line.replace(/\s+$/, '').replace(/\n/g, ' '))
    .join('\n');
}
