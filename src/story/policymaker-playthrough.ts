// This module starts the policymaker role: its compiled story, its things, and whose dice it throws.

import content from '../../generated/story/policymaker.json';
import story from '../../story/policymaker/policymaker.ink';
import type { PlayStart } from './create-playthrough';
import { createInkPlaythrough, type InkPlaythrough } from './ink-playthrough';
import type { RoleContent } from './role-content';
import { protagonistPersons } from './story-luck';

/** Start or resume the policymaker role. */
export function createPolicymakerPlaythrough(start: PlayStart): InkPlaythrough {
  const { facts, seed, log, startAt } = start;
  return createInkPlaythrough({
    role: 'policymaker',
    story,
    content: content as unknown as RoleContent,
    facts,
    luckKey: { seed, person: protagonistPersons.policymaker },
    ...(log ? { log } : {}),
    ...(startAt === undefined ? {} : { startAt }),
  });
}
