// This module holds the worlds of the first opening: today, with patrol boats, with a regular
// ferry, with both. They are
// ordinary worlds of ordinary levers; what people answer to them is the model's.

import type { LeverId } from '../../../policy/levers';
import { statusQuoPolicy } from '../../../policy/policies';
import type { WorldSpec } from '../../../world/world-spec';
import { type WorldPair, withLever, worldOf } from '../lab-worlds';
import { boatLever, enforcementOf } from '../patrol-boats';
import ferryLevers from './ferry.json';

/** Steps of the opening. */
export type OpeningStep = 'boats' | 'ferry' | 'both';

/** What places on the ferry are in levers. */
export const ferry: Readonly<Partial<Record<LeverId, number>>> = ferryLevers;

const today = worldOf(statusQuoPolicy);

function withBoats(boats: number): WorldSpec {
  return withLever(today, boatLever, enforcementOf(boats));
}

function withFerry(from: WorldSpec): WorldSpec {
  return (Object.entries(ferry) as [LeverId, number][]).reduce(
    (world, [lever, value]) => withLever(world, lever, value),
    from,
  );
}

/** The worlds of a step: today beside the boats, then the boats beside the ferry alone, or beside both. */
export function openingPair(step: OpeningStep, boats: number): WorldPair {
  if (step === 'boats') return { a: today, b: withBoats(boats) };
  return { a: withBoats(boats), b: withFerry(step === 'both' ? withBoats(boats) : today) };
}
