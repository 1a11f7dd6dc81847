// This module holds the recipes of rooms and what stands in them.

import { cue, far, knock, struck } from './cue-parts.ts';
import type { Recipe } from './recipe.ts';

/** Rooms and what stands in them. */
export const inTheRoom: Readonly<Record<string, Recipe>> = {
  drawer: cue(
    0.8,
    [
      {
        hiss: [140, 800],
        specks: 500,
        level: 0.8,
        at: 0,
        seconds: 0.42,
        points: [
          [0, 0],
          [0.1, 0.6],
          [0.36, 1],
          [0.42, 0],
        ],
      },
      {
        hiss: [120, 500],
        level: 0.4,
        at: 0,
        seconds: 0.42,
        points: [
          [0, 0],
          [0.3, 1],
          [0.42, 0],
        ],
      },
      struck(0.4, 0.9, 0.35, [
        [142, 1, 0.05],
        [233, 0.5, 0.04],
        [391, 0.3, 0.025],
      ]),
      knock(0.4, 0.5, [200, 1400], 0.02),
      struck(0.57, 0.1, 0.15, [
        [2250, 0.6, 0.012],
        [3600, 0.3, 0.008],
      ]),
    ],
    { loudness: -21 },
  ),
  door: cue(
    1.1,
    [
      struck(0, 0.2, 0.2, [
        [1450, 0.5, 0.012],
        [2300, 0.3, 0.008],
      ]),
      {
        hiss: [200, 900],
        level: 0.12,
        at: 0.1,
        seconds: 0.5,
        points: [
          [0, 0],
          [0.3, 1],
          [0.5, 0.2],
        ],
      },
      struck(0.58, 0.9, 0.5, [
        [88, 1, 0.08],
        [151, 0.6, 0.06],
        [260, 0.3, 0.035],
      ]),
      knock(0.58, 0.5, [120, 900], 0.035),
      struck(0.63, 0.2, 0.2, [
        [1300, 0.5, 0.014],
        [1980, 0.3, 0.01],
      ]),
    ],
    { loudness: -21, echo: [0.2, 0.6] },
  ),
  chair: cue(
    0.7,
    [
      {
        grains: {
          ring: [
            [285, 0.7, 0.014],
            [540, 0.5, 0.01],
            [970, 0.3, 0.007],
          ],
          level: 1,
          seconds: 0.07,
        },
        level: 0.5,
        perSecond: 75,
        pitch: [0.9, 1.15],
        loud: [0.2, 1],
        span: [0.02, 0.4],
      },
      {
        hiss: [200, 1400],
        level: 0.3,
        at: 0,
        seconds: 0.45,
        points: [
          [0, 0],
          [0.15, 1],
          [0.45, 0],
        ],
      },
      knock(0.47, 0.5, [130, 600], 0.03),
    ],
    { loudness: -25, echo: [0.15, 0.5] },
  ),
  blind: cue(
    1,
    [
      {
        grains: {
          ring: [
            [2300, 0.5, 0.008],
            [3900, 0.3, 0.005],
            [1150, 0.4, 0.012],
          ],
          level: 1,
          seconds: 0.06,
        },
        level: 0.4,
        every: [0.034, 0.4],
        pitch: [0.85, 1.2],
        loud: [0.3, 1],
        span: [0.02, 0.7],
      },
      {
        hiss: [700, 3200],
        level: 0.2,
        at: 0,
        seconds: 0.8,
        points: [
          [0, 0],
          [0.5, 1],
          [0.8, 0],
        ],
      },
      knock(0.74, 0.5, [250, 1300], 0.02),
    ],
    { loudness: -24 },
  ),
  'tap-glass': cue(
    0.6,
    [
      struck(0, 0.7, 0.2, [
        [1240, 0.6, 0.014],
        [2180, 0.5, 0.01],
        [3950, 0.3, 0.006],
      ]),
      knock(0, 0.4, [300, 1500], 0.007),
      struck(0.19, 0.6, 0.2, [
        [1230, 0.6, 0.014],
        [2160, 0.5, 0.01],
        [3900, 0.3, 0.006],
      ]),
      knock(0.19, 0.35, [300, 1500], 0.007),
    ],
    { loudness: -25 },
  ),
  kettle: cue(
    2.2,
    [
      {
        hiss: [250, 1100],
        level: 0.8,
        at: 0,
        seconds: 2.2,
        points: [
          [0, 0],
          [1, 0.7],
          [1.9, 1],
          [2.2, 0],
        ],
      },
      {
        grains: { tone: [260, 560], partials: [1, 0.2], level: 1, seconds: 0.05, hit: [0.004, 0.012] },
        level: 0.22,
        perSecond: 30,
        pitch: [0.6, 1.7],
        loud: [0.1, 1],
      },
      {
        tone: [880, 1240],
        partials: [1, 0.12, 0.04],
        level: 0.1,
        at: 0.7,
        seconds: 1.5,
        points: [
          [0, 0],
          [1, 1],
          [1.5, 0],
        ],
      },
    ],
    { loudness: -24, rate: 22050 },
  ),
  crate: cue(
    0.7,
    [
      struck(0, 0.9, 0.4, [
        [164, 1, 0.05],
        [287, 0.6, 0.035],
        [498, 0.35, 0.02],
      ]),
      knock(0, 0.6, [250, 1800], 0.025),
      knock(0.12, 0.3, [300, 1600], 0.02),
    ],
    { loudness: -23, echo: [0.25, 0.9] },
  ),
  creak: cue(
    1.2,
    [
      {
        grains: {
          ring: [
            [390, 0.7, 0.02],
            [720, 0.5, 0.014],
            [1180, 0.25, 0.008],
          ],
          level: 1,
          seconds: 0.09,
        },
        level: 0.4,
        every: [0.021, 0.5],
        pitch: [0.92, 1.1],
        loud: [0.1, 1],
        span: [0.05, 0.8],
      },
      {
        hiss: [300, 1200],
        level: 0.05,
        at: 0,
        seconds: 1,
        points: [
          [0, 0],
          [0.5, 1],
          [1, 0],
        ],
      },
    ],
    { loudness: -27, echo: [0.25, 0.6], ...far },
  ),
  drip: cue(
    0.5,
    [
      { tone: [760, 1320], partials: [1, 0.1], level: 0.6, at: 0, seconds: 0.14, hit: [0.004, 0.028] },
      { tone: [980, 1500], partials: [1], level: 0.2, at: 0.11, seconds: 0.1, hit: [0.004, 0.018] },
    ],
    { loudness: -28, echo: [0.2, 0.5] },
  ),
};
