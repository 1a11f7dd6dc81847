// This module makes the blocks about levers and policies: settings, costs and cases of one lever, the list of all levers,
// the policies side by side.

import type { LeverRow, PolicyRow } from '../evidence/content.ts';
import type { DocsContent } from './docs-content.ts';
import { factCode, factItem } from './fact-words.ts';
import { handWritten } from './made-blocks.ts';
import { amount, code, slug, span, table } from './markdown.ts';

/** Levers that have a page: rows that are not a setting inside another. */
export function levers(content: DocsContent): readonly LeverRow[] {
  return content.levers.filter((row) => row.of === undefined);
}

/** A lever and the settings inside it. */
export function settingsOf(content: DocsContent, lever: string): readonly LeverRow[] {
  return content.levers.filter((row) => row.id === lever || row.of === lever);
}

/** Name of a lever on screen. */
export function leverName(content: DocsContent, id: string): string {
  return content.words[`lever.${id}.name`] ?? id;
}

/** Policies in the order of their codes. */
export function policiesOf(content: DocsContent): readonly PolicyRow[] {
  return content.evidence.policies.map(({ row }) => row).sort((a, b) => a.code - b.code);
}

/** Settings of one lever: what can be moved, where each policy puts it, what it costs to run. */
export function settingsBlock(content: DocsContent, lever: string, anchors: ReadonlyMap<string, string>): string {
  const rows = settingsOf(content, lever);
  const policies = policiesOf(content);
  const costs = rows.flatMap((row) => row['running-cost'].map((id) => [row, id] as const));
  const notes = rows.filter((row) => row.note).map((row) => `- ${leverName(content, row.id)}: ${row.note}`);
  return [
    table(
      ['setting', 'can be', 'unit', 'step', 'status quo', 'lag, months', 'political distance', 'enters'],
      rows.map((row) => [
        `${leverName(content, row.id)} ${code(row.id)}`,
        positions(row),
        row.unit ?? 'one of these',
        row.step === undefined ? '' : amount(row.step),
        position(row['status-quo']),
        amount(row['lag-months']),
        amount(row['political-distance']),
        row.effect === 'story' ? 'stories only' : equationLinks(row, anchors, '../model.md'),
      ]),
    ),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    'Where each policy puts it (bold: away from the status quo):',
    table(
      ['policy', ...rows.map((row) => leverName(content, row.id))],
      policies.map((policy) => [
        content.words[`policy.${policy.id}.name`] ?? policy.id,
        ...rows.map((row) => placed(row, policy)),
      ]),
    ),
    'What it costs to run:',
    costs.length === 0
      ? 'Nothing that the model prices.'
      : table(
          ['setting', 'cost', 'value', 'range', 'unit', 'how we know it'],
          costs.map(([row, id]) => costCells(content, row, id)),
        ),
  ].join('\n\n');
}

function costCells(content: DocsContent, row: LeverRow, id: string): string[] {
  const cost = content.parameters.find((item) => item.id === id);
  const name = leverName(content, row.id);
  if (!cost) return [name, code(id), '', '', '', ''];
  return [
    name,
    `${code(id)} ${cost.description}`,
    amount(cost.value),
    span(cost.low, cost.high),
    cost.unit,
    `${cost.label} (${cost.strength})`,
  ];
}

/** Facts that the lever, its settings, or the page itself cite; in the order of their codes. */
export function casesBlock(content: DocsContent, lever: string, page: string): string {
  const listed = settingsOf(content, lever).flatMap((row) => row.evidence);
  const cited = [...new Set([...listed, ...codesIn(page)])].sort();
  const known = cited.flatMap((id) => content.facts.get(id) ?? []);
  if (known.length === 0) return 'No case is written down for it.';
  return known.map((fact) => factItem(content, fact)).join('\n');
}

/** Fact codes that the hand-written part of a page names. */
export function codesIn(page: string): readonly string[] {
  return [...new Set(handWritten(page).match(factCode) ?? [])];
}

/** All levers by group, one row each. `folder` is where their pages lie, seen from the page. */
export function leverList(content: DocsContent, folder: string): string {
  return table(
    ['group', 'lever', 'can be', 'unit', 'status quo', 'lag, months', 'settings inside it'],
    levers(content).map((row) => [
      content.words[`lever-group.${row.group}`] ?? row.group,
      `[${leverName(content, row.id)}](${folder}${row.id}.md)`,
      positions(row),
      row.unit ?? '',
      position(row['status-quo']),
      amount(row['lag-months']),
      settingsOf(content, row.id)
        .filter((inner) => inner.of !== undefined)
        .map((inner) => leverName(content, inner.id))
        .join(', '),
    ]),
  );
}

/** All levers and settings with range, lag, cost and equations. */
export function leverTable(content: DocsContent, anchors: ReadonlyMap<string, string>): string {
  return table(
    ['lever or setting', 'can be', 'unit', 'status quo', 'lag, months', 'running cost', 'enters'],
    content.levers.map((row) => [
      `${row.of === undefined ? '' : '· '}[${code(row.id)}](levers/${row.of ?? row.id}.md)`,
      positions(row),
      row.unit ?? '',
      position(row['status-quo']),
      amount(row['lag-months']),
      row['running-cost'].map(code).join(', ') || 'none',
      row.effect === 'story' ? 'stories only' : equationLinks(row, anchors, ''),
    ]),
  );
}

/** All policies side by side; bold where a policy leaves the status quo. */
export function policyTable(content: DocsContent): string {
  const policies = policiesOf(content);
  const name = (policy: PolicyRow) => content.words[`policy.${policy.id}.name`] ?? policy.id;
  const voices = policies.map((policy) => {
    const summary = content.words[policy['summary-key']] ?? '';
    const voice = content.words[policy['argued-by-key']] ?? '';
    return `- **${name(policy)}** (${code(policy.id)}). ${summary} Who argues for it: ${voice}`;
  });
  const rows = content.levers.map((row) => [code(row.id), ...policies.map((policy) => placed(row, policy))]);
  return `${voices.join('\n')}\n\n${table(['lever or setting', ...policies.map(name)], rows)}`;
}

function equationLinks(row: LeverRow, anchors: ReadonlyMap<string, string>, page: string): string {
  return row.equations.map((id) => `[${id}](${page}#${anchors.get(id) ?? slug(id)})`).join(', ') || 'none';
}

function positions(row: LeverRow): string {
  return row.options ? row.options.join(', ') : row.range ? span(row.range[0], row.range[1]) : '';
}

function position(value: number | string | undefined): string {
  return typeof value === 'number' ? amount(value) : (value ?? '');
}

function placed(row: LeverRow, policy: PolicyRow): string {
  const value = policy.settings[row.id];
  return value === row['status-quo'] ? position(value) : `**${position(value)}**`;
}
