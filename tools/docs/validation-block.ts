// This module makes the table of validation rows, misses first. It reads rows with one check (flat) and rows with a list
// of checks, and whatever a patch names.

import type { DocsContent } from './docs-content.ts';
import { factAnchor } from './fact-words.ts';
import { amount, code, rounded, table } from './markdown.ts';

interface Measure {
  readonly kind: string;
  readonly output?: string;
  readonly over?: string;
}

interface Check {
  readonly id?: string;
  readonly says?: string;
  readonly base?: unknown;
  readonly patch?: unknown;
  readonly measure?: Measure;
  readonly band?: readonly [number, number];
}

interface Row extends Check {
  readonly id: string;
  readonly says: string;
  readonly sources?: readonly string[];
  readonly part: string;
  readonly status: string;
  readonly checks?: readonly Check[];
  readonly measured?: number | readonly number[];
}

/** All rows, misses first, otherwise in the order of the file. */
export function validationTable(content: DocsContent): string {
  const rows = rowsOf(content.validation);
  const ordered = [...rows.filter((row) => row.status === 'miss'), ...rows.filter((row) => row.status !== 'miss')];
  return table(
    ['row', 'what should hold', 'how it is measured', 'band', 'part', 'status', 'sources'],
    ordered.flatMap(lines),
  );
}

/** How many rows are met, missed and kept out of fitting, in one sentence. */
export function validationCount(content: DocsContent): string {
  const rows = rowsOf(content.validation);
  const met = rows.filter((row) => row.status === 'pass').length;
  const heldOut = rows.filter((row) => row.part === 'held out');
  const heldMet = heldOut.filter((row) => row.status === 'pass').length;
  return (
    `${met} of ${rows.length} rows are met; ${rows.length - met} are misses. ` +
    `${heldOut.length} rows were held out of fitting, and ${heldMet} of those are met.`
  );
}

/** Misses that a text does not explain, and explanations of rows that are met by now. An explanation begins with `- **ID`. */
export function explanationFaults(file: string, text: string, content: DocsContent): readonly string[] {
  // A row may be split into checks (M-V5a, M-V5b) or joined again: the letter does not count.
  const plain = (id: string) => id.replace(/[a-z]$/, '');
  const missed = rowsOf(content.validation).filter((row) => row.status === 'miss');
  const told = [...text.matchAll(/^- \*\*([EM]-V[^*]*)\*\*/gm)].flatMap(([, ids = '']) => ids.split(/, */));
  return [
    ...missed
      .filter(
        (row) => !told.some((id) => id === row.id || (plain(id) === plain(row.id) && (row.checks || id === plain(id)))),
      )
      .map((row) => `${file}: the miss ${row.id} is not explained; add an item that begins with - **${row.id}**`),
    ...told
      .filter((id) => !missed.some((row) => plain(row.id) === plain(id)))
      .map((id) => `${file}: ${id} is no longer a miss; take its explanation away`),
  ];
}

function rowsOf(file: unknown): readonly Row[] {
  return (Array.isArray(file) ? file : (file as { readonly rows: readonly Row[] }).rows) as readonly Row[];
}

function lines(row: Row): string[][] {
  const checks = row.checks ?? [row];
  const measured = row.measured === undefined ? [] : [row.measured].flat();
  const status = row.status === 'miss' ? '**miss**' : row.status;
  return checks.map((check, index) => {
    const first = index === 0;
    const number = measured[index];
    const found = number === undefined ? '' : `, now ${rounded(number)}${outside(check, number) ? ' (outside)' : ''}`;
    const says = row.checks && check.says ? `${first ? `${row.says}: ` : ''}${check.says}` : first ? row.says : '';
    return [
      check.id ?? (first ? row.id : `${row.id} (${index + 1})`),
      says,
      measureWords(check),
      check.band ? `${amount(check.band[0])} to ${amount(check.band[1])}${found}` : found,
      row.part,
      first ? status : '',
      first ? (row.sources ?? []).map((id) => `[${id}](#${factAnchor(id)})`).join(', ') : '',
    ];
  });
}

function outside({ band }: Check, value: number): boolean {
  return band !== undefined && (value < band[0] || value > band[1]);
}

function measureWords({ measure, base, patch }: Check): string {
  const { kind = '', output, over } = measure ?? {};
  const what = output ? code(output) : '';
  const share = over ? `${what} over ${code(over)}` : what;
  const words: Readonly<Record<string, string>> = {
    value: `mean of ${share}`,
    change: `per cent change of ${share}`,
    share: share,
    'share-change': `per cent change of ${share}`,
    replaced: 'arrivals without papers avoided per extra regular arrival',
  };
  const moved = [patchWords(patch, 'with'), patchWords(base, 'against')].filter(Boolean);
  return [words[kind] ?? `${kind} ${share}`.trim(), ...moved].join('; ');
}

/** What a patch moves: its groups (levers, assumptions, and any other) as name = value. */
function patchWords(patch: unknown, word: string): string {
  if (patch === undefined || patch === null) return '';
  const pairs = Object.entries(patch).flatMap(([group, inside]) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.entries(inside).map(
          ([id, value]) => `${id} ${typeof value === 'number' ? amount(value) : String(value)}`,
        )
      : [`${group} ${String(inside)}`],
  );
  return pairs.length === 0 ? '' : `${word} ${pairs.join(', ')}`;
}
