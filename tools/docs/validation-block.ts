// This module makes the table of validation rows, misses first. It reads rows with one check (flat) and rows with a list
// of checks, numbers recorded by check or in order, and whatever a patch names.

import type { DocsContent } from './docs-content.ts';
import { factAnchor } from './fact-words.ts';
import { amount, code, rounded, table } from './markdown.ts';

interface Measure {
  readonly kind: string;
  readonly output?: string;
  readonly over?: string;
  readonly than?: string;
  readonly thanOver?: string;
}

interface Check {
  readonly id?: string;
  readonly says?: string;
  readonly base?: unknown;
  readonly patch?: unknown;
  readonly measure?: Measure;
  readonly band?: readonly [number, number];
  readonly note?: string;
}

interface Row extends Check {
  readonly id: string;
  readonly says: string;
  readonly sources?: readonly string[];
  readonly part: string;
  readonly status: string;
  readonly checks?: readonly Check[];
  readonly measured?: number | readonly number[] | Readonly<Record<string, number>>;
}

/** All rows, misses first, otherwise in the order of the file. */
export function validationTable(content: DocsContent): string {
  const rows = rowsOf(content.validation);
  const ordered = [...rows.filter(isMiss), ...rows.filter((row) => !isMiss(row))];
  return table(
    ['row', 'what should hold', 'how it is measured', 'band', 'part', 'status', 'sources'],
    ordered.flatMap(lines),
  );
}

/** How many rows are met, missed and kept out of fitting, in one sentence. */
export function validationCount(content: DocsContent): string {
  const rows = rowsOf(content.validation);
  const met = (some: readonly Row[]) => some.filter((row) => statusOf(row) === 'pass').length;
  const heldOut = rows.filter((row) => row.part === 'held out');
  const open = rows.filter((row) => statusOf(row) === 'not measured').length;
  return (
    `${met(rows)} of ${rows.length} rows are met; ${rows.filter(isMiss).length} are misses. ` +
    `${heldOut.length} rows were held out of fitting, and ${met(heldOut)} of those are met.` +
    (open > 0 ? ` ${open} have not been measured in their present form.` : '')
  );
}

/** Misses that a text does not explain, and explanations of rows that are met by now. An explanation begins with `- **ID`. */
export function explanationFaults(file: string, text: string, content: DocsContent): readonly string[] {
  // A row may be split into checks (M-V5a, M-V5b) or joined again: the letter does not count.
  const plain = (id: string) => id.replace(/[a-z]$/, '');
  const rows = rowsOf(content.validation);
  const told = [...text.matchAll(/^- \*\*([EM]-V[^*]*)\*\*/gm)].flatMap(([, ids = '']) => ids.split(/, */));
  return [
    ...rows
      .filter((row) => isMiss(row) && !told.some((id) => id === row.id || (row.checks && plain(id) === plain(row.id))))
      .map((row) => `${file}: the miss ${row.id} is not explained; add an item that begins with - **${row.id}**`),
    ...told
      .filter((id) => !rows.some((row) => plain(row.id) === plain(id) && statusOf(row) !== 'pass'))
      .map((id) => `${file}: ${id} is no longer a miss; take its explanation away`),
  ];
}

function rowsOf(file: unknown): readonly Row[] {
  return (Array.isArray(file) ? file : (file as { readonly rows: readonly Row[] }).rows) as readonly Row[];
}

/** Status of a row. A row whose list of numbers is empty waits for its first measurement, whatever its status says. */
function statusOf({ measured, status }: Row): string {
  const waits = typeof measured === 'object' && Object.keys(measured).length === 0;
  return waits ? 'not measured' : status;
}

function isMiss(row: Row): boolean {
  return statusOf(row) === 'miss';
}

function numberOf({ measured }: Row, check: Check, index: number): number | undefined {
  if (typeof measured === 'number') return index === 0 ? measured : undefined;
  if (Array.isArray(measured)) return measured[index] as number | undefined;
  return (measured as Readonly<Record<string, number>> | undefined)?.[check.id ?? ''];
}

function lines(row: Row): string[][] {
  const status = statusOf(row);
  return (row.checks ?? [row]).map((check, index) => {
    const first = index === 0;
    const number = numberOf(row, check, index);
    const found =
      number === undefined ? '' : `, now ${rounded(number)}${outside(check, number) ? ' (**outside**)' : ''}`;
    const says = check !== row && check.says ? `${first ? `**${row.says}.** ` : ''}${check.says}` : row.says;
    return [
      checkName(row, check, index),
      check.note ? `${says}. ${check.note}` : says,
      measureWords(check),
      check.band ? `${amount(check.band[0])} to ${amount(check.band[1])}${found}` : found,
      row.part,
      status === 'miss' ? '**miss**' : status,
      first ? (row.sources ?? []).map((id) => `[${id}](#${factAnchor(id)})`).join(', ') : '',
    ];
  });
}

function checkName(row: Row, check: Check, index: number): string {
  if (check === row) return row.id;
  const own = check.id ?? String(index + 1);
  return own.startsWith(row.id) ? own : `${row.id} ${own}`;
}

function outside({ band }: Check, value: number): boolean {
  return band !== undefined && (value < band[0] || value > band[1]);
}

function measureWords({ measure, base, patch }: Check): string {
  const { kind = '', output, over, than, thanOver } = measure ?? {};
  const ratio = (top?: string, bottom?: string) =>
    bottom ? `${code(top ?? '')} over ${code(bottom)}` : code(top ?? '');
  const share = output === undefined ? '' : ratio(output, over);
  const words: Readonly<Record<string, string>> = {
    value: `mean of ${share}`,
    change: `per cent change of ${share}`,
    share,
    'share-change': `per cent change of ${share}`,
    'rate-ratio': `${share}, against ${ratio(than ?? output, thanOver ?? over)}`,
    replaced: 'irregular arrivals avoided per extra regular arrival',
    'concentration-change': 'per cent change of how far arrivals gather on few routes',
    'reaction-change': `per cent change of how much of a lasting shift of ${share} is there within nine months`,
    'leaving-by-contacts': 'leaving of those with two or more contacts abroad, against those with none',
  };
  const moved = [patchWords(patch, 'with'), patchWords(base, 'against')].filter(Boolean);
  return [words[kind] ?? `${kind} ${share}`.trim(), ...moved].join('; ');
}

/** What a patch moves: its groups (levers, assumptions, levers at a later month, any other) as name and value. */
function patchWords(patch: unknown, word: string): string {
  const pairs = pairsOf(patch);
  return pairs.length === 0 ? '' : `${word} ${pairs.join(', ')}`;
}

function pairsOf(patch: unknown): string[] {
  if (typeof patch !== 'object' || patch === null) return [];
  return Object.entries(patch).flatMap(([name, inside]) => {
    if (typeof inside === 'object' && inside !== null) return pairsOf(inside);
    return [`${name} ${typeof inside === 'number' ? amount(inside) : String(inside)}`];
  });
}
