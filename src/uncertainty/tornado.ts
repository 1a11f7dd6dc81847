// This module moves one assumption at a time to the low and the high end of its range, everything else as it is, and measures
// B minus A each time on the same people and the same luck: the tornado. It also tries every answer to the open questions,
// and other lucks, without which nobody can tell a short bar from chance.

import type { ParameterId, ParameterSpec } from '../evidence/parameter-set';
import { type Assumptions, type SwitchId, switches } from '../evidence/switches';
import { type OutputId, outputIds } from '../sim/run-api';
import { type Contest, openAssumptions, rowOf } from './drawn-rows';
import { type Means, type Measured, placeOf, type Row } from './measure-row';
import { contestOf, type EnsembleAsked } from './paired-ensemble';
import { gather, listed, type RowPool, type StudyOptions } from './row-pool';

/** One end of a bar: the value assumed, or the answer given, and B minus A under it. */
export interface End {
  readonly value: number | string;
  readonly difference: Means;
}

/** What moving one thing does. */
export interface Swing {
  /** An assumption, or a question on which studies disagree. */
  readonly id: ParameterId | SwitchId;
  readonly kind: 'assumption' | 'question';
  /** Low and high end of an assumption; every answer but the first to a question. */
  readonly ends: readonly End[];
}

/** A tornado of B minus A for all outputs at once. */
export interface Tornado {
  /** B minus A with everything as it is. */
  readonly centre: Means;
  /** Standard deviation of B minus A over lucks, everything else as it is. */
  readonly luck: Means;
  readonly swings: readonly Swing[];
}

/** What a tornado is asked. */
export interface TornadoAsked extends Pick<EnsembleAsked, 'a' | 'b' | 'months'> {
  /** Assumptions to move; all open ones by default. */
  readonly assumptions?: readonly ParameterId[];
  /** Whether the answers to open questions are tried too; yes by default. */
  readonly questions?: boolean;
}

/** Lucks at the centre: enough to tell the size of their spread. */
export const lucksAtCentre = 8;

interface Trial {
  readonly swing: number;
  readonly value: number | string;
  readonly assume: Assumptions;
}

/** Run a tornado; `onRow` hears of progress only, since bars are compared when all are there. */
export async function runTornado(
  pool: RowPool,
  asked: TornadoAsked,
  { lane = 'tornado', onRow }: StudyOptions<undefined> = {},
): Promise<Tornado> {
  const contest = contestOf(asked);
  const things = thingsToMove(asked, contest);
  const trials = things.flatMap(({ trials: list }, swing) => list.map((trial): Trial => ({ swing, ...trial })));
  const rows: Row[] = [
    ...Array.from({ length: lucksAtCentre }, (_, luck) => rowOf(contest, {}, luck)),
    ...trials.map(({ assume }) => rowOf(contest, assume)),
  ];
  const measured = await gather(pool, listed(rows), lane, (done) => onRow?.(undefined, done, rows.length));
  const differences = measured.map(differenceOf);
  const ends = trials.map(({ value }, index) => ({ value, difference: differences[lucksAtCentre + index]! }));
  return {
    centre: differences[0]!,
    luck: spreadOf(differences.slice(0, lucksAtCentre)),
    swings: things.map(({ id, kind }, swing) => ({
      id,
      kind,
      ends: ends.filter((_, index) => trials[index]!.swing === swing),
    })),
  };
}

/** How far a swing moves B minus A in an output: from the lowest to the highest of its ends and the centre. */
export function widthOf({ centre }: Pick<Tornado, 'centre'>, swing: Swing, output: OutputId): number {
  const place = placeOf(output);
  const all = [centre[place]!, ...swing.ends.map(({ difference }) => difference[place]!)];
  return Math.max(...all) - Math.min(...all);
}

/** Swings of an output, widest first; equal ones in the order in which they were moved. */
export function widestSwings(tornado: Tornado, output: OutputId): readonly Swing[] {
  const width = new Map(tornado.swings.map((swing) => [swing, widthOf(tornado, swing, output)]));
  return tornado.swings
    .map((swing, place) => ({ swing, place }))
    .sort((x, y) => width.get(y.swing)! - width.get(x.swing)! || x.place - y.place)
    .map(({ swing }) => swing);
}

/** B minus A of a measured pair. */
export function differenceOf([a, b]: Measured): Means {
  return a!.map((value, place) => b![place]! - value);
}

interface Thing {
  readonly id: Swing['id'];
  readonly kind: Swing['kind'];
  readonly trials: readonly { readonly value: number | string; readonly assume: Assumptions }[];
}

function thingsToMove({ assumptions, questions = true }: TornadoAsked, contest: Contest): readonly Thing[] {
  const open = openAssumptions(contest).filter(({ id }) => !assumptions || assumptions.includes(id));
  const numbers = open.map(({ id, low, high }: ParameterSpec): Thing => {
    const at = (value: number) => ({ value, assume: { [id]: value } as Assumptions });
    return { id, kind: 'assumption', trials: [at(low), at(high)] };
  });
  if (!questions) return numbers;
  const asked = switches.map(({ id, options }): Thing => {
    // The first answer is the model as it is.
    const trials = options.slice(1).map(({ id: value, assume }) => ({ value, assume }));
    return { id, kind: 'question', trials };
  });
  return [...numbers, ...asked];
}

function spreadOf(rows: readonly Means[]): Means {
  return Float64Array.from(outputIds, (_, place) => {
    let sum = 0;
    for (const row of rows) sum += row[place]!;
    const mean = sum / rows.length;
    let squares = 0;
    for (const row of rows) squares += (row[place]! - mean) * (row[place]! - mean);
    return Math.sqrt(squares / (rows.length - 1));
  });
}
