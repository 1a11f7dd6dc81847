// This module looks over all open assumptions with few people, to say which are worth moving with many, and where the answer
// may turn. A tornado of thousands of runs is too long to wait for, and a short list made by hand would hide what nobody
// thought of.

import { type ParameterId, parameterById } from '../evidence/parameter-set';
import type { OutputId } from '../sim/run-api';
import { signOfGain, usualWishes, type Wishes } from './headlines';
import { placeOf } from './measure-row';
import type { RowPool, StudyOptions } from './row-pool';
import { runTornado, type Tornado, type TornadoAsked, widestSwings } from './tornado';
import { curveThrough, type FlipPoint, flipOf, nearestFirst } from './turn-points';

/** People of a first look: few, since they meet the same luck at both ends of every bar. */
export const fewPeople = 1000;

/** Assumptions moved with all people when nothing else is asked for. */
export const usualStrongest = 25;

/** Look over all open assumptions. Rejects with `Cancelled` when it is given up. */
export function firstLook(
  pool: RowPool,
  asked: Pick<TornadoAsked, 'a' | 'b' | 'months'>,
  { lane = 'first-look', onRow }: StudyOptions<undefined> = {},
): Promise<Tornado> {
  const few = (request: TornadoAsked['a']) => ({ ...request, people: Math.min(fewPeople, request.people) });
  const small = { ...asked, a: few(asked.a), b: few(asked.b), questions: false };
  return runTornado(pool, small, { lane, ...(onRow ? { onRow } : {}) });
}

/** The assumptions that move B minus A most: the widest bars of each output in turn, until there are enough. */
export function strongestOf(
  look: Tornado,
  outputs: readonly OutputId[],
  count = usualStrongest,
): readonly ParameterId[] {
  const orders = outputs.map((output) =>
    widestSwings(look, output).flatMap(({ id, kind }) => (kind === 'assumption' ? [id as ParameterId] : [])),
  );
  const chosen = new Set<ParameterId>();
  for (let rank = 0; rank < (orders[0]?.length ?? 0); rank++) {
    for (const order of orders) {
      if (chosen.size < count) chosen.add(order[rank]!);
    }
  }
  return [...chosen];
}

/** Where the answer may turn, from the ends of the bars: nearest turns first, then what comes nearest to turning. */
export function flipsOfLook(look: Tornado, output: OutputId, wishes: Wishes = usualWishes): readonly FlipPoint[] {
  const sign = signOfGain(output, wishes);
  if (!sign) throw new RangeError(`Nothing is wished of ${output}.`);
  const place = placeOf(output);
  const gain = sign * look.centre[place]!;
  const points = look.swings.flatMap(({ id, kind, ends }) => {
    if (kind !== 'assumption') return [];
    const [atLow, atHigh] = ends.map(({ difference }) => sign * difference[place]!) as [number, number];
    const spec = parameterById(id as ParameterId);
    return [flipOf(spec, curveThrough(spec, atLow, gain, atHigh))];
  });
  return nearestFirst(points, gain);
}
