// This module lists the beds of sound that places are laid from, and how long each ring is. The recipes are in
// tools/sounds/bed-recipes.ts; maker and player read the lengths here, so that they cannot disagree.

/** Seconds after which a bed has come round. They share no small multiple, so two beds never meet twice the same way. */
export const bedSeconds = {
  'rain-roof': 9.1,
  'rain-pane': 8.3,
  wind: 13.3,
  leaves: 8.9,
  water: 10.7,
  engine: 6.1,
  talk: 12.1,
  'talk-hall': 11.3,
  air: 5.3,
  hall: 6.7,
  lamp: 3,
  rollers: 8,
  simmer: 7.9,
  clock: 4,
} as const;

/** Id of a bed. */
export type BedId = keyof typeof bedSeconds;

/** Seconds of the ring that are written again before and after it in the file: room for a decoder's own delay. */
export const guardSeconds = 0.2;
