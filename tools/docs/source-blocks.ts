// This module makes the tables of facts and sources that the page about the model ends with, and of fitted numbers.

import type { DocsContent } from './docs-content.ts';
import { againstWords, factAnchor, factValue, sourcesWords } from './fact-words.ts';
import { amount, code, table } from './markdown.ts';

/** Facts that any number of the model, any lever or any validation row cites, with their sources. */
export function factTable(content: DocsContent): string {
  const cited = new Set([
    ...content.parameters.flatMap((row) => row.sources),
    ...content.levers.flatMap((row) => row.evidence),
    ...(JSON.stringify(content.validation).match(/[A-Z]{3}-\d{2}/g) ?? []),
  ]);
  // What speaks against a cited fact must be there too.
  for (const id of cited) {
    for (const { ids } of content.facts.get(id)?.['contradicted-by'] ?? [])
      for (const other of ids ?? []) cited.add(other);
  }
  const facts = [...content.facts.values()].filter((fact) => cited.has(fact.id));
  return table(
    ['fact', 'what was found', 'where and when', 'how we know it', 'source', 'against it'],
    facts.map((fact) => [
      `<a id="${factAnchor(fact.id)}"></a>${fact.id}`,
      `${factValue(fact)} (${code(fact.key)})`,
      `${fact.place}, ${fact.year}`,
      `${fact.label} (${fact.strength})`,
      sourcesWords(content, fact.sources) || 'our judgement',
      againstWords(content, fact, ''),
    ]),
  );
}

/** Numbers that were fitted, each with what it was fitted to. */
export function fittedTable(content: DocsContent): string {
  return table(
    ['number', 'value', 'fitted to'],
    content.fitted.map(({ id, value, target }) => [code(id), amount(value), target]),
  );
}
