// This module takes an officer's way of asking back into the model (contracts 23): how much oftener than the average officer
// of this post, on the same travellers, people with grounds were found and people without were suspected, as shifts on the
// model's own scale. The game's raw figures never enter: play is clearer and denser than life.

import { type ParameterId, parameterById } from '../../evidence/parameter-set';
import { averageOfficerActs } from './average-officer';
import { countActs } from './checklist-counts';
import { actedOn } from './decided-case';
import type { DeskState } from './desk-state';
import { enoughDecisions } from './ledger-figures';
import type { OfficerWorld } from './officer-world';
import { type Counts, type Interval, intervalOf, scoreOf } from './signal-figures';

/** What an officer's record says for the model, in standard deviations (M9). */
export interface PostShift {
  /** z(hit) less the reference officer's; adds to `screening.post-hit-shift`. */
  readonly hit: Interval;
  /** z(false alarm) less the reference officer's; adds to `screening.post-alarm-shift`. */
  readonly alarm: Interval;
  /** Travellers it rests on, and how many of them had grounds. */
  readonly decisions: number;
  readonly withGrounds: number;
}

/** One number of the model and what it is assumed to be; the shape of a world's assumptions. */
export interface PostAssumption {
  readonly parameter: ParameterId;
  readonly value: number;
}

/** Shift of an officer; undefined below twenty decisions, or when all travellers were of one kind. */
export function postShiftOf(done: readonly DeskState[], world: OfficerWorld): PostShift | undefined {
  const own = countActs(done, (desk) => desk.decision !== undefined && actedOn({ ...desk, decision: desk.decision }));
  return postShiftOfCounts(
    own,
    countActs(done, (desk) => averageOfficerActs(desk, world)),
  );
}

/**
 * Shift from two counts of the same travellers, log-linear corrected on both sides. The band treats the two deciders as
 * independent; on the same travellers they are not quite, so it is rather too wide than too narrow.
 */
export function postShiftOfCounts(own: Counts, reference: Counts): PostShift | undefined {
  const withGrounds = own.hits + own.misses;
  const without = own.alarms + own.passes;
  if (withGrounds + without < enoughDecisions || withGrounds === 0 || without === 0) return undefined;
  const shift = (mine: number, theirs: number, all: number): Interval => {
    const a = scoreOf(mine, all);
    const b = scoreOf(theirs, all);
    return intervalOf(a.z - b.z, a.variance + b.variance);
  };
  return {
    hit: shift(own.hits, reference.hits, withGrounds),
    alarm: shift(own.alarms, reference.alarms, without),
    decisions: withGrounds + without,
    withGrounds,
  };
}

/** The model's own numbers for the post, moved by this officer. `end` takes the careful or the hopeful end of the band. */
export function postAssumptions(
  shift: PostShift,
  end: 'value' | 'careful' | 'hopeful' = 'value',
): readonly PostAssumption[] {
  const hit = end === 'value' ? shift.hit.value : end === 'careful' ? shift.hit.low : shift.hit.high;
  const alarm = end === 'value' ? shift.alarm.value : end === 'careful' ? shift.alarm.high : shift.alarm.low;
  return [
    { parameter: 'screening.post-hit-shift', value: within('screening.post-hit-shift', hit) },
    { parameter: 'screening.post-alarm-shift', value: within('screening.post-alarm-shift', alarm) },
  ];
}

/** The same numbers by id, as a set of parameters takes them. */
export function postOverrides(
  shift: PostShift,
  end: 'value' | 'careful' | 'hopeful' = 'value',
): Readonly<Partial<Record<ParameterId, number>>> {
  return Object.fromEntries(postAssumptions(shift, end).map(({ parameter, value }) => [parameter, value]));
}

function within(id: ParameterId, value: number): number {
  const { low, high } = parameterById(id);
  return Math.min(high, Math.max(low, value));
}
