// This module keeps what a minister decides in a season, as state and actions: money weighed, a tender stamped, a word set,
// a pin, a promise, letters opened. It refuses what the purse or the day cannot bear; it knows no screen and no story.

import { fail, type Result, succeed } from '../../common/result';
import { type BidId, cabinet, type FrontWord, type ProjectId, type PromiseId, projectById } from './cabinet-data';

/** Where a minister may point before the year runs. */
export type BetPlace = 'strait' | 'far-road' | 'packhouses' | 'beds';

/** Letters of the last post. */
export type Envelope = 'lio' | 'beckwin' | 'pencil';

/** Everything decided so far. */
export interface Decisions {
  readonly coinsLeft: number;
  /** Purchases by project. */
  readonly bought: Readonly<Record<ProjectId, number>>;
  readonly bid?: BidId;
  readonly word?: FrontWord;
  readonly bet?: BetPlace;
  readonly promise?: PromiseId;
  readonly opened: readonly Envelope[];
  readonly published: boolean;
}

/** A morning with nothing decided. */
export const nothingDecided: Decisions = {
  coinsLeft: cabinet.purse.coins,
  bought: { find: 0, stop: 0, partner: 0, inspectors: 0, beds: 0 },
  opened: [],
  published: false,
};

/** Why something cannot be done; also the end of its message key. */
export type Refusal = 'purse-empty' | 'one-boat' | 'no-time';

const berths: readonly ProjectId[] = ['find', 'stop', 'partner'];

/** The project the one vessel serves, if it was paid for. */
export function vesselOf(decisions: Decisions): ProjectId | undefined {
  return berths.find((id) => decisions.bought[id] > 0);
}

/** Weigh money onto a project. There is one vessel, and a coin is weighed once. */
export function buy(decisions: Decisions, id: ProjectId): Result<Decisions, Refusal> {
  const { coins } = projectById(id);
  if (berths.includes(id) && vesselOf(decisions) !== undefined) return fail('one-boat');
  if (coins > decisions.coinsLeft) return fail('purse-empty');
  return succeed({
    ...decisions,
    coinsLeft: decisions.coinsLeft - coins,
    bought: { ...decisions.bought, [id]: decisions.bought[id] + 1 },
  });
}

/** Open a letter: attention is what the last morning has least of. */
export function openEnvelope(decisions: Decisions, envelope: Envelope): Result<Decisions, Refusal> {
  if (decisions.opened.includes(envelope)) return succeed(decisions);
  if (decisions.opened.length >= cabinet.purse.envelopes) return fail('no-time');
  return succeed({ ...decisions, opened: [...decisions.opened, envelope] });
}

/** Reads a number of the story; undefined when the story has none of that name. */
export type ReadNumber = (name: string) => number | undefined;

const vessels: readonly (ProjectId | undefined)[] = [undefined, 'find', 'stop', 'partner'];
const bids: readonly (BidId | undefined)[] = [undefined, 'posters', 'portal', 'returned'];
const words: readonly (FrontWord | undefined)[] = [undefined, 'smuggler', 'trafficker', 'not-yet'];
const bets: readonly (BetPlace | undefined)[] = [undefined, 'strait', 'far-road', 'packhouses', 'beds'];
const promises: readonly (PromiseId | undefined)[] = [undefined, 'beds', 'count', 'packhouses'];

/**
 * Read the decisions out of a story's numbers (names as in story/policymaker/policymaker.ink) by carrying them out again.
 * What the rules refuse is left undone, so that no story can spend a fourth coin.
 */
export function readDecisions(read: ReadNumber): Decisions {
  const number = (name: string): number => read(name) ?? 0;
  let decisions = nothingDecided;
  const carryOut = (next: Result<Decisions, Refusal>): void => {
    if (next.ok) decisions = next.value;
  };
  const vessel = vessels[number('vessel')];
  if (vessel) carryOut(buy(decisions, vessel));
  for (let coin = 0; coin < number('coins_inspect'); coin++) carryOut(buy(decisions, 'inspectors'));
  for (let coin = 0; coin < number('coins_beds'); coin++) carryOut(buy(decisions, 'beds'));
  if (number('read_pencil') === 1) carryOut(openEnvelope(decisions, 'pencil'));
  if (number('read_lio') === 1) carryOut(openEnvelope(decisions, 'lio'));
  if (number('read_beckwin') === 1) carryOut(openEnvelope(decisions, 'beckwin'));
  const bid = bids[number('tender')];
  const word = words[number('word')];
  const bet = bets[number('bet')];
  const promise = promises[number('promise')];
  return {
    ...decisions,
    published: number('data_published') === 1,
    ...(bid ? { bid } : {}),
    ...(word ? { word } : {}),
    ...(bet ? { bet } : {}),
    ...(promise ? { promise } : {}),
  };
}

/** Number of a bet's place in the story: 1 strait, 2 far road, 3 packhouses, 4 beds. */
export function numberOfBet(place: BetPlace): number {
  return bets.indexOf(place);
}
