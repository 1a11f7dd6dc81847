// This module is the runs whose hashes are kept as golden: small ones, that a slow engine can also do.

import { centralParameters } from '../../src/evidence/parameter-set.ts';
import { levers } from '../../src/policy/levers.ts';
import { policies, policySettings } from '../../src/policy/policies.ts';
import { runModel } from '../../src/sim/engine/run.ts';
import type { RunRequest } from '../../src/sim/run-api.ts';

/** Golden runs by name. */
export function goldenRequests(): Readonly<Record<string, RunRequest>> {
  const plain = { parameters: centralParameters(), people: 400, months: 12, shocks: [] } as const;
  const ends = Object.fromEntries(levers.map((lever) => [lever.id, lever.range?.[1] ?? lever.steps - 1]));
  const runs: Record<string, RunRequest> = {};
  for (const { id } of policies) {
    runs[id] = { ...plain, seed: 417, policy: { start: policySettings(id), changes: [] } };
  }
  runs['every lever at its end, with shocks'] = {
    ...plain,
    seed: 65_535,
    policy: {
      start: policySettings(policies[0]!.id),
      changes: Object.entries(ends).map(([lever, value]) => ({
        month: 3,
        lever,
        value,
      })) as RunRequest['policy']['changes'],
    },
    shocks: [
      { id: 'pandemic', month: 5, months: 2 },
      { id: 'displacement', month: 6, months: 4 },
    ],
  };
  return runs;
}

/** Hash of every golden run. */
export function goldenHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(goldenRequests()).map(([name, request]) => [name, runModel(request).hash]));
}
