// This module holds the recipe of every bed: rings of quiet sound that places are laid from (src/platform/sound-places.ts).

import { type BedId, bedSeconds } from '../../src/platform/sound-beds.ts';
import type { Part, Recipe } from './recipe.ts';

const bed = (
  id: BedId,
  parts: readonly Part[],
  file: Pick<Recipe, 'kilobits' | 'rate'>,
  more: Partial<Recipe> = {},
): Recipe => ({ seconds: bedSeconds[id], parts, loudness: -23, ...file, ...more });

const small = { kilobits: 24, rate: 16000 } as const;
const dark = { kilobits: 16, rate: 16000 } as const;
const open = { kilobits: 40, rate: 24000 } as const;

/** Beds by id. */
export const bedRecipes: Readonly<Record<BedId, Recipe>> = {
  'rain-roof': bed(
    'rain-roof',
    [
      { hiss: [350, 1900], level: 0.13, drift: { depth: 0.3, seconds: 4 }, swell: { depth: 0.65, seconds: 4.5 } },
      { hiss: [150, 420], level: 0.16, swell: { depth: 0.6, seconds: 3 } },
      { hiss: [1400, 6000], level: 0.1, specks: 260, swell: { depth: 0.6, seconds: 3 } },
      // drops on the sheet: a dull knock and a short bright ring of tin
      {
        grains: { hiss: [700, 3600], level: 1, seconds: 0.03, hit: [0.001, 0.006] },
        level: 0.95,
        perSecond: 70,
        pitch: [0.6, 1.5],
        loud: [0.05, 0.8],
      },
      {
        grains: {
          ring: [
            [820, 0.5, 0.018],
            [1390, 0.4, 0.014],
            [2270, 0.3, 0.009],
          ],
          level: 1,
          seconds: 0.09,
        },
        level: 0.42,
        perSecond: 22,
        pitch: [0.7, 1.5],
        loud: [0.04, 1],
      },
      // the gutter
      {
        grains: { tone: [620, 980], partials: [1], level: 1, seconds: 0.05, hit: [0.004, 0.014] },
        level: 0.1,
        perSecond: 3,
        pitch: [0.7, 1.3],
        loud: [0.2, 1],
      },
    ],
    open,
  ),
  'rain-pane': bed(
    'rain-pane',
    [
      { hiss: [200, 1100], level: 0.26, drift: { depth: 0.35, seconds: 4 }, swell: { depth: 0.6, seconds: 4 } },
      { hiss: [1200, 5200], level: 0.06, specks: 500 },
      {
        grains: { hiss: [900, 2600], level: 1, seconds: 0.025, hit: [0.001, 0.004] },
        level: 0.85,
        perSecond: 18,
        pitch: [0.7, 1.4],
        loud: [0.03, 0.7],
      },
      {
        grains: {
          ring: [
            [1850, 0.5, 0.006],
            [3100, 0.3, 0.004],
          ],
          level: 1,
          seconds: 0.04,
        },
        level: 0.3,
        perSecond: 8,
        pitch: [0.8, 1.25],
        loud: [0.05, 1],
      },
    ],
    { kilobits: 32, rate: 22050 },
    { dull: 5200 },
  ),
  wind: bed(
    'wind',
    [
      { hiss: [90, 420], level: 1, drift: { depth: 0.5, seconds: 6.5 }, swell: { depth: 0.75, seconds: 6 } },
      { hiss: [330, 760], level: 0.4, drift: { depth: 0.6, seconds: 4.4 }, swell: { depth: 0.9, seconds: 4.4 } },
      { hiss: [1200, 3800], level: 0.05, drift: { depth: 0.4, seconds: 3.3 }, swell: { depth: 0.9, seconds: 6.5 } },
    ],
    small,
  ),
  leaves: bed(
    'leaves',
    [
      {
        hiss: [900, 3000],
        level: 0.34,
        specks: 240,
        drift: { depth: 0.35, seconds: 3 },
        swell: { depth: 0.95, seconds: 3 },
      },
      {
        hiss: [1700, 5000],
        level: 0.3,
        specks: 90,
        drift: { depth: 0.3, seconds: 3 },
        swell: { depth: 0.97, seconds: 4.4 },
      },
      { hiss: [220, 800], level: 0.12, drift: { depth: 0.4, seconds: 4.4 }, swell: { depth: 0.9, seconds: 4.4 } },
    ],
    small,
    { dull: 3800 },
  ),
  water: bed(
    'water',
    [
      { hiss: [120, 480], level: 0.5, drift: { depth: 0.4, seconds: 3.5 }, swell: { depth: 0.85, seconds: 3.5 } },
      { hiss: [500, 2400], level: 0.1, drift: { depth: 0.5, seconds: 2.6 }, swell: { depth: 0.95, seconds: 2.7 } },
      // a wave that finds a post
      {
        grains: {
          hiss: [160, 900],
          level: 1,
          seconds: 0.9,
          points: [
            [0, 0],
            [0.25, 1],
            [0.5, 0.4],
            [0.9, 0],
          ],
        },
        level: 0.5,
        perSecond: 0.7,
        pitch: [0.7, 1.4],
        loud: [0.3, 1],
      },
      {
        grains: { tone: [330, 620], partials: [1, 0.15], level: 1, seconds: 0.09, hit: [0.008, 0.022] },
        level: 0.07,
        perSecond: 6,
        pitch: [0.6, 1.7],
        loud: [0.05, 1],
      },
    ],
    small,
    { dull: 3400 },
  ),
  engine: bed(
    'engine',
    [
      // the ship's engine is meant to be felt: 29 strokes a second and what they shake
      {
        tone: [29, 29],
        partials: [0.5, 1, 0.7, 0.5, 0.28, 0.16, 0.1, 0.05],
        level: 0.35,
        swell: { depth: 0.3, seconds: 2 },
      },
      { tone: [43.6, 43.6], partials: [0.3, 0.5, 0.3, 0.12], level: 0.2, swell: { depth: 0.6, seconds: 3 } },
      { hiss: [60, 300], level: 0.5, swell: { depth: 0.3, seconds: 2 } },
      { hiss: [240, 900], level: 0.34, drift: { depth: 0.2, seconds: 3 }, swell: { depth: 0.4, seconds: 3 } },
      { hiss: [500, 1600], level: 0.08, specks: 29, drift: { depth: 0.2, seconds: 2 } },
    ],
    dark,
    { dull: 1500 },
  ),
  talk: bed(
    'talk',
    [
      { voices: 5, level: 1 },
      { hiss: [120, 600], level: 0.04, swell: { depth: 0.5, seconds: 4 } },
    ],
    small,
    { dull: 2400 },
  ),
  'talk-hall': bed(
    'talk-hall',
    [
      { voices: 8, level: 1 },
      { hiss: [100, 700], level: 0.05, swell: { depth: 0.5, seconds: 4 } },
    ],
    small,
    {
      dull: 1500,
      echo: [0.5, 1.3],
    },
  ),
  // a room with nothing in it; most of it lies where a telephone's loudspeaker still carries it
  air: bed(
    'air',
    [
      { hiss: [90, 300], level: 0.7, swell: { depth: 0.25, seconds: 2.6 } },
      { hiss: [280, 1000], level: 0.5, drift: { depth: 0.25, seconds: 2.6 }, swell: { depth: 0.25, seconds: 1.8 } },
    ],
    small,
    { dull: 1600 },
  ),
  hall: bed(
    'hall',
    [
      { hiss: [70, 240], level: 0.7, swell: { depth: 0.35, seconds: 3.3 } },
      { hiss: [240, 800], level: 0.6, drift: { depth: 0.3, seconds: 3.3 }, swell: { depth: 0.4, seconds: 2.2 } },
    ],
    small,
    { dull: 1200, echo: [0.5, 2.2] },
  ),
  // a strip light is meant to hum: a hundred a second and its overtones, unsteady
  lamp: bed(
    'lamp',
    [
      {
        tone: [100, 100],
        partials: [0.5, 0.5, 0.25, 0.3, 0.12, 0.16, 0.05, 0.08],
        level: 0.5,
        swell: { depth: 0.25, seconds: 1.5 },
      },
    ],
    dark,
    { dull: 1400 },
  ),
  rollers: bed(
    'rollers',
    [
      { tone: [49, 49], partials: [0.4, 0.7, 0.3, 0.15], level: 0.12, swell: { depth: 0.3, seconds: 2 } },
      { hiss: [160, 620], level: 0.22, swell: { depth: 0.4, seconds: 2.6 } },
      // the belt's joint comes round; crates ride over the rollers
      {
        grains: { hiss: [180, 700], level: 1, seconds: 0.16, hit: [0.004, 0.035] },
        level: 1.6,
        every: [1, 0.03],
        loud: [0.6, 1],
      },
      {
        grains: {
          ring: [
            [310, 0.7, 0.03],
            [545, 0.4, 0.022],
            [905, 0.25, 0.014],
          ],
          level: 1,
          seconds: 0.15,
        },
        level: 0.5,
        every: [0.2, 0.5],
        pitch: [0.85, 1.2],
        loud: [0.1, 1],
      },
      { hiss: [1400, 4200], level: 0.05, specks: 60, swell: { depth: 0.6, seconds: 2.6 } },
    ],
    small,
    { dull: 3600, echo: [0.35, 1.2] },
  ),
  simmer: bed(
    'simmer',
    [
      { hiss: [260, 900], level: 0.5, drift: { depth: 0.15, seconds: 3 }, swell: { depth: 0.3, seconds: 2.6 } },
      { hiss: [2200, 5200], level: 0.06, swell: { depth: 0.5, seconds: 4 } },
      {
        grains: { tone: [240, 520], partials: [1, 0.2], level: 1, seconds: 0.05, hit: [0.004, 0.012] },
        level: 0.28,
        perSecond: 26,
        pitch: [0.6, 1.8],
        loud: [0.05, 0.8],
      },
      // the lid
      {
        grains: {
          ring: [
            [1720, 0.4, 0.02],
            [2930, 0.3, 0.013],
          ],
          level: 1,
          seconds: 0.09,
        },
        level: 0.1,
        perSecond: 2.4,
        pitch: [0.95, 1.05],
        loud: [0.1, 1],
      },
    ],
    small,
    { dull: 5000 },
  ),
  clock: bed(
    'clock',
    [
      {
        grains: {
          ring: [
            [2150, 0.6, 0.006],
            [1240, 0.5, 0.012],
            [430, 0.35, 0.02],
          ],
          level: 1,
          seconds: 0.1,
        },
        level: 0.7,
        every: [1, 0],
      },
      {
        grains: {
          ring: [
            [1830, 0.5, 0.006],
            [1020, 0.5, 0.012],
          ],
          level: 1,
          seconds: 0.1,
        },
        level: 0.45,
        every: [1, 0],
        span: [0.5, 4.5],
      },
    ],
    small,
    { dull: 2100, echo: [0.25, 0.5], loudness: -30 },
  ),
};
