// This module gives the minister's chamber, purse and calendar as `evidence/cabinet.yaml` has them.
// Every number in it is an assumption of the game and is labelled as one; none of them reaches the model.

import data from '../../../generated/cabinet.json';
import type { LeverId } from '../../policy/levers';

/** What money can be weighed onto. The first three are places for the one vessel. */
export type ProjectId = 'find' | 'stop' | 'partner' | 'inspectors' | 'beds';

/** What one purchase does. */
export interface Project {
  readonly id: ProjectId;
  readonly lever: LeverId;
  /** How far a purchase moves the lever, in the lever's unit. */
  readonly raise: number;
  readonly coins: number;
}

/** Who may win the tender. */
export type BidId = 'posters' | 'portal' | 'returned';

/** A bid: what is said and who says it. */
export interface Bid {
  readonly id: BidId;
  readonly campaignFraming: number;
  readonly campaignMessenger: number;
}

/** What a minister can promise in one sentence. */
export type PromiseId = 'beds' | 'count' | 'packhouses';

/** A fact that ends a party's patience. */
export type RedLine = 'none' | 'count-rose' | 'no-inspectors-and-more-held' | 'heavy-word';

/** A party of the house. */
export interface Party {
  readonly id: string;
  readonly bench: 'coalition' | 'opposition' | 'independent';
  readonly seats: number;
  /** −1 open … 1 order. */
  readonly ideal: number;
  /** Where its seats stand before anything happened; 0 is the edge between yes and no. */
  readonly loyalty: number;
  /** How far its seats differ, evenly, around both. */
  readonly spread: number;
  readonly cares: readonly PromiseId[];
  readonly redLine: RedLine;
}

/** The word on the front page. */
export type FrontWord = 'smuggler' | 'trafficker' | 'not-yet';

/** Everything of `evidence/cabinet.yaml`. */
export interface CabinetData {
  readonly calendar: {
    /** Month of the run at which the order is signed. */
    readonly orderMonth: number;
    readonly summerMonths: number;
    readonly monthsAfter: number;
    readonly countedLateMonths: number;
    /** Below this share a difference is no difference to speak of. */
    readonly noticeableShare: number;
    /** … and so is a difference of fewer people (or places) than this. */
    readonly noticeablePeople: number;
    /** The pin falls only on a worsening of at least this share. */
    readonly wrongShare: number;
  };
  readonly purse: { readonly coins: number; readonly coinCrowns: number; readonly envelopes: number };
  readonly projects: readonly Project[];
  readonly bids: readonly Bid[];
  readonly seatsNeeded: number;
  readonly parties: readonly Party[];
  readonly forgottenSeat: { readonly number: number; readonly ifUnread: number; readonly ifRead: number };
  readonly weights: Readonly<
    Record<'order' | 'word' | 'count' | 'truth' | 'candour' | 'promiseKept' | 'promiseBroken' | 'capital', number>
  >;
  readonly wordLean: { readonly smuggler: number; readonly trafficker: number; readonly notYet: number };
  readonly countFullShare: number;
}

/** The chamber, the purse, the calendar. */
export const cabinet = data as unknown as CabinetData;

/** A project by id. */
export function projectById(id: ProjectId): Project {
  const project = cabinet.projects.find((each) => each.id === id);
  if (!project) throw new RangeError(`There is no project "${id}".`);
  return project;
}

/** A bid by id. */
export function bidById(id: BidId): Bid {
  const bid = cabinet.bids.find((each) => each.id === id);
  if (!bid) throw new RangeError(`There is no bid "${id}".`);
  return bid;
}
