// This module starts the desk's story without its windows: scenes, choices, ledgers as plain ways on. The desk plays windows
// inside it; tests and tools that look at scenes walk it alone, with how each traveller was met handed in.

import content from '../../generated/story/officer.json';
import story from '../../story/officer/officer.ink';
import type { InkPlaythroughOptions } from './ink-play-start';
import { createInkPlaythrough, type InkPlaythrough } from './ink-playthrough';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';

/** Knots of the story, as against those told by name at the window. */
const storyKnot = /^b\d/;

/** True for a knot that is a scene of the story. */
export function isStoryKnot(knot: string): boolean {
  return storyKnot.test(knot);
}

/** Start the story. */
export function createOfficerStory(
  { facts, seed, log, startAt }: PlayStart,
  before?: InkPlaythroughOptions['before'],
): InkPlaythrough {
  return createInkPlaythrough({
    role: 'officer',
    story,
    content: content as unknown as RoleContent,
    facts,
    luckKey: { seed, person: 0 },
    pages: 'place',
    ...(before ? { before } : {}),
    ...(log ? { log } : {}),
    ...(startAt === undefined ? {} : { startAt }),
  });
}
