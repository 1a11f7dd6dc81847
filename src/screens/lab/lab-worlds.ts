// This module holds the two worlds of the lab as data: how a pair is read from an address, and how a preset, a lever, the
// budget or the luck changes in it. It runs nothing.

import { type LeverId, leverById, onGrid } from '../../policy/levers';
import { canBeMatched, isPolicyId, type PolicyId, policyById, policySettings } from '../../policy/policies';
import type { RunRequest } from '../../sim/run-api';
import { currentModelRow } from '../../world/model-id';
import { decodeWorld, type WorldCodeFault } from '../../world/world-code';
import { largestSeed, parametersOfWorld, scheduleOfWorld, usualPeople, type WorldSpec } from '../../world/world-spec';
import firstWorlds from './first-worlds.json';

/** Two worlds side by side; both have the same people and the same luck. */
export interface WorldPair {
  readonly a: WorldSpec;
  readonly b: WorldSpec;
}

/** Which of the two. */
export type Side = 'a' | 'b';

/** Months a comparison runs: the model's usual horizon of ten years. */
export const labMonths = 120;

/** A fresh world of a policy. */
export function worldOf(preset: PolicyId, seed = 1, matched = true): WorldSpec {
  return {
    modelRow: currentModelRow,
    preset,
    matched: matched && canBeMatched(policyById(preset)),
    changes: [],
    assumptions: [],
    shocks: [],
    seed,
    people: usualPeople,
  };
}

function firstWorld(preset: string): WorldSpec {
  if (!isPolicyId(preset)) throw new RangeError(`The lab opens on "${preset}", which is no policy.`);
  return worldOf(preset, firstWorlds.seed);
}

/** The pair a visitor meets first; which two is data beside this file. */
export const firstPair: WorldPair = { a: firstWorld(firstWorlds.a), b: firstWorld(firstWorlds.b) };

/** A pair from an address; what cannot be read falls back to the first pair and is reported. */
export function readPair(query: Readonly<Record<string, string>>): {
  readonly pair: WorldPair;
  readonly faults: readonly { readonly side: Side; readonly fault: WorldCodeFault }[];
} {
  const faults: { side: Side; fault: WorldCodeFault }[] = [];
  const read = (side: Side, code: string | undefined): WorldSpec | undefined => {
    if (code === undefined) return undefined;
    const world = decodeWorld(code);
    if (world.ok) return world.value;
    faults.push({ side, fault: world.error });
    return undefined;
  };
  const a = read('a', query.world);
  // A second world has the first one's people and luck, or the comparison would compare luck.
  const b = read('b', query.with);
  const seed = a?.seed ?? b?.seed ?? firstPair.a.seed;
  const people = a?.people ?? b?.people ?? firstPair.a.people;
  // Neither may the two differ in what is true of the world: that would compare assumptions.
  const assumptions = a?.assumptions ?? b?.assumptions ?? [];
  const shocks = a?.shocks ?? b?.shocks ?? [];
  const same = (world: WorldSpec): WorldSpec => ({ ...world, seed, people, assumptions, shocks });
  return { pair: { a: same(a ?? firstPair.a), b: same(b ?? firstPair.b) }, faults };
}

/** Another policy on one side, as written or matched; levers moved by hand are let go, what is assumed of the world stays. */
export function withPreset(pair: WorldPair, side: Side, preset: string, matched: boolean): WorldPair {
  if (!isPolicyId(preset)) return pair;
  const world = worldOf(preset, pair[side].seed, matched);
  const { people, assumptions, shocks } = pair[side];
  return { ...pair, [side]: { ...world, people, assumptions, shocks } };
}

/** Both worlds matched to the common budget, or as written; moved levers stay moved. */
export function withMatching(pair: WorldPair, matched: boolean): WorldPair {
  const set = (world: WorldSpec): WorldSpec => ({
    ...world,
    matched: matched && canBeMatched(policyById(world.preset)),
  });
  return { a: set(pair.a), b: set(pair.b) };
}

/** One lever of a world moved from the start. A value equal to the policy's own is no change. */
export function withLever(world: WorldSpec, lever: LeverId, value: number): WorldSpec {
  const settled = onGrid(leverById(lever), value);
  const own = policySettings(world.preset, world.matched)[lever];
  const others = world.changes.filter((change) => change.month !== 0 || change.lever !== lever);
  return { ...world, changes: settled === own ? others : [...others, { month: 0, lever, value: settled }] };
}

/** The value a lever starts with in a world. */
export function leverValue(world: WorldSpec, lever: LeverId): number {
  const moved = world.changes.find((change) => change.month === 0 && change.lever === lever);
  return moved?.value ?? policySettings(world.preset, world.matched)[lever];
}

/** The same pair with another luck. */
export function withNextLuck(pair: WorldPair): WorldPair {
  const seed = pair.a.seed >= largestSeed ? 0 : pair.a.seed + 1;
  return { a: { ...pair.a, seed }, b: { ...pair.b, seed } };
}

/** What the model is asked for a world. */
export function requestOf(world: WorldSpec): RunRequest {
  return {
    policy: scheduleOfWorld(world),
    parameters: parametersOfWorld(world),
    seed: world.seed,
    people: world.people,
    months: labMonths,
    shocks: world.shocks,
    recordLights: true,
  };
}
