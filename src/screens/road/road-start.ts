// This module is what a road begins with besides its world: who walks it, how far, and what an earlier road left on the board.

import type { SessionState } from '../../session/session';

/** Inputs of a first chapter or so: who came this far knows what kind of road it is. */
const aWhile = 20;

/** Was a road walked on this device before? Then another life can be chosen. */
export function wasWalked({ post, marks }: Pick<SessionState, 'post' | 'marks'>): boolean {
  return post > 0 || (marks.trails.migrant?.length ?? 0) >= aWhile;
}

/** What is handed to a road that begins. */
export interface RoadStart {
  /** The cut that ends when the bag is packed; as before when it is left out. */
  readonly short?: boolean;
  /** Number of the life that is led; as before when it is left out. */
  readonly life?: number;
  /** What an earlier road of this device pinned on Waymark, 1–4; 0 for nothing. */
  readonly post: number;
}

/** Facts of a world, or of the road walked before in it, made ready for a road that begins. */
export function factsToStart(
  facts: Readonly<Record<string, number>>,
  { short, life, post }: RoadStart,
): Readonly<Record<string, number>> {
  return {
    ...facts,
    ...(short === undefined ? {} : { short_cut: short ? 1 : 0 }),
    ...(life === undefined ? {} : { life }),
    earlier_post: post,
  };
}
