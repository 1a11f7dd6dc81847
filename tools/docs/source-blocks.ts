// This module makes the tables of facts and sources that the page about the model ends with, and of fitted numbers.

import type { CalibratedRow } from '../evidence/content.ts';
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
    ['number', 'value', 'fitted to', 'measured as', 'aim'],
    content.fitted.map(({ id, value, target }) => [
      code(id),
      amount(value),
      target.says,
      `${measured(target)}, months ${target.months[0]} to ${target.months[1]}`,
      typeof target.aim === 'number' ? `${amount(target.aim)} ± ${amount(target.tolerance)}` : target.aim,
    ]),
  );
}

function measured({ measure, output, over, patch }: CalibratedRow['target']): string {
  const names = (ids: string | readonly string[]) => [ids].flat().map(code).join(' + ');
  const share = over === undefined ? names(output) : `${names(output)} over ${names(over)}`;
  const moved = Object.entries({ ...patch?.levers, ...patch?.assume }).map(([id, to]) => `${id} ${to}`);
  const what = measure === 'change' ? `per cent change of ${share}` : share;
  return moved.length === 0 ? what : `${what} with ${moved.join(', ')}`;
}
