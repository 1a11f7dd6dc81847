// This module tries flip points by running the model: everything at its centre, one assumption moved to the ends of its range
// and then halved towards the turn. What runs say counts; what the surface said is kept beside it.

import type { ParameterId } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { rowOf } from './drawn-rows';
import { flipsOfLook, strongestOf } from './first-look';
import { hasEffect, type PredictedFlips, predictFlips } from './flip-points';
import { signOfGain, usualWishes } from './headlines';
import { reachOfLuck } from './luck-spread';
import { placeOf } from './measure-row';
import { contestOf, type EnsembleAsked, type PairedEnsemble } from './paired-ensemble';
import { gather, listed, type RowPool, type StudyOptions } from './row-pool';
import { lucksAtCentre, type Tornado } from './tornado';
import { type FlipPoint, nearestFirst } from './turn-points';

/** A flip point as runs have it. Values and gains are of the runs; `predicted` is what the surface said. */
export interface TriedFlip extends FlipPoint {
  readonly predicted: number | undefined;
}

/** What runs say about the answer and where it turns. */
export interface TriedFlips {
  readonly output: OutputId;
  /** How much better B is than A with everything at its centre (negative when worse), and on how many lucks that rests. */
  readonly gain: number;
  readonly lucks: number;
  /** A mean gain no larger than this is a tie: other lucks alone would make it. From the spread of lucks at the centre. */
  readonly tie: number;
  readonly points: readonly TriedFlip[];
  readonly predicted: PredictedFlips;
}

/** What a trial of flip points is asked: the pair of the ensemble, and the output. */
export interface FlipsAsked extends Pick<EnsembleAsked, 'a' | 'b' | 'months' | 'wishes'> {
  readonly output: OutputId;
  /** Flip points tried by runs; 5 by default. */
  readonly tried?: number;
  /** A first look at all assumptions: it says which to look for in the rows, and where to try when the rows say nothing. */
  readonly look?: Tornado;
  /** Pairs with other luck that are averaged at each point; 3 by default. */
  readonly lucks?: number;
}

/** Flip points tried when nothing else is asked for, and lucks averaged at each point. */
const usualTried = 5;
const usualLucks = 3;

/** Halvings of the way from the centre to an end: the turn is told to a sixty-fourth of it. */
const halvings = 6;

/** A stretch that holds a turn. */
interface Search {
  readonly point: FlipPoint;
  /** Still on the side of the centre, and already turned. */
  stays: number;
  turned: number;
}

/** Try the nearest flip points of an ensemble by runs; `onRow` hears of progress, of which the whole is an upper bound. */
export async function tryFlips(
  pool: RowPool,
  ensemble: PairedEnsemble,
  asked: FlipsAsked,
  { lane = 'flips', onRow }: StudyOptions<undefined> = {},
): Promise<TriedFlips> {
  const { output, wishes = usualWishes, tried = usualTried, look, lucks = usualLucks } = asked;
  const contest = contestOf(asked);
  const among = look && { among: strongestOf(look, [output]) };
  const predicted = predictFlips(ensemble, output, { wishes, ...among });
  const points = worthTrying(predicted, look ? flipsOfLook(look, output, wishes) : []).slice(0, tried);
  const sign = signOfGain(output, wishes)!;
  const place = placeOf(output);
  const sampled = Math.max(lucks, lucksAtCentre);
  const most = sampled + lucks * points.length * (2 + halvings);
  let done = 0;

  /** Gains for each of some assumptions at a value, luck by luck. */
  const valuesAt = async (
    moves: readonly Readonly<Partial<Record<ParameterId, number>>>[],
    count: number,
  ): Promise<number[][]> => {
    const rows = moves.flatMap((move) => Array.from({ length: count }, (_, luck) => rowOf(contest, move, luck)));
    const before = done;
    const measured = await gather(pool, listed(rows), lane, (some) => {
      done = before + some;
      onRow?.(undefined, done, most);
    });
    const gains = measured.map(([a, b]) => sign * (b![place]! - a![place]!));
    return moves.map((_, move) => gains.slice(move * count, (move + 1) * count));
  };
  /** The mean of each. */
  const gainsAt = async (moves: readonly Readonly<Partial<Record<ParameterId, number>>>[]): Promise<number[]> =>
    (await valuesAt(moves, lucks)).map(meanOf);

  // More lucks at the centre than are averaged: three of them tell their spread too roughly.
  const [centre = []] = await valuesAt([{}], sampled);
  // Compared with points that have only so many lucks, and the same ones.
  const gain = meanOf(centre.slice(0, lucks));
  const tie = reachOfLuck(centre, lucks);
  const ends = await gainsAt(points.flatMap(({ id, low, high }) => [{ [id]: low }, { [id]: high }]));
  const turns = (other: number) => other > 0 !== gain > 0;
  const searches = points.flatMap((point, index): Search[] => {
    const end = endThatTurns(point, turns(ends[2 * index]!), turns(ends[2 * index + 1]!));
    return end === undefined ? [] : [{ point, stays: point.centre, turned: end }];
  });
  for (let step = 0; step < halvings; step++) {
    const middles = searches.map(({ stays, turned }) => (stays + turned) / 2);
    const gains = await gainsAt(searches.map(({ point }, index) => ({ [point.id]: middles[index]! })));
    for (const [index, search] of searches.entries()) {
      if (turns(gains[index]!)) search.turned = middles[index]!;
      else search.stays = middles[index]!;
    }
  }
  const found = points.map((point, index): TriedFlip => {
    const search = searches.find((item) => item.point === point);
    const value = search && (search.stays + search.turned) / 2;
    return {
      ...point,
      value,
      distance: value === undefined ? undefined : Math.abs(value - point.centre) / (point.high - point.low),
      gainAtLow: ends[2 * index]!,
      gainAtHigh: ends[2 * index + 1]!,
      predicted: point.value,
    };
  });
  return { output, gain, lucks, tie, points: nearestFirst(found, gain), predicted };
}

/** What to try: turns that the rows or the look predict, nearest first; then what the rows, and the look, say is strong. */
function worthTrying(predicted: PredictedFlips, looked: readonly FlipPoint[]): readonly FlipPoint[] {
  const fromRows = predicted.points.filter(hasEffect);
  const turning = nearestFirst(
    [...fromRows, ...looked].filter(({ value }) => value !== undefined),
    predicted.gain,
  );
  const rest = looked.length > 0 ? [...fromRows, ...looked] : predicted.worthTrying;
  const byId = new Map<ParameterId, FlipPoint>();
  for (const point of [...turning, ...rest]) if (!byId.has(point.id)) byId.set(point.id, point);
  return [...byId.values()];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The end at which the answer has turned; of two the one on the side where a turn was predicted, else the nearer. */
function endThatTurns(point: FlipPoint, atLow: boolean, atHigh: boolean): number | undefined {
  const { low, high, centre, value } = point;
  if (atLow && atHigh) {
    const lower = value === undefined ? centre - low < high - centre : value < centre;
    return lower ? low : high;
  }
  return atLow ? low : atHigh ? high : undefined;
}
