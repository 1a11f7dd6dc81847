// This module asks the model what a year at this post would be, were everybody there to ask as this officer did: the same
// world and the same luck, with the post's two numbers moved by the officer's record and by both ends of its band.

import { type PostShift, postAssumptions } from '../../../roles/officer/back-into-model';
import type { RunResult, SimRunner } from '../../../sim/run-api';
import { requestOfWorld, storyMonths, worldOfCode } from '../../../world/world';
import { encodeWorld } from '../../../world/world-code';
import type { WorldSpec } from '../../../world/world-spec';

/** A year of the model, in persons. */
export interface YearCounts {
  readonly identified: number;
  readonly missed: number;
  readonly alarms: number;
}

/** A year as it is, and as it would be. */
export interface YearAtPost {
  readonly before: YearCounts;
  readonly after: YearCounts;
  readonly careful: YearCounts;
  readonly hopeful: YearCounts;
  /** Code of the world as it would be, for the lab. */
  readonly code: string;
}

/** The world with the post's numbers moved. */
export function worldWithPost(spec: WorldSpec, shift: PostShift, end: 'value' | 'careful' | 'hopeful'): WorldSpec {
  const moved = postAssumptions(shift, end);
  const others = spec.assumptions.filter(({ parameter }) => moved.every((each) => each.parameter !== parameter));
  return { ...spec, assumptions: [...others, ...moved] };
}

/** Run the year, four times with the same luck. Rejects as a run does. */
export async function yearAtPost(sim: SimRunner, code: string, shift: PostShift): Promise<YearAtPost> {
  const spec = worldOfCode(code);
  const year = async (world: WorldSpec): Promise<YearCounts> =>
    countYear(await sim.run(requestOfWorld(world, storyMonths.to), { lane: 'desk' }));
  const before = await year(spec);
  const after = await year(worldWithPost(spec, shift, 'value'));
  const careful = await year(worldWithPost(spec, shift, 'careful'));
  const hopeful = await year(worldWithPost(spec, shift, 'hopeful'));
  return { before, after, careful, hopeful, code: encodeWorld(worldWithPost(spec, shift, 'value')) };
}

function countYear({ outputs }: RunResult): YearCounts {
  const sum = (id: 'identified' | 'missed-at-border' | 'false-alarms'): number =>
    outputs[id].subarray(storyMonths.from, storyMonths.to).reduce((total, value) => total + value, 0);
  return { identified: sum('identified'), missed: sum('missed-at-border'), alarms: sum('false-alarms') };
}
