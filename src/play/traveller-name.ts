// This module is the name a player may give the person on the road: how long it may be, what is left of what was typed.
// It belongs to the device; no code, no save and no story line ever carries it.

import { lifeOf, type RoadLife } from './road-lives';

/** Her name unless the player writes another. */
export const defaultTraveller = lifeOf(undefined).traveller;

/** Letters a name may have: what fits on a passport. */
export const longestName = 24;

/** What is kept of a typed name; empty when nothing is left, and then the default stands. */
export function keptName(typed: string): string {
  // Braces would be read as a placeholder; anything else that can be typed can be somebody's name.
  const plain = typed.replace(/[\p{C}{}<>]/gu, ' ').replace(/\s+/g, ' ');
  return [...plain.trim()].slice(0, longestName).join('').trim();
}

/** The name to show: what was written, or the name of the life that is led. */
export function travellerName(kept: string, life: RoadLife = lifeOf(undefined)): string {
  return kept === '' ? life.traveller : kept;
}
