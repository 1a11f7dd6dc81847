// This module is what a road begins with besides its world: how far it is walked, and what an earlier road left on the board.

/** What is handed to a road that begins. */
export interface RoadStart {
  /** The cut that ends when the bag is packed; as before when it is left out. */
  readonly short?: boolean;
  /** What an earlier road of this device pinned on Waymark, 1–4; 0 for nothing. */
  readonly post: number;
}

/** Facts of a world, or of the road walked before in it, made ready for a road that begins. */
export function factsToStart(
  facts: Readonly<Record<string, number>>,
  { short, post }: RoadStart,
): Readonly<Record<string, number>> {
  return { ...facts, ...(short === undefined ? {} : { short_cut: short ? 1 : 0 }), earlier_post: post };
}
