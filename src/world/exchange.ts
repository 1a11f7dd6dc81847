// This module is the one form in which roles hand things to each other, on one machine or as a small file: file 0417,
// the report Q-31, the law, and a post on Waymark. It carries codes and ids only: no name, no free text, no time.

import { fail, type Result, succeed } from '../common/result';
import { isLeverId, type LeverId, leverById, onGrid } from '../policy/levers';
import { isPolicyId, type PolicyId } from '../policy/policies';
import type { LeverChange } from '../policy/schedule';
import { decodeWorld } from './world-code';
import { latestMonth } from './world-spec';

/** Version of the form. */
export const exchangeVersion = 1;

/** Largest text that is read, in characters. */
export const largestExchange = 4000;

const mostItems = 24;

/** File 0417: the traveller of the road as the desk at the Quay sees the papers. */
export interface File0417 {
  readonly kind: 'file-0417';
  /** Ids of papers on the counter. */
  readonly papers: readonly string[];
  /** Id of the route taken. */
  readonly route: string;
  /** Facts of the story by id, whole numbers (1 = yes). */
  readonly facts: Readonly<Record<string, number>>;
}

/** What the desk wrote: the report Q-31. */
export interface ReportQ31 {
  readonly kind: 'report-q31';
  /** Id of the word in box 4. */
  readonly word: string;
  readonly decision: string;
  /** Ids of moves made and of questions not asked. */
  readonly moves: readonly string[];
  readonly unasked: readonly string[];
  /** Append-only number of the ending. */
  readonly ending: number;
  /** Decisions, referrals that were right, misses, false alarms. */
  readonly counts: {
    readonly decided: number;
    readonly hits: number;
    readonly misses: number;
    readonly falseAlarms: number;
  };
}

/** The law the minister brought through: a world that others can play in. */
export interface LawPassed {
  readonly kind: 'law';
  readonly preset: PolicyId;
  readonly changes: readonly LeverChange[];
  readonly votes: number;
}

/** A post on Waymark, put together from authored lines. */
export interface WaymarkPost {
  readonly kind: 'waymark';
  /** Ids of authored lines. */
  readonly lines: readonly string[];
  /** Stars, 0–5. */
  readonly rating: number;
}

/** What is handed over. */
export type ExchangeContent = File0417 | ReportQ31 | LawPassed | WaymarkPost;

/** An exchange, with the world it happened in. */
export interface Exchange {
  readonly version: typeof exchangeVersion;
  readonly worldCode: string;
  readonly content: ExchangeContent;
}

/** Why an exchange was not accepted. Each kind has a sentence under `exchange.<kind>` in the locale. */
export interface ExchangeFault {
  readonly kind: 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'bad-world' | 'bad-content';
  /** Where in the form, for `bad-content`. */
  readonly path?: string;
}

/** Key of the sentence that says a fault. */
export function exchangeFaultKey(fault: ExchangeFault): string {
  return `exchange.${fault.kind}`;
}

/** An exchange as text. Throws a RangeError when it would not be read again: a fault of the program, not of a player. */
export function writeExchange(worldCode: string, content: ExchangeContent): string {
  const text = JSON.stringify({ saltmere: exchangeVersion, world: worldCode, ...content });
  const read = readExchange(text);
  if (!read.ok)
    throw new RangeError(`This exchange cannot be read again: ${read.error.kind} ${read.error.path ?? ''}.`);
  return text;
}

/** Read an exchange from text that may come from anywhere. Unknown keys are refused, so nothing travels unseen. */
export function readExchange(text: string): Result<Exchange, ExchangeFault> {
  if (text.length > largestExchange) return fail({ kind: 'too-large' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fail({ kind: 'not-json' });
  }
  if (!isGroup(parsed) || !Number.isInteger(parsed.saltmere)) return fail({ kind: 'not-ours' });
  if (parsed.saltmere !== exchangeVersion) return fail({ kind: Number(parsed.saltmere) > 1 ? 'newer' : 'not-ours' });
  const { saltmere: _version, world, ...rest } = parsed;
  if (typeof world !== 'string' || !decodeWorld(world).ok) return fail({ kind: 'bad-world' });
  const form = typeof rest.kind === 'string' ? forms[rest.kind as ExchangeContent['kind']] : undefined;
  if (!form || !Object.hasOwn(forms, String(rest.kind))) return fail({ kind: 'bad-content', path: 'kind' });
  const path = faultIn(rest, { kind: () => true, ...form });
  if (path !== undefined) return fail({ kind: 'bad-content', path });
  return succeed({ version: exchangeVersion, worldCode: world, content: rest as unknown as ExchangeContent });
}

type Group = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;

/** Ids of our own content: short, lower case or codes such as M01; never a sentence, so no name fits in. */
const isId: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9]{0,23}([_-][A-Za-z0-9]{1,23}){0,4}$/.test(value);
const isCount =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
const areIds: Check = (value) => Array.isArray(value) && value.length <= mostItems && value.every(isId);

const isChange: Check = (value) =>
  isGroup(value) &&
  Object.keys(value).length === 3 &&
  isCount(latestMonth)(value.month) &&
  typeof value.lever === 'string' &&
  isLeverId(value.lever) &&
  typeof value.value === 'number' &&
  onGrid(leverById(value.lever as LeverId), value.value) === value.value;

const forms: Readonly<Record<ExchangeContent['kind'], Readonly<Record<string, Check>>>> = {
  'file-0417': {
    papers: areIds,
    route: isId,
    facts: (value) =>
      isGroup(value) &&
      Object.keys(value).length <= mostItems &&
      Object.entries(value).every(([key, fact]) => isId(key) && isCount(100_000)(fact)),
  },
  'report-q31': {
    word: isId,
    decision: isId,
    moves: areIds,
    unasked: areIds,
    ending: isCount(999),
    counts: (value) =>
      isGroup(value) &&
      faultIn(value, {
        decided: isCount(10_000),
        hits: isCount(10_000),
        misses: isCount(10_000),
        falseAlarms: isCount(10_000),
      }) === undefined,
  },
  law: {
    preset: (value) => typeof value === 'string' && isPolicyId(value),
    changes: (value) => Array.isArray(value) && value.length <= mostItems && value.every(isChange),
    votes: isCount(80),
  },
  waymark: { lines: areIds, rating: isCount(5) },
};

/** The first key that is missing, unknown or wrong; undefined when all is well. */
function faultIn(value: Group, form: Readonly<Record<string, Check>>): string | undefined {
  for (const key of Object.keys(value)) if (!Object.hasOwn(form, key)) return key;
  return Object.entries(form).find(([key, check]) => !Object.hasOwn(value, key) || !check(value[key]))?.[0];
}
