// This module says which of a told knot's sisters is told: what happens at every window happens otherwise where a post is
// hurried, and where people trust it. It reads the world alone, never who is at the glass.

import type { OfficerWorld } from './officer-world';

/** A first line with no more seconds than this has no time to sit down. */
const hurriedSeconds = 75;

/** From this trust on people come to the post as to an office that listens. */
const heardTrust = 0.5;

/** How a post is, as far as everybody at its windows feels it. */
export type PostManner = 'hurried' | 'heard';

/** How the post is in a world; most are neither. Where seconds rule, trust finds no time to show. */
export function postManner(world: Pick<OfficerWorld, 'firstLineSeconds' | 'trust'>): PostManner | undefined {
  if (world.firstLineSeconds <= hurriedSeconds) return 'hurried';
  return world.trust >= heardTrust ? 'heard' : undefined;
}

/** The knot that is told for a knot: its sister for this post where the story has one, else itself. */
export function sisterOf(knot: string, manner: PostManner | undefined, has: (knot: string) => boolean): string {
  if (manner === undefined) return knot;
  const sister = `${knot}_${manner}`;
  return has(sister) ? sister : knot;
}
