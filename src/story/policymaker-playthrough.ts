// This module starts the policymaker role: its compiled story, its things, whose dice it throws, and the two moments at
// which numbers come in: the year runs when the order is signed, and eighty seats are asked when the roll is handed over.

import content from '../../generated/story/policymaker.json';
import story from '../../story/policymaker/policymaker.ink';
import { readKnowledge, voteFacts } from '../roles/policymaker/roll-call';
import { createInkPlaythrough, type InkPlaythrough } from './ink-playthrough';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';
import { protagonistPersons } from './story-luck';

/** Options at which facts come in. */
export const seasonOption = 'c2_run';
const rollOption = 'c2_roll';

/** Start or resume the policymaker role. */
export function createPolicymakerPlaythrough(start: PlayStart): InkPlaythrough {
  const { facts, seed, log, startAt, season } = start;
  return createInkPlaythrough({
    role: 'policymaker',
    story,
    content: content as unknown as RoleContent,
    facts,
    luckKey: { seed, person: protagonistPersons.policymaker },
    before: (option, read) => {
      if (option === seasonOption) return season?.(read);
      return option === rollOption ? voteFacts(readKnowledge(read)) : undefined;
    },
    ...(log ? { log } : {}),
    ...(startAt === undefined ? {} : { startAt }),
  });
}
