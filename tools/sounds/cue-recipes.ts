// This module holds the recipe of every cue: short things near at hand, nothing that startles.

import type { Part, Recipe } from './recipe.ts';

const cue = (seconds: number, parts: readonly Part[], more: Partial<Recipe> = {}): Recipe => ({
  seconds,
  parts,
  loudness: -20,
  kilobits: 32,
  rate: 24000,
  ...more,
});
const far = { kilobits: 24, rate: 16000 } as const;

const rustle = (at: number, seconds: number, level: number, band: readonly [number, number]): Part => ({
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
const brush = (at: number, seconds: number, level: number, band: readonly [number, number]): Part => ({
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
const knock = (at: number, level: number, band: readonly [number, number], decay: number): Part => ({
  hiss: band,
  level,
  at,
  seconds: decay * 8,
  hit: [0.002, decay],
});
const struck = (
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

const desk = [
  [118, 1, 0.05],
  [196, 0.5, 0.035],
  [342, 0.25, 0.02],
] as const;

/** Paper, pens and the table. */
const atTheTable: Readonly<Record<string, Recipe>> = {
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

/** Rooms and what stands in them. */
const inTheRoom: Readonly<Record<string, Recipe>> = {
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

/** Things with a wire. */
const wired: Readonly<Record<string, Recipe>> = {
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

/** What comes over the water and the fields. */
const farOff: Readonly<Record<string, Recipe>> = {
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

/** Cues by id; the captions stand under `sound.cue.<id>` in `locales/en/sound.json`. */
export const cueRecipes: Readonly<Record<string, Recipe>> = { ...atTheTable, ...inTheRoom, ...wired, ...farOff };
