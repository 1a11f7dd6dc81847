// This module holds the recipes of what comes over water and fields.

import { cue, far, struck } from './cue-parts.ts';
import type { Part, Recipe } from './recipe.ts';

/** What comes over the water and the fields. */
export const farOff: Readonly<Record<string, Recipe>> = {
  'ferry-horn': cue(
    4.2,
    [
      {
        tone: [108.5, 107],
        partials: [1, 0.6, 0.35, 0.2, 0.1],
        level: 0.8,
        at: 0,
        seconds: 2.7,
        points: [
          [0, 0],
          [0.35, 1],
          [2.1, 0.9],
          [2.7, 0],
        ],
      },
      {
        tone: [137, 135.6],
        partials: [1, 0.5, 0.25, 0.1],
        level: 0.55,
        at: 0.05,
        seconds: 2.7,
        points: [
          [0, 0],
          [0.4, 1],
          [2.1, 0.9],
          [2.7, 0],
        ],
      },
      {
        hiss: [120, 420],
        level: 0.06,
        at: 0,
        seconds: 2.7,
        points: [
          [0, 0],
          [0.4, 1],
          [2.2, 0.8],
          [2.7, 0],
        ],
      },
      // the far shore gives it back
      {
        tone: [108.5, 106],
        partials: [1, 0.25],
        level: 0.16,
        at: 1.1,
        seconds: 2.9,
        points: [
          [0, 0],
          [0.7, 1],
          [1.9, 0.8],
          [2.9, 0],
        ],
      },
    ],
    { loudness: -22, dull: 480, echo: [0.35, 2.4], ...far },
  ),
  gull: cue(
    1.9,
    [0, 0.42, 0.78].map(
      (at, i): Part => ({
        tone: [1250 - i * 60, 820 - i * 50],
        partials: [1, 0.5, 0.35, 0.15],
        level: 0.6 - i * 0.12,
        at,
        seconds: 0.34,
        points: [
          [0, 0],
          [0.05, 1],
          [0.2, 0.8],
          [0.34, 0],
        ],
      }),
    ),
    { loudness: -28, dull: 2100, echo: [0.5, 1.5], ...far },
  ),
  bird: cue(
    1.4,
    [0, 0.16, 0.3, 0.62, 0.74].map(
      (at, i): Part => ({
        tone: [2900 + (i % 3) * 340, 2500 + ((i * 2) % 3) * 500],
        partials: [1, 0.08],
        level: 0.35 + (i % 2) * 0.15,
        at,
        seconds: 0.11,
        points: [
          [0, 0],
          [0.02, 1],
          [0.07, 0.7],
          [0.11, 0],
        ],
      }),
    ),
    { loudness: -31, dull: 4600, echo: [0.35, 1.1], ...far },
  ),
  'bell-far': cue(
    3.2,
    [
      struck(0, 0.6, 3, [
        [392, 0.7, 0.8],
        [470, 0.35, 0.5],
        [588, 0.3, 0.45],
        [784, 0.4, 0.35],
        [1176, 0.15, 0.2],
        [196, 0.4, 1.1],
      ]),
    ],
    { loudness: -29, dull: 1300, echo: [0.5, 2], ...far },
  ),
};
