// This module names what a run's state after some months depends on, so that two requests which agree until then can
// share it. A lever's lag does not matter: it starts with the change. The horizon does not matter either. Reforms that wait
// for capital are in the state itself.

import { addNumbers, digestText, startDigest } from '../../common/digest';
import { parameterIds } from '../../evidence/parameter-set';
import { leverIds } from '../../policy/levers';
import type { RunRequest } from '../run-api';

/** Name of the state after `months` months (0 = the end of burn-in). Same name, same bits. */
export function historyOf(request: RunRequest, months: number): string {
  // Whatever else a request holds is taken to matter from the first month on.
  const { parameters, policy, shocks, months: _horizon, ...rest } = request;
  const digest = startDigest();
  addNumbers(
    digest,
    parameterIds.map((id) => parameters[id]),
  );
  const changes = policy.changes
    .filter(({ month }) => month < months)
    .sort((a, b) => a.month - b.month)
    .map(({ month, lever, value }) => [month, lever, value]);
  return JSON.stringify([
    digestText(digest),
    Object.entries(rest)
      .filter(([, value]) => value !== undefined && value !== false)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    months,
    // Burn-in knows no policy.
    months > 0 ? leverIds.map((id) => policy.start[id]) : [],
    changes,
    shocks.filter(({ month }) => month < months).map((shock) => [shock.id, shock.month, shock.months]),
  ]);
}
