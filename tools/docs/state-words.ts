// This module says in plain words who is in each state of the model. Its only reader is the maker of documents.

import type { PersonStateName } from '../../src/sim/frame/person-state.ts';

/** Who is in a state. */
export const stateWords: Readonly<Partial<Record<PersonStateName, string>>> = {
  origin: 'at home; a sixth weigh a move in a month',
  queue: 'at home and in a line for a work visa, a humanitarian place or a family permit',
  travellingRegular: 'on the ferry or the plane, with a permit or as a recruiter’s client',
  travellingIrregular: 'on one of the four irregular routes',
  stranded: 'between two attempts: put back, robbed or let go',
  exploitedEnRoute: 'held for ransom or made to work on the way',
  detained: 'held by the authorities of Nolmara',
  irregular: 'in Nolmara without papers',
  claim: 'in Nolmara, waiting for an asylum decision',
  tied: 'in Nolmara on a work permit tied to one employer',
  open: 'in Nolmara with the right to stay and to change work',
  exploited: 'in exploitation in Nolmara, found or not; nobody in the model sees this number',
  identified: 'found and referred; being supported while the next step is decided',
  protected: 'in Nolmara with protection after a claim or by a humanitarian place',
  returnedForced: 'sent back by order, within the last year',
  returnedVoluntary: 'gone back by choice, within the last year',
  dead: 'died or went missing on the way',
  outside: 'not yet of an age to move, gone to another country, or settled for good',
};
