// This module says what the last change was and what it did: the control that moved, and the six headlines after it against
// before it, on the same people with the same luck. It is data and keys; it runs nothing.

import type { LeverId, LeverSettings } from '../../../policy/levers';
import { differingLevers, policySettings } from '../../../policy/policies';
import type { WorldSpec } from '../../../world/world-spec';
import { type ComparedOutput, headlinesOf } from '../lab-view';
import type { Side, WorldPair } from '../lab-worlds';
import { leverValue } from '../lab-worlds';
import type { RunPair } from '../luck-bands';

/** Whole runs and the worlds they belong to. */
export interface Made {
  readonly pair: WorldPair;
  readonly runs: RunPair;
}

/** One lever that moved. */
export interface MovedLever {
  readonly lever: LeverId;
  readonly from: number;
  readonly to: number;
}

/** What changed, and what it did to the world it changed. */
export interface LastChange {
  readonly side: Side;
  /** The policy that was chosen, when it was a choice of a policy. */
  readonly preset?: string;
  readonly moved: readonly MovedLever[];
  readonly headlines: readonly ComparedOutput[];
}

/** What is between two states, or undefined where there is nothing to tell or luck itself changed. */
export function lastChange(before: Made | undefined, after: Made): LastChange | undefined {
  if (before === undefined || before.pair.a.seed !== after.pair.a.seed) return undefined;
  const side = (['b', 'a'] as const).find((which) => settingsDiffer(before.pair[which], after.pair[which]));
  if (side === undefined) return undefined;
  const [was, is] = [before.pair[side], after.pair[side]];
  return {
    side,
    ...(was.preset === is.preset ? {} : { preset: is.preset }),
    moved: movedLevers(settingsOf(was), settingsOf(is)),
    headlines: headlinesOf(before.runs[side], after.runs[side]),
  };
}

/** What a world's hand changed in its policy. */
export function movedByHand(world: WorldSpec): MovedLever[] {
  return movedLevers(policySettings(world.preset, world.matched), settingsOf(world));
}

function movedLevers(from: LeverSettings, to: LeverSettings): MovedLever[] {
  return differingLevers(from, to).map((lever) => ({ lever, from: from[lever], to: to[lever] }));
}

function settingsDiffer(a: WorldSpec, b: WorldSpec): boolean {
  return differingLevers(settingsOf(a), settingsOf(b)).length > 0;
}

function settingsOf(world: WorldSpec): LeverSettings {
  const own = policySettings(world.preset, world.matched);
  return Object.fromEntries(
    Object.keys(own).map((lever) => [lever, leverValue(world, lever as LeverId)]),
  ) as LeverSettings;
}
