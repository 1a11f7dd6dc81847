// This module makes the tables of the numbers of the model, equation by equation, and the list of all numbers by name.

import type { ParameterRow } from '../evidence/content.ts';
import type { DocsContent } from './docs-content.ts';
import { factAnchor } from './fact-words.ts';
import { amount, code, span, table } from './markdown.ts';

/** Ids of the equations, in order. */
export const equationIds: readonly string[] = Array.from({ length: 17 }, (_, index) => `M${index + 1}`);

/** Numbers of one equation. */
export function parametersOf(content: DocsContent, equation: string): readonly ParameterRow[] {
  return content.parameters.filter((row) => row.equations.includes(equation));
}

/** Numbers that none of the equations uses. */
export function otherParameters(content: DocsContent): readonly ParameterRow[] {
  return content.parameters.filter((row) => !row.equations.some((id) => equationIds.includes(id)));
}

/** A table of numbers. Each has its anchor where it stands for the first time. */
export function parameterTable(rows: readonly ParameterRow[], anchored: Set<string>): string {
  if (rows.length === 0) return 'No number of its own.';
  return table(
    ['number', 'value', 'range', 'unit', 'drawn', 'how we know it', 'sources'],
    rows.map((row) => [
      `${anchorOnce(row.id, anchored)}${code(row.id)} ${row.description}`,
      amount(row.value),
      span(row.low, row.high),
      row.unit,
      row.distribution,
      `${row.label} (${row.strength})`,
      row.sources.map((id) => `[${id}](#${factAnchor(id)})`).join(', ') || 'none',
    ]),
  );
}

/** All numbers by name, each a link to its row. */
export function numbersByName(content: DocsContent): string {
  const families = new Map<string, ParameterRow[]>();
  for (const row of [...content.parameters].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const family = row.id.split('.')[0]!;
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  return [...families]
    .map(([family, rows]) => {
      const links = rows.map(({ id, value }) => `[${id.slice(family.length + 1)}](#${anchorOf(id)}) ${amount(value)}`);
      return `- **${family}.** ${links.join(' · ')}`;
    })
    .join('\n');
}

/** The anchor of a number's row. */
export function anchorOf(id: string): string {
  return `n-${id.replaceAll('.', '-')}`;
}

function anchorOnce(id: string, anchored: Set<string>): string {
  if (anchored.has(id)) return '';
  anchored.add(id);
  return `<a id="${anchorOf(id)}"></a>`;
}
