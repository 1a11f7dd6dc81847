// This module turns what a call of the command line asks into a request of the model and the code of its world.

import { centralParameters, type ParameterId, withAssumptions } from '../../src/evidence/parameter-set.ts';
import { applyChanges, type PolicyId, policySettings } from '../../src/policy/policies.ts';
import type { LeverChange } from '../../src/policy/schedule.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';
import { currentModelRow } from '../../src/world/model-id.ts';
import { encodeWorld } from '../../src/world/world-code.ts';
import { stepOfAssumption, valueOfAssumptionStep } from '../../src/world/world-spec.ts';
import type { SimAsked } from './arguments.ts';

/** The request for a policy; `moved` says whether the levers of the call are moved in it. */
export function requestOf(asked: SimAsked, policy: PolicyId, moved: boolean): RunRequest {
  const { seed, people, months, matched } = asked;
  return {
    policy: {
      start: applyChanges(policySettings(policy, matched), moved ? Object.fromEntries(asked.set) : {}),
      changes: moved ? asked.at : [],
    },
    parameters: withAssumptions(
      centralParameters(),
      Object.fromEntries(asked.assume) as Partial<Record<ParameterId, number>>,
    ),
    seed,
    people,
    months,
    shocks: [],
  };
}

/** The code of that world, and whether it rebuilds the run to the bit: codes hold assumptions on a grid. */
export function worldOf(
  asked: SimAsked,
  policy: PolicyId,
  moved: boolean,
): { readonly world: string; readonly worldIsExact: boolean } {
  const { seed, people, matched } = asked;
  const atStart: LeverChange[] = moved ? [...asked.set].map(([lever, value]) => ({ month: 0, lever, value })) : [];
  const world = encodeWorld({
    modelRow: currentModelRow,
    preset: policy,
    matched,
    changes: [...atStart, ...(moved ? asked.at : [])],
    assumptions: [...asked.assume].map(([parameter, value]) => ({ parameter, value })),
    shocks: [],
    seed,
    people,
  });
  const onGrid = ([id, value]: readonly [ParameterId, number]) =>
    valueOfAssumptionStep(id, stepOfAssumption(id, value)) === value;
  return { world, worldIsExact: [...asked.assume].every(onGrid) };
}
