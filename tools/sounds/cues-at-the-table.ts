// This module holds the recipes of paper, pens and what lies on the table.

import { brush, cue, knock, rustle, struck } from './cue-parts.ts';
import type { Recipe } from './recipe.ts';

const desk = [
  [118, 1, 0.05],
  [196, 0.5, 0.035],
  [342, 0.25, 0.02],
] as const;

/** Paper, pens and the table. */
export const atTheTable: Readonly<Record<string, Recipe>> = {
  'paper-slide': cue(0.5, [brush(0, 0.46, 0.8, [900, 3800]), rustle(0.05, 0.35, 0.9, [1800, 6500])], { loudness: -24 }),
  'paper-lay': cue(
    0.4,
    [brush(0, 0.14, 0.35, [1200, 5200]), knock(0.12, 0.8, [260, 1500], 0.02), rustle(0.13, 0.2, 0.35, [1800, 6000])],
    {
      loudness: -24,
    },
  ),
  'page-turn': cue(
    0.6,
    [rustle(0, 0.34, 1, [1400, 6500]), brush(0.05, 0.3, 0.5, [700, 3000]), knock(0.34, 0.5, [400, 2800], 0.03)],
    {
      loudness: -23,
    },
  ),
  fold: cue(
    0.7,
    [rustle(0, 0.25, 0.8, [1500, 6000]), brush(0.3, 0.32, 1, [1100, 4200]), knock(0.3, 0.3, [500, 2400], 0.015)],
    {
      loudness: -23,
    },
  ),
  tear: cue(0.75, [
    {
      grains: { hiss: [1300, 6800], level: 1, seconds: 0.02, hit: [0.0008, 0.005] },
      level: 0.8,
      perSecond: 130,
      pitch: [0.7, 1.3],
      loud: [0.2, 1],
      span: [0.02, 0.62],
    },
    {
      hiss: [700, 4200],
      level: 0.3,
      at: 0,
      seconds: 0.7,
      points: [
        [0, 0],
        [0.1, 0.5],
        [0.55, 1],
        [0.66, 0.2],
        [0.7, 0],
      ],
    },
  ]),
  pencil: cue(
    0.62,
    [
      {
        hiss: [1900, 5600],
        specks: 900,
        level: 1,
        at: 0,
        seconds: 0.24,
        points: [
          [0, 0],
          [0.04, 1],
          [0.16, 0.6],
          [0.24, 0],
        ],
      },
      {
        hiss: [1700, 5200],
        specks: 900,
        level: 0.9,
        at: 0.29,
        seconds: 0.28,
        points: [
          [0, 0],
          [0.05, 0.8],
          [0.2, 1],
          [0.28, 0],
        ],
      },
    ],
    { loudness: -26 },
  ),
  pen: cue(
    0.85,
    [
      {
        hiss: [2400, 7000],
        specks: 1400,
        level: 0.7,
        at: 0,
        seconds: 0.2,
        points: [
          [0, 0],
          [0.03, 1],
          [0.2, 0],
        ],
      },
      {
        hiss: [2200, 6400],
        specks: 1400,
        level: 0.8,
        at: 0.23,
        seconds: 0.34,
        points: [
          [0, 0],
          [0.06, 1],
          [0.2, 0.5],
          [0.34, 0],
        ],
      },
      struck(0.66, 0.18, 0.15, [
        [1500, 0.6, 0.012],
        [2600, 0.4, 0.008],
      ]),
    ],
    { loudness: -26 },
  ),
  stamp: cue(0.5, [struck(0, 1, 0.4, desk), knock(0, 0.8, [180, 1500], 0.03), knock(0.1, 0.2, [1400, 4200], 0.02)], {
    loudness: -19,
  }),
  'stamp-lift': cue(
    0.4,
    [
      { hiss: [900, 3600], level: 0.7, at: 0, seconds: 0.08, hit: [0.012, 0.018] },
      struck(0.14, 0.3, 0.2, [
        [410, 0.7, 0.02],
        [680, 0.4, 0.012],
      ]),
      knock(0.14, 0.3, [500, 2200], 0.012),
    ],
    { loudness: -25 },
  ),
  coin: cue(
    0.6,
    [
      struck(0, 0.6, 0.5, [
        [2960, 0.7, 0.1],
        [4170, 0.4, 0.07],
        [6830, 0.2, 0.035],
      ]),
      struck(0.085, 0.35, 0.4, [
        [3010, 0.7, 0.06],
        [4230, 0.4, 0.04],
      ]),
      struck(0.15, 0.2, 0.3, [
        [2985, 0.7, 0.05],
        [4200, 0.3, 0.03],
      ]),
      knock(0, 0.5, [300, 1800], 0.012),
    ],
    { loudness: -24, kilobits: 48, rate: 32000 },
  ),
  seeds: cue(
    0.9,
    [
      {
        grains: {
          ring: [
            [1900, 0.6, 0.004],
            [3200, 0.4, 0.003],
            [900, 0.3, 0.007],
          ],
          level: 1,
          seconds: 0.04,
        },
        level: 0.5,
        perSecond: 50,
        pitch: [0.7, 1.4],
        loud: [0.1, 1],
        span: [0.02, 0.7],
      },
      {
        hiss: [2500, 7000],
        specks: 300,
        level: 0.15,
        at: 0,
        seconds: 0.8,
        points: [
          [0, 0],
          [0.2, 1],
          [0.8, 0],
        ],
      },
    ],
    { loudness: -24 },
  ),
  keys: cue(
    0.8,
    [
      {
        grains: {
          ring: [
            [3350, 0.6, 0.05],
            [5120, 0.4, 0.035],
            [7300, 0.25, 0.02],
          ],
          level: 1,
          seconds: 0.25,
        },
        level: 0.4,
        perSecond: 14,
        pitch: [0.85, 1.2],
        loud: [0.2, 1],
        span: [0.01, 0.42],
      },
      knock(0.42, 0.4, [300, 1400], 0.02),
    ],
    { loudness: -25, kilobits: 48, rate: 32000 },
  ),
};
