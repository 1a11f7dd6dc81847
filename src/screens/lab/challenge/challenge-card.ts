// This module holds the challenge cards as data: where each starts, what is to be reached or broken, what may be changed,
// and the fewest changes that the project's search found. It refuses a card that is not legal. It runs nothing.

import { isLeverId, type LeverId } from '../../../policy/levers';
import { isPolicyId } from '../../../policy/policies';
import { type OutputId, outputIds } from '../../../sim/run-api';
import { largestSeed, type WorldSpec } from '../../../world/world-spec';
import { type WorldPair, withLever, worldOf } from '../lab-worlds';
import rows from './challenge-cards.json';

/** What must hold for one output of B beside A. `by` is a share of A's own: less by 0.02 is at least two in a hundred less. */
export interface GoalPart {
  readonly output: OutputId;
  readonly b: 'less' | 'more' | 'no-more' | 'no-less';
  readonly by: number;
}

/** `reach`: every part is to hold. `break`: an argument says that every part holds, and one is to hold no longer. */
export interface ChallengeGoal {
  readonly kind: 'reach' | 'break';
  readonly parts: readonly GoalPart[];
}

/** What a reader may change. */
export interface ChallengeRules {
  /** Numbers of the model, inside the range the evidence gives them; they hold in both worlds. */
  readonly assumptions: boolean;
  /** Levers, and in which world: `both` keeps all else equal for an argument about a few levers. */
  readonly levers: 'none' | 'b' | 'both';
  /** Levers that stay as they are, because the card is about them. */
  readonly fixed: readonly LeverId[];
}

/** One card. */
export interface ChallengeCard {
  readonly id: string;
  /** Append-only number in shared codes. */
  readonly number: number;
  readonly start: WorldPair;
  readonly goal: ChallengeGoal;
  readonly may: ChallengeRules;
  /** Fewest changes that the search found. */
  readonly par: number;
}

/** Read cards from data; every fault is said at once. Throws a RangeError for cards that are not legal. */
export function readCards(data: unknown): readonly ChallengeCard[] {
  const faults: string[] = [];
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  if (list.length === 0) faults.push('cards: expected a list of cards');
  const cards = list.map((row, at) => readCard(row, `card ${at + 1}`, faults));
  for (const what of ['id', 'number'] as const) {
    if (new Set(cards.map((card) => card?.[what])).size < cards.length) faults.push(`cards: two have the same ${what}`);
  }
  if (faults.length > 0) throw new RangeError(`The challenge cards are not legal: ${faults.join('; ')}.`);
  return cards as ChallengeCard[];
}

/** All cards, in order. */
export const challengeCards = readCards(rows);

type Row = Readonly<Record<string, unknown>>;

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {};
}

function readCard(value: unknown, where: string, faults: string[]): ChallengeCard | undefined {
  const row = asRow(value);
  const before = faults.length;
  const say = (what: string): void => void faults.push(`${where}: ${what}`);
  const { id, number, par } = row;
  if (typeof id !== 'string' || !/^[a-z][a-z-]*$/.test(id)) say('expected an id of small letters');
  for (const [name, count] of Object.entries({ number, par })) {
    if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > 31) say(`expected ${name} from 1 to 31`);
  }
  const start = readStart(asRow(row.start), say);
  const goal = readGoal(asRow(row.goal), say);
  const may = readRules(asRow(row.may), say);
  if (faults.length > before || start === undefined) return undefined;
  return { id, number, start, goal, may, par } as ChallengeCard;
}

function readStart(row: Row, say: (what: string) => void): WorldPair | undefined {
  const seed = Number(row.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > largestSeed) say('expected a seed');
  const [a, b] = [row.a, row.b].map((each) => readWorld(asRow(each), seed, say));
  return a !== undefined && b !== undefined ? { a, b } : undefined;
}

function readWorld(row: Row, seed: number, say: (what: string) => void): WorldSpec | undefined {
  const preset = String(row.preset);
  if (!isPolicyId(preset)) {
    say(`there is no policy "${preset}"`);
    return undefined;
  }
  let world = worldOf(preset, seed, row.matched === true);
  for (const [lever, setting] of Object.entries(asRow(row.set))) {
    if (!isLeverId(lever)) say(`there is no lever "${lever}"`);
    else if (typeof setting !== 'number') say(`expected a number for ${lever}`);
    else world = withLever(world, lever, setting);
  }
  return world;
}

function readGoal(row: Row, say: (what: string) => void): ChallengeGoal {
  const parts: readonly unknown[] = Array.isArray(row.parts) ? row.parts : [];
  if (row.kind !== 'reach' && row.kind !== 'break') say('expected a goal to reach or to break');
  if (parts.length === 0) say('expected parts of the goal');
  for (const each of parts) {
    const { output, b, by } = asRow(each);
    if (!outputIds.includes(output as OutputId)) say(`there is no output "${output}"`);
    if (!['less', 'more', 'no-more', 'no-less'].includes(String(b))) say(`"${b}" is no comparison`);
    if (typeof by !== 'number' || by < 0 || by > 1) say(`expected "by" of ${output} from 0 to 1`);
  }
  return { kind: row.kind, parts } as unknown as ChallengeGoal;
}

function readRules(row: Row, say: (what: string) => void): ChallengeRules {
  const fixed: readonly unknown[] = Array.isArray(row.fixed) ? row.fixed : [];
  if (!['none', 'b', 'both'].includes(String(row.levers))) say('expected where levers may be moved');
  if (row.levers === 'none' && row.assumptions !== true) say('expected something that may be changed');
  for (const lever of fixed) if (!isLeverId(String(lever))) say(`there is no lever "${lever}"`);
  return { assumptions: row.assumptions === true, levers: row.levers, fixed } as ChallengeRules;
}
