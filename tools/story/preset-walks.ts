// This module walks a role in the worlds of all policies and counts its plays, all together and those alone that left home.
// It chooses as `walk` does: a third of the runs by chance, the others where it has been least.

import type { RoleId } from '../../src/play/beat';
import { type PolicyId, policyIds } from '../../src/policy/policies';
import { loadRole } from '../../src/story/create-playthrough';
import { drawImports, readImports } from './imports-file';
import type { PlayMeasure } from './play-measure';
import { walk } from './walk';
import { readWorld } from './walk-world';

/** Endings and stops at which nobody has left home. */
const atHome: readonly string[] = ['not-this-year', 'bag-packed'];

/** What walking all presets came to. */
export interface PresetWalks {
  readonly errors: readonly string[];
  /** The plays of each policy's world, in order. */
  readonly plays: ReadonlyMap<PolicyId, readonly PlayMeasure[]>;
}

/** Walk a role `runs` times in all, spread evenly over the worlds of the policies. */
export async function walkPresets(role: RoleId, runs: number, seed: number): Promise<PresetWalks> {
  const create = await loadRole(role);
  const imports = readImports(role);
  const visits = new Map<string, number>();
  const errors: string[] = [];
  const plays = new Map<PolicyId, readonly PlayMeasure[]>();
  policyIds.forEach((policy, at) => {
    const { facts, quay = [] } = readWorld(policy, seed);
    const walked = walk({
      runs: Math.ceil(runs / policyIds.length),
      seed: seed + at,
      visits,
      lineIds: [],
      start: (run) =>
        create({
          facts: { ...drawImports(imports, run + at * 97), ...facts },
          seed: (seed + run + at * 997) & 0xffff,
          quay,
        }),
    });
    errors.push(...walked.report.errors.map((error) => `${policy}: ${error}`));
    plays.set(policy, walked.plays);
  });
  return { errors, plays };
}

/** Of these plays, those that left home. */
export function awayFromHome(plays: readonly PlayMeasure[]): readonly PlayMeasure[] {
  return plays.filter(({ ending }) => ending !== undefined && !atHome.includes(ending));
}
