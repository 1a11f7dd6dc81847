// This module calls the roll: eighty seats, each with a place between open and order, a loyalty, promises it remembers and
// a line it does not cross. A vote is the sum of named reasons, so that every one of them can be explained afterwards.

import { cabinet, type FrontWord, type Party, type PromiseId } from './cabinet-data';
import { type Decisions, type ReadNumber, readDecisions, vesselOf } from './decisions';

/** A reason in a seat's mind; `red-line` ends the sum. */
export type ReasonId =
  | 'bench'
  | 'order'
  | 'word'
  | 'count'
  | 'truth'
  | 'candour'
  | 'promise-kept'
  | 'promise-broken'
  | 'capital'
  | 'letter'
  | 'red-line';

/** A reason and how much it weighed. */
export interface Reason {
  readonly id: ReasonId;
  readonly weight: number;
}

/** One seat's vote. */
export interface SeatVote {
  /** 1–80, in the order of the doors. */
  readonly seat: number;
  readonly party: string;
  readonly bench: Party['bench'];
  readonly yes: boolean;
  /** All reasons, the heaviest first. */
  readonly reasons: readonly Reason[];
}

/** What the house knows when it votes. */
export interface VoteKnowledge {
  readonly decisions: Decisions;
  /** −1 … 1. */
  readonly lean: number;
  /** Counted arrivals against the same months a year before, as a share. */
  readonly seen: number;
  /** −1, 0, 1 of the year with the order against the year without it; only a published table makes them known. */
  readonly arrivals: number;
  readonly deaths: number;
  readonly held: number;
  readonly kept: boolean;
  /** Political capital, 0–100. */
  readonly capital: number;
}

/** Knowledge out of a story's numbers. */
export function readKnowledge(read: ReadNumber): VoteKnowledge {
  const number = (name: string): number => read(name) ?? 0;
  return {
    decisions: readDecisions(read),
    lean: number('run_lean') / 100,
    seen: number('run_seen') / 100,
    arrivals: number('run_arrivals'),
    deaths: number('run_deaths'),
    held: number('run_exploited'),
    kept: number('run_kept') === 1,
    capital: read('run_capital') ?? 50,
  };
}

const leanOfWord = (word: FrontWord | undefined): number => {
  if (word === undefined) return 0;
  return word === 'not-yet' ? cabinet.wordLean.notYet : cabinet.wordLean[word];
};

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** Call the roll. */
export function callRoll(knowledge: VoteKnowledge): readonly SeatVote[] {
  const votes: SeatVote[] = [];
  for (const party of cabinet.parties) {
    for (let place = 0; place < party.seats; place++) {
      const seat = votes.length + 1;
      const doubt = party.spread * ((2 * (place + 0.5)) / party.seats - 1);
      const reasons = reasonsOf(party, doubt, seat, knowledge);
      const crossed = reasons.some((reason) => reason.id === 'red-line');
      const yes = !crossed && reasons.reduce((sum, reason) => sum + reason.weight, 0) > 0;
      votes.push({ seat, party: party.id, bench: party.bench, yes, reasons });
    }
  }
  return votes;
}

function reasonsOf(party: Party, doubt: number, seat: number, knowledge: VoteKnowledge): readonly Reason[] {
  const { weights, countFullShare, forgottenSeat } = cabinet;
  const { decisions, lean, seen, arrivals, deaths, held, kept, capital } = knowledge;
  const forOrder = (1 + party.ideal) / 2;
  const reasons: Reason[] = [
    { id: 'bench', weight: party.loyalty + doubt },
    { id: 'order', weight: weights.order * party.ideal * lean },
    { id: 'word', weight: weights.word * party.ideal * leanOfWord(decisions.word) },
    { id: 'count', weight: -weights.count * forOrder * clamp(seen / countFullShare) },
    { id: 'capital', weight: (weights.capital * (capital - 50)) / 50 },
  ];
  if (decisions.published) {
    const shown = -forOrder * arrivals - ((1 - forOrder) * (deaths + held)) / 2;
    reasons.push({ id: 'truth', weight: weights.truth * shown }, { id: 'candour', weight: weights.candour });
  }
  const promise: PromiseId | undefined = decisions.promise;
  if (promise !== undefined && party.cares.includes(promise)) {
    reasons.push(
      kept
        ? { id: 'promise-kept', weight: weights.promiseKept }
        : { id: 'promise-broken', weight: -weights.promiseBroken },
    );
  }
  if (seat === forgottenSeat.number) {
    const read = decisions.opened.includes('pencil');
    reasons.push({ id: 'letter', weight: read ? forgottenSeat.ifRead : forgottenSeat.ifUnread });
  }
  if (crossesLine(party, knowledge)) reasons.push({ id: 'red-line', weight: Number.NEGATIVE_INFINITY });
  return reasons
    .filter((reason) => reason.weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

function crossesLine(party: Party, { decisions, seen, held }: VoteKnowledge): boolean {
  switch (party.redLine) {
    case 'count-rose':
      return seen >= cabinet.countFullShare && vesselOf(decisions) === undefined;
    case 'no-inspectors-and-more-held':
      return decisions.published && held > 0 && decisions.bought.inspectors === 0;
    case 'heavy-word':
      return decisions.word === 'trafficker';
    case 'none':
      return false;
  }
}

/** What an order is, as endings read it: 0 none · 1 control · 2 open · 3 protect · 4 mixed. */
export function packageOf(decisions: Decisions): number {
  const vessel = vesselOf(decisions);
  const { inspectors, beds } = decisions.bought;
  if (vessel !== undefined && inspectors > 0) return 4;
  if (vessel === 'stop' || vessel === 'partner') return 1;
  return inspectors + beds > 0 || vessel === 'find' ? 3 : 0;
}

/** The roll call as numbers for the story. */
export function voteFacts(knowledge: VoteKnowledge): Readonly<Record<string, number>> {
  const votes = callRoll(knowledge);
  const count = (which: (vote: SeatVote) => boolean): number => votes.filter(which).length;
  const yes = count((vote) => vote.yes);
  const dell = votes.find((vote) => vote.seat === cabinet.forgottenSeat.number);
  return {
    run_votes: yes,
    votes_for: yes,
    package: packageOf(knowledge.decisions),
    run_lost_order: count((vote) => vote.party === 'order-wing' && !vote.yes),
    run_lost_labour: count((vote) => vote.party === 'labour' && !vote.yes),
    run_won_across: count((vote) => vote.bench !== 'coalition' && vote.yes),
    run_forgot: dell && !dell.yes && wouldTurn(dell) ? 1 : 0,
  };
}

/** True when only the unread letter keeps that seat from a yes. */
function wouldTurn(vote: SeatVote): boolean {
  const others = vote.reasons.filter((reason) => reason.id !== 'letter');
  return others.reduce((sum, reason) => sum + reason.weight, 0) + cabinet.forgottenSeat.ifRead > 0;
}
