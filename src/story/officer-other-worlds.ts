// This module gives the worlds that an officer's travellers can be held against: the same moment and the same trust under
// the levers of each policy that was written down. Trust is a result of years and is left as it is, so what a policy would
// do to it comes on top. It compares settings and knows no policy by name.

import { policies } from '../policy/policies';
import type { NamedWorld } from '../roles/officer/desk-figures';
import { readOfficerWorld } from '../roles/officer/officer-world';
import { factsOfWorld, usualWorld } from '../world/world';

/** This moment under every written policy, by the policy's id. */
export function otherOfficerWorlds(facts: Readonly<Record<string, number>>): readonly NamedWorld[] {
  return policies.map(({ id, settings }) => ({
    id,
    world: readOfficerWorld({
      ...facts,
      ...factsOfWorld({ ...usualWorld, preset: id, matched: false, changes: [] }, undefined),
      lv_first_line_seconds: settings['first-line-seconds'],
      lv_second_line_minutes: settings['second-line-minutes'],
    }),
  }));
}
