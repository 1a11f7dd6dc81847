// This module holds the few gestures that most cues are put together from.

import type { Part, Recipe } from './recipe.ts';

/** A cue and how its file is written. */
export const cue = (seconds: number, parts: readonly Part[], more: Partial<Recipe> = {}): Recipe => ({
  seconds,
  parts,
  loudness: -20,
  kilobits: 32,
  rate: 24000,
  ...more,
});
/** Files of things far off need no brightness. */
export const far = { kilobits: 24, rate: 16000 } as const;

/** Paper that crackles. */
export const rustle = (at: number, seconds: number, level: number, band: readonly [number, number]): Part => ({
  hiss: band,
  specks: 700,
  level,
  at,
  seconds,
  points: [
    [0, 0],
    [seconds * 0.3, 1],
    [seconds * 0.6, 0.6],
    [seconds, 0],
  ],
});
/** Something that slides. */
export const brush = (at: number, seconds: number, level: number, band: readonly [number, number]): Part => ({
  hiss: band,
  level,
  at,
  seconds,
  points: [
    [0, 0],
    [seconds * 0.2, 0.7],
    [seconds * 0.55, 1],
    [seconds, 0],
  ],
});
/** A dull blow. */
export const knock = (at: number, level: number, band: readonly [number, number], decay: number): Part => ({
  hiss: band,
  level,
  at,
  seconds: decay * 8,
  hit: [0.002, decay],
});
/** A thing that rings when struck. */
export const struck = (
  at: number,
  level: number,
  seconds: number,
  ring: readonly (readonly [number, number, number])[],
): Part => ({
  ring,
  level,
  at,
  seconds,
});
