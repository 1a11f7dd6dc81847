// This module makes small requests of the model for tests.

import { centralParameters } from '../../../src/evidence/parameter-set';
import type { LeverId } from '../../../src/policy/levers';
import { applyChanges, type PolicyId, policySettings, statusQuoPolicy } from '../../../src/policy/policies';
import type { RunRequest } from '../../../src/sim/run-api';

/** A small request; anything may be replaced. */
export function aRequest(
  more: Partial<RunRequest> & { readonly preset?: PolicyId; readonly set?: Partial<Record<LeverId, number>> } = {},
): RunRequest {
  const { preset = statusQuoPolicy, set = {}, ...rest } = more;
  return {
    policy: { start: applyChanges(policySettings(preset), set), changes: [] },
    parameters: centralParameters(),
    seed: 417,
    people: 3000,
    months: 36,
    shocks: [],
    ...rest,
  };
}
