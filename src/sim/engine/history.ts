// This module names what a run's state after some months depends on, so that two requests which agree until then can
// share it. A lever's lag does not matter: it starts with the change. The horizon does not matter either.

import { addNumbers, digestText, startDigest } from '../../common/digest';
import { parameterIds } from '../../evidence/parameter-set';
import { leverIds } from '../../policy/levers';
import type { RunRequest } from '../run-api';

/** Name of the state after `months` months (0 = the end of burn-in). Same name, same bits. */
export function historyOf(request: RunRequest, months: number): string {
  const { parameters, policy, shocks } = request;
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
    request.seed,
    request.people,
    request.recordLights === true,
    request.recordQuay === true,
    months,
    // Burn-in knows no policy.
    months > 0 ? leverIds.map((id) => policy.start[id]) : [],
    changes,
    shocks.filter(({ month }) => month < months).map((shock) => [shock.id, shock.month, shock.months]),
  ]);
}
