// This module writes a save as a short line of text and reads it back, whatever version wrote it.
// A text that is not a save is refused with a message key; it is never guessed at.

import { fail, type Result, succeed } from '../common/result';
import type { RoleId } from '../play/beat';
import type { Facts, SaveEvent } from './save-events';

/** All three roles together must fit (contracts 11). */
export const saveLimit = 4000;

/** Version written today; older ones are migrated, newer ones are refused by name. */
export const saveVersion = 1;

/** Why a text could not be read; also the key of its message. */
export type SaveFault = 'app.save.damaged' | 'app.save.newer' | 'app.save.too-long';

type Row = readonly unknown[];

/** Migrations by the version they start from: rows of that version → rows of the next. None is needed yet. */
const migrations: Readonly<Record<number, (rows: readonly Row[]) => readonly Row[]>> = {};

const roleLetters: Readonly<Record<RoleId, string>> = { migrant: 'm', officer: 'o', policymaker: 'p' };
const rolesByLetter: Readonly<Record<string, RoleId>> = { m: 'migrant', o: 'officer', p: 'policymaker' };

/** Write events as text: `saltmere1` and a JSON list of rows. */
export function writeSave(events: readonly SaveEvent[]): string {
  return `saltmere${saveVersion}${JSON.stringify(events.map(toRow))}`;
}

/** Read a save of this or an older version. */
export function readSave(text: string): Result<SaveEvent[], SaveFault> {
  const trimmed = text.trim();
  // A pasted text may be anything; a save of three roles is far below ten times the limit.
  if (trimmed.length > saveLimit * 10) return fail('app.save.too-long');
  const head = /^saltmere(\d{1,4})(?=\[)/.exec(trimmed);
  if (!head) return fail('app.save.damaged');
  let version = Number(head[1]);
  if (version > saveVersion) return fail('app.save.newer');
  let rows: unknown;
  try {
    rows = JSON.parse(trimmed.slice(head[0].length));
  } catch {
    return fail('app.save.damaged');
  }
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) return fail('app.save.damaged');
  let current: readonly Row[] = rows;
  while (version < saveVersion) {
    const migrate = migrations[version];
    if (!migrate) return fail('app.save.damaged');
    current = migrate(current);
    version++;
  }
  const events: SaveEvent[] = [];
  for (const row of current) {
    const event = fromRow(row);
    if (!event) return fail('app.save.damaged');
    events.push(event);
  }
  return succeed(events);
}

function toRow(event: SaveEvent): Row {
  switch (event.kind) {
    case 'world':
      return ['w', event.code];
    case 'fact':
      return ['f', event.key, event.value];
    case 'start':
      return ['s', roleLetters[event.role], event.worldCode, event.modelId, event.facts];
    case 'choose':
      return ['c', roleLetters[event.role], ...event.numbers];
    case 'rewind':
      return ['r', roleLetters[event.role], event.keep];
    case 'clear':
      return ['x', roleLetters[event.role]];
  }
}

function fromRow(row: Row): SaveEvent | undefined {
  const [kind, first, second, third, fourth] = row;
  if (kind === 'w') return typeof first === 'string' ? { kind: 'world', code: first } : undefined;
  if (kind === 'f') {
    return typeof first === 'string' && isNumber(second) ? { kind: 'fact', key: first, value: second } : undefined;
  }
  const role = typeof first === 'string' && Object.hasOwn(rolesByLetter, first) ? rolesByLetter[first] : undefined;
  if (role === undefined) return undefined;
  if (kind === 's') {
    if (typeof second !== 'string' || typeof third !== 'string' || !isFacts(fourth)) return undefined;
    return { kind: 'start', role, worldCode: second, modelId: third, facts: fourth };
  }
  if (kind === 'c') {
    const numbers = row.slice(2);
    return numbers.every(isChoice) ? { kind: 'choose', role, numbers } : undefined;
  }
  if (kind === 'r') return isChoice(second) ? { kind: 'rewind', role, keep: second } : undefined;
  return kind === 'x' ? { kind: 'clear', role } : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isChoice(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isNumber);
}
