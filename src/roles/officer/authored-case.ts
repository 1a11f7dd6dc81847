// This module says what an authored case is: a traveller whose truth the story fixes. What it takes to hear that truth
// follows the same rules as for everybody; only words, faces and papers are the case's own. It holds no case itself.

import { itemsFor, type OfficerCase } from './case-generator';
import type { PaperFacts } from './case-papers';
import type { OfficerWorld } from './officer-world';

/** A case that the story wrote. */
export interface AuthoredCase {
  /** Name after `window:` in Ink. */
  readonly id: string;
  /** Prefix of its own knots: `<voice>_say_D03` is told instead of `say_D03` where the story has it. */
  readonly voice: string;
  /** Who speaks where a common knot says `traveller` or `companion` (story/characters.yaml). */
  readonly speakers: Readonly<Partial<Record<'traveller' | 'companion', string>>>;
  /** Portrait of the person at the glass, as the screen knows it; none shows the pool's face of the case. */
  readonly face?: string;
  /** The person and their papers in this world. */
  make(seed: number, world: OfficerWorld): { readonly someone: OfficerCase; readonly papers: PaperFacts };
}

/** Items a person carries and nothing else, for `OfficerCase.standing`. */
export function carrying(child: boolean, ids: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(itemsFor(child).map((item) => [item.id, ids.includes(item.id) ? 0 : 0.999]));
}
