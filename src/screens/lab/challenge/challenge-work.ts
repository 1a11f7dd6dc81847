// This module is what a reader does to a card: a list of changes, the two worlds they make, whether each is allowed, and the
// code by which a solution is shared. The count of changes is the count of the list.

import { fail, type Result, succeed } from '../../../common/result';
import { type ParameterId, parameterById, parameters } from '../../../evidence/parameter-set';
import { type LeverId, leverById, levers, onGrid } from '../../../policy/levers';
import { decodeWorld, encodeWorld, groupCode, type WorldCodeFault } from '../../../world/world-code';
import { settleWorld, stepOfAssumption, valueOfAssumptionStep, type WorldSpec } from '../../../world/world-spec';
import { leverValue, type WorldPair, withLever } from '../lab-worlds';
import { type ChallengeCard, challengeCards } from './challenge-card';

/** One change: a number of the model assumed otherwise, or a lever moved. */
export type Change =
  | { readonly kind: 'number'; readonly id: ParameterId; readonly value: number }
  | { readonly kind: 'lever'; readonly id: LeverId; readonly value: number };

/** A change's name, the same for every value. */
export function nameOfChange({ kind, id }: Pick<Change, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Numbers a card lets a reader change: those whose evidence has a range. */
export function numbersOfCard(card: ChallengeCard): readonly ParameterId[] {
  return card.may.assumptions ? parameters.filter((each) => each.high > each.low).map((each) => each.id) : [];
}

/** Levers a card lets a reader move: those the model reads and the card is not about. */
export function leversOfCard(card: ChallengeCard): readonly LeverId[] {
  if (card.may.levers === 'none') return [];
  return levers.filter((each) => each.effect !== 'story' && !card.may.fixed.includes(each.id)).map((each) => each.id);
}

/** Where a change starts from. */
export function startValue(card: ChallengeCard, change: Pick<Change, 'kind' | 'id'>): number {
  if (change.kind === 'lever') return leverValue(card.start.b, change.id as LeverId);
  const id = change.id as ParameterId;
  return valueOfAssumptionStep(id, stepOfAssumption(id, parameterById(id).value));
}

/** A value a change may take: on its grid and inside its range. */
export function settledValue(change: Change): number {
  if (change.kind === 'lever') return onGrid(leverById(change.id), change.value);
  const { low, high } = parameterById(change.id);
  return valueOfAssumptionStep(change.id, stepOfAssumption(change.id, Math.min(high, Math.max(low, change.value))));
}

/** True when a card allows a change and it changes something. */
export function isAllowed(card: ChallengeCard, change: Change): boolean {
  const known =
    change.kind === 'lever' ? leversOfCard(card).includes(change.id) : numbersOfCard(card).includes(change.id);
  return known && settledValue(change) === change.value && change.value !== startValue(card, change);
}

/** A list with one more change, or with the change's new value; back at the start it is no change. */
export function withChange(card: ChallengeCard, changes: readonly Change[], change: Change): readonly Change[] {
  const settled = { ...change, value: settledValue(change) } as Change;
  const name = nameOfChange(settled);
  const at = changes.findIndex((each) => nameOfChange(each) === name);
  if (!isAllowed(card, settled)) return at < 0 ? changes : changes.filter((_, place) => place !== at);
  return at < 0 ? [...changes, settled] : changes.map((each, place) => (place === at ? settled : each));
}

/** A list without a change. */
export function withoutChange(changes: readonly Change[], what: Pick<Change, 'kind' | 'id'>): readonly Change[] {
  return changes.filter((each) => nameOfChange(each) !== nameOfChange(what));
}

/** The two worlds of a card with changes. */
export function pairOf(card: ChallengeCard, changes: readonly Change[]): WorldPair {
  const numbers = changes.filter((each) => each.kind === 'number');
  const assumptions = numbers.map(({ id, value }) => ({ parameter: id, value }));
  const change = (world: WorldSpec, moved: boolean): WorldSpec => {
    let now: WorldSpec = { ...world, assumptions };
    for (const each of changes) if (moved && each.kind === 'lever') now = withLever(now, each.id, each.value);
    return now;
  };
  return { a: change(card.start.a, card.may.levers === 'both'), b: change(card.start.b, card.may.levers !== 'none') };
}

/** The code of a solution: the card's number and the code of world B, from which all else follows. */
export function writeSolution(card: ChallengeCard, changes: readonly Change[]): string {
  return `${card.number}.${groupCode(encodeWorld(pairOf(card, changes).b))}`;
}

/** Why a code is no solution: no card, a world code with a fault, or changes that the card does not allow. */
export type SolutionFault =
  | { readonly kind: 'no-card' }
  | { readonly kind: 'world'; readonly fault: WorldCodeFault }
  | { readonly kind: 'not-allowed' };

/** Read a solution's code. */
export function readSolution(
  text: string,
): Result<{ readonly card: ChallengeCard; readonly changes: readonly Change[] }, SolutionFault> {
  const parts = /^\s*(\d{1,2})\s*\.\s*(.+)$/s.exec(text);
  const card = challengeCards.find((each) => each.number === Number(parts?.[1]));
  if (card === undefined || parts?.[2] === undefined) return fail({ kind: 'no-card' });
  const world = decodeWorld(parts[2]);
  if (!world.ok) return fail({ kind: 'world', fault: world.error });
  const changes = changesOf(card, world.value);
  const again = encodeWorld({ ...pairOf(card, changes).b, modelRow: world.value.modelRow });
  const same = again === encodeWorld(world.value);
  if (!same || !changes.every((change) => isAllowed(card, change))) return fail({ kind: 'not-allowed' });
  return succeed({ card, changes });
}

/** What a world changes in a card's world B. */
function changesOf(card: ChallengeCard, world: WorldSpec): readonly Change[] {
  const settled = settleWorld(world);
  const start = settleWorld(card.start.b);
  const numbers = settled.assumptions.map(({ parameter, value }): Change => ({ kind: 'number', id: parameter, value }));
  const moved = levers
    .filter(({ id }) => leverValue(settled, id) !== leverValue(start, id))
    .map(({ id }): Change => ({ kind: 'lever', id, value: leverValue(settled, id) }));
  return [...numbers, ...moved];
}
