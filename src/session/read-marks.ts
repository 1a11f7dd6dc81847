// This module remembers on this device which lines were read, and the last way through each role, in very few characters.
// Line ids end in a number (`a2b_012`), so a page of lines is a row of bits. The ways one answer may be put share a number and
// differ in a letter behind it (`pool_012c`): whoever heard one has heard the answer. It knows nothing of what the lines say.

import type { RoleId } from '../play/beat';

/** What was read here. */
export interface ReadMarks {
  /** Numbers of the lines read, by what stands before the number. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>>;
  /** Option numbers of the last way through a role. */
  readonly trails: Readonly<Partial<Record<RoleId, readonly number[]>>>;
}

/** Nothing read yet. */
export const noMarks: ReadMarks = { lines: new Map(), trails: {} };

/** Longest text of marks, which are kept beside the saves and carry no fact of a world. */
export const marksLimit = 1600;

/** Acts of a trail that are kept; what a long road does after them is passed scene by scene. */
const longestTrail = 64;
/** A number of two signs. */
const highest = 4095;
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letters: Readonly<Record<RoleId, string>> = { migrant: 'm', officer: 'o', policymaker: 'p' };

interface Place {
  readonly page: string;
  readonly number: number;
}

function placeOf(lineId: string): Place | undefined {
  const found = /^([a-z][a-z0-9_-]*?)(\d{1,4})[a-z]?$/.exec(lineId);
  const number = Number(found?.[2]);
  return found?.[1] === undefined || number > 2047 ? undefined : { page: found[1], number };
}

/** Was this line read here before? A line without a number of its own never counts as read. */
export function wasRead(marks: ReadMarks, lineId: string): boolean {
  const place = placeOf(lineId);
  return place !== undefined && (marks.lines.get(place.page)?.has(place.number) ?? false);
}

/** Mark lines as read; the same marks when nothing is new. */
export function markLines(marks: ReadMarks, lineIds: readonly string[]): ReadMarks {
  const fresh = lineIds.filter((id) => placeOf(id) !== undefined && !wasRead(marks, id));
  if (fresh.length === 0) return marks;
  const lines = new Map(marks.lines);
  for (const id of fresh) {
    const place = placeOf(id);
    if (place) lines.set(place.page, new Set([...(lines.get(place.page) ?? []), place.number]));
  }
  return { ...marks, lines };
}

/** Keep a way through a role. A few steps do not push out a long way that was walked before. */
export function keepTrail(marks: ReadMarks, role: RoleId, numbers: readonly number[]): ReadMarks {
  const before = marks.trails[role] ?? [];
  if (numbers.length === 0 || numbers.length < Math.min(8, before.length)) return marks;
  const kept = numbers.slice(0, longestTrail).filter((number) => number >= 0 && number <= highest);
  return { ...marks, trails: { ...marks.trails, [role]: kept } };
}

/** Marks as text: pages as bits, trails as pairs of signs. */
export function writeMarks(marks: ReadMarks): string {
  const pages = [...marks.lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([page, numbers]) => `${page}=${writeBits(numbers)}`);
  const trails = (Object.entries(marks.trails) as [RoleId, readonly number[]][]).map(
    ([role, numbers]) => `${letters[role]}>${numbers.map(writePair).join('')}`,
  );
  return ['1', ...pages, ...trails].join(';');
}

/** Read marks back; whatever is damaged counts as not read. */
export function readMarks(text: string | null): ReadMarks {
  const [version, ...parts] = (text ?? '').slice(0, marksLimit * 4).split(';');
  if (version !== '1') return noMarks;
  const lines = new Map<string, ReadonlySet<number>>();
  const trails: Partial<Record<RoleId, readonly number[]>> = {};
  for (const part of parts) {
    const page = /^([a-z][a-z0-9_-]*)=([\w-]+)$/.exec(part);
    if (page?.[1] !== undefined && page[2] !== undefined) lines.set(page[1], readBits(page[2]));
    const trail = /^([mop])>((?:[\w-]{2})+)$/.exec(part);
    const role = (Object.keys(letters) as RoleId[]).find((each) => letters[each] === trail?.[1]);
    if (role !== undefined && trail?.[2] !== undefined) trails[role] = readPairs(trail[2]);
  }
  return { lines, trails };
}

function writeBits(numbers: ReadonlySet<number>): string {
  const top = Math.max(-1, ...numbers);
  let text = '';
  for (let start = 0; start <= top; start += 6) {
    let value = 0;
    for (let bit = 0; bit < 6; bit++) if (numbers.has(start + bit)) value += 1 << bit;
    text += signs[value];
  }
  return text;
}

function readBits(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [at, sign] of [...text].entries()) {
    const value = signs.indexOf(sign);
    for (let bit = 0; bit < 6; bit++) if (value & (1 << bit)) numbers.add(at * 6 + bit);
  }
  return numbers;
}

function writePair(number: number): string {
  return `${signs[number >> 6]}${signs[number & 63]}`;
}

function readPairs(text: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 2) {
    numbers.push(signs.indexOf(text[at] ?? 'A') * 64 + signs.indexOf(text[at + 1] ?? 'A'));
  }
  return numbers;
}
