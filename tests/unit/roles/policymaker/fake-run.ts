// This module makes runs of the model by hand for the minister's tests: flat series, with chosen ones changed.

import { seasonEnd } from '../../../../src/roles/policymaker/season-run';
import { type OutputId, outputIds, type RunResult } from '../../../../src/sim/run-api';

/** A run whose every output is 100 a month, except those given (one value, or one for each month). */
export function aRun(given: Partial<Record<OutputId, number | ((month: number) => number)>> = {}): RunResult {
  const outputs = Object.fromEntries(
    outputIds.map((id) => {
      const how = given[id] ?? 100;
      const series = Float64Array.from({ length: seasonEnd }, (_, month) =>
        typeof how === 'number' ? how : how(month),
      );
      return [id, series];
    }),
  ) as unknown as RunResult['outputs'];
  return { people: 1000, months: seasonEnd, seed: 1, outputs, hash: '', personsHash: '' };
}
