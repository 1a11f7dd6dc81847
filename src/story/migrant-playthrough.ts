// This module starts the migrant role: its compiled story, its things, and whose dice it throws.

import content from '../../generated/story/migrant.json';
import story from '../../story/migrant/migrant.ink';
import { centralParameters } from '../evidence/parameter-set';
import { lifeOf } from '../play/road-lives';
import { travellerName } from '../play/traveller-name';
import { knowsPrice, loanOffers, type PriceOfAPlace } from '../roles/migrant/loan';
import { createInkPlaythrough, type InkPlaythrough } from './ink-playthrough';
import type { PlayStart } from './play-start';
import type { RoleContent } from './role-content';
import { lifePersons, protagonistPersons } from './story-luck';

/** Start or resume the migrant role. */
export function createMigrantPlaythrough(start: PlayStart): InkPlaythrough {
  const { facts, seed, log, startAt, traveller = '' } = start;
  const life = lifeOf(facts);
  // A world that was never run (a preview of one scene) leaves the story's own prices.
  const priced = knowsPrice(facts) ? loanOffers(facts as unknown as PriceOfAPlace, centralParameters()) : {};
  return createInkPlaythrough({
    role: 'migrant',
    story,
    content: content as unknown as RoleContent,
    facts: { ...facts, ...priced },
    luckKey: { seed, person: lifePersons[life.number] ?? protagonistPersons.migrant },
    words: { traveller: travellerName(traveller, life) },
    ...(log ? { log } : {}),
    ...(startAt === undefined ? {} : { startAt }),
  });
}
