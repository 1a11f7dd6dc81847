// This maker checks evidence/screening/indicators.yaml and writes it as `generated/screening.json` with camel-case keys.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const source = 'evidence/screening/indicators.yaml';
const target = 'generated/screening.json';

const needs = ['look', 'open', 'private', 'interp', 'rapport', 'info', 'time'];
const dimensions = [
  'deceptive-recruitment',
  'coercive-recruitment',
  'vulnerability-recruitment',
  'exploitation',
  'coercion-destination',
  'vulnerability-destination',
  'travel-control',
  'child',
];

type Row = Readonly<Record<string, unknown>>;

/** Check the screening data; each fault is a sentence that begins with the file. */
export function screeningFaults(data: Row): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const tell = (id: unknown, what: string): void => void faults.push(`${source} ${String(id)}: ${what}`);
  const share = (row: Row, key: string): void => {
    const value = row[key];
    if (typeof value !== 'number' || value < 0 || value > 1)
      tell(row.id, `expected ${key} between 0 and 1, got ${value}`);
  };
  const rows = (key: string): readonly Row[] => {
    const list = data[key];
    if (Array.isArray(list) && list.length > 0) return list;
    tell(key, 'expected a list with at least one row');
    return [];
  };
  for (const key of ['indicators', 'reassuring', 'false-leads', 'errors', 'moves']) {
    for (const row of rows(key)) {
      if (typeof row.id !== 'string' || seen.has(row.id)) tell(row.id, 'expected an id that no other row has');
      seen.add(String(row.id));
      if (typeof row.name !== 'string' || row.name === '') tell(row.id, 'expected a name');
    }
  }
  for (const row of [...rows('indicators'), ...rows('reassuring')]) {
    share(row, 'p-trafficked');
    share(row, 'p-not');
    const listed = Array.isArray(row.needs) ? row.needs : [];
    if (listed.length === 0) tell(row.id, 'expected at least one need');
    for (const need of listed)
      if (!needs.includes(String(need))) tell(row.id, `the need "${need}" is unknown; try ${needs.join(', ')}`);
  }
  for (const row of rows('indicators')) {
    if (!dimensions.includes(String(row.dimension))) tell(row.id, `the dimension "${row.dimension}" is unknown`);
    if (!['strong', 'medium', 'weak'].includes(String(row.weight)))
      tell(row.id, `the weight "${row.weight}" is unknown`);
    if (typeof row.innocent !== 'string') tell(row.id, 'expected an innocent reason: every sign has one');
    if (Number(row['p-not']) >= Number(row['p-trafficked']))
      tell(row.id, 'expected to be rarer without grounds than with');
  }
  for (const row of rows('false-leads')) {
    share(row, 'p');
    if ('p-trafficked' in row || 'p-not' in row) tell(row.id, 'a false lead has one probability for everybody');
  }
  return faults;
}

/** Write `generated/screening.json`. Throws one Error with all faults. */
export function makeScreening(): void {
  const data = parse(readFileSync(source, 'utf8')) as Row;
  const faults = screeningFaults(data);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const text = `${JSON.stringify(camel(data))}\n`;
  mkdirSync(path.dirname(target), { recursive: true });
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camel(inner),
    ]),
  );
}
