// This module holds the recipes of things with a wire.

import { cue, knock, struck } from './cue-parts.ts';
import type { Part, Recipe } from './recipe.ts';

/** Things with a wire. */
export const wired: Readonly<Record<string, Recipe>> = {
  'phone-buzz': cue(
    0.95,
    [0, 0.5].flatMap((at): Part[] => [
      {
        tone: [158, 158],
        partials: [1, 0.55, 0.3, 0.2, 0.08],
        level: 0.5,
        at,
        seconds: 0.34,
        points: [
          [0, 0],
          [0.03, 1],
          [0.3, 1],
          [0.34, 0],
        ],
      },
      {
        hiss: [300, 1800],
        specks: 158,
        level: 0.25,
        at,
        seconds: 0.34,
        points: [
          [0, 0],
          [0.03, 1],
          [0.3, 1],
          [0.34, 0],
        ],
      },
    ]),
    { loudness: -23, dull: 2200 },
  ),
  telephone: cue(
    1.25,
    [0, 0.055, 0.11, 0.165, 0.22, 0.275, 0.33, 0.385].flatMap((at): Part[] => [
      struck(at, 0.5, 0.7, [
        [1180, 0.8, 0.14],
        [2870, 0.25, 0.06],
        [3540, 0.12, 0.04],
      ]),
      struck(at + 0.027, 0.45, 0.7, [
        [1480, 0.8, 0.12],
        [3560, 0.2, 0.05],
      ]),
    ]),
    { loudness: -23, dull: 4200, echo: [0.18, 0.6] },
  ),
  type: cue(
    0.95,
    [0, 0.11, 0.2, 0.37, 0.45, 0.58, 0.66].flatMap((at, i): Part[] => [
      knock(at, 0.5 + (i % 3) * 0.15, [500, 2800], 0.008),
      struck(at, 0.25 + (i % 2) * 0.1, 0.1, [
        [330 + (i % 4) * 22, 0.6, 0.014],
        [1250 + i * 40, 0.3, 0.006],
      ]),
      knock(at + 0.055, 0.16, [900, 3600], 0.006),
    ]),
    { loudness: -25 },
  ),
  'radio-click': cue(
    0.6,
    [
      knock(0, 0.7, [600, 3200], 0.006),
      {
        hiss: [700, 2900],
        level: 0.16,
        at: 0.02,
        seconds: 0.36,
        points: [
          [0, 0],
          [0.02, 1],
          [0.33, 0.8],
          [0.36, 0],
        ],
      },
      knock(0.4, 0.5, [600, 3000], 0.005),
    ],
    { loudness: -26 },
  ),
  shutter: cue(
    0.35,
    [
      knock(0, 0.6, [900, 4800], 0.007),
      struck(0.004, 0.2, 0.1, [
        [1700, 0.5, 0.01],
        [2900, 0.3, 0.007],
      ]),
      {
        hiss: [1200, 4200],
        level: 0.1,
        at: 0.02,
        seconds: 0.08,
        points: [
          [0, 0.5],
          [0.08, 0],
        ],
      },
      knock(0.1, 0.45, [800, 4200], 0.006),
    ],
    { loudness: -28 },
  ),
};
