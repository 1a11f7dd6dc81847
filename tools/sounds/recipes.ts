// This module holds the recipe of every sound in the game: quiet things near at hand, nothing that startles.

import { finish, highPass, lowPass, mix, noise, type Samples, seamless, shape, strike, tone } from './synth.ts';

/** Sounds by id; the captions stand under the same ids in `locales/en/sound.json`. */
export const recipes: Readonly<Record<string, () => Samples>> = {
  'paper-slide': () =>
    finish(
      shape(highPass(lowPass(noise(0.42, 3), 4200), 900), [
        [0, 0],
        [0.06, 0.7],
        [0.2, 1],
        [0.42, 0],
      ]),
      0.35,
    ),
  'page-turn': () =>
    finish(
      mix(0.5, [
        {
          at: 0,
          level: 0.8,
          samples: shape(highPass(lowPass(noise(0.3, 5), 5200), 1300), [
            [0, 0],
            [0.16, 1],
            [0.3, 0],
          ]),
        },
        { at: 0.24, level: 1, samples: strike(highPass(lowPass(noise(0.2, 8), 3000), 500), 0.004, 0.04) },
      ]),
      0.4,
    ),
  stamp: () =>
    finish(
      mix(0.5, [
        { at: 0, level: 1, samples: strike(tone(0.4, 128, 62, [1, 0.4, 0.15]), 0.003, 0.07) },
        { at: 0, level: 0.55, samples: strike(lowPass(noise(0.25, 11), 1500), 0.002, 0.035) },
        { at: 0.11, level: 0.2, samples: strike(highPass(lowPass(noise(0.2, 12), 4200), 1400), 0.003, 0.03) },
      ]),
      0.7,
    ),
  drawer: () =>
    finish(
      mix(0.75, [
        {
          at: 0,
          level: 0.5,
          samples: shape(lowPass(noise(0.4, 17), 700), [
            [0, 0],
            [0.1, 0.6],
            [0.36, 1],
            [0.4, 0],
          ]),
        },
        { at: 0.38, level: 1, samples: strike(tone(0.3, 150, 88, [1, 0.5, 0.2]), 0.002, 0.05) },
        { at: 0.55, level: 0.3, samples: strike(tone(0.12, 2300, 2250, [1, 0.5]), 0.001, 0.018) },
      ]),
      0.6,
    ),
  pencil: () =>
    finish(
      mix(0.6, [
        { at: 0, level: 1, samples: scratch(0.24, 21) },
        { at: 0.28, level: 0.8, samples: scratch(0.26, 22) },
      ]),
      0.3,
    ),
  coin: () =>
    finish(
      mix(0.6, [
        { at: 0, level: 0.8, samples: strike(tone(0.5, 2960, 2950, [1, 0, 0.35]), 0.001, 0.11) },
        { at: 0.002, level: 0.5, samples: strike(tone(0.5, 4180, 4170, [1]), 0.001, 0.07) },
        { at: 0.09, level: 0.35, samples: strike(tone(0.4, 3010, 3000, [1, 0, 0.3]), 0.001, 0.06) },
      ]),
      0.3,
    ),
  'phone-buzz': () =>
    finish(
      mix(0.95, [
        { at: 0, level: 1, samples: buzz(0.32) },
        { at: 0.5, level: 1, samples: buzz(0.36) },
      ]),
      0.3,
    ),
  telephone: () =>
    finish(
      mix(
        1.1,
        [0, 0.055, 0.11, 0.165, 0.22, 0.275, 0.33, 0.385].flatMap((at) => [
          { at, level: 0.7, samples: strike(tone(0.4, 1180, 1176, [1, 0, 0.3]), 0.002, 0.12) },
          { at: at + 0.027, level: 0.6, samples: strike(tone(0.4, 1480, 1476, [1, 0, 0.25]), 0.002, 0.1) },
        ]),
      ),
      0.32,
    ),
  type: () =>
    finish(
      mix(
        0.9,
        [0, 0.11, 0.2, 0.37, 0.45, 0.58, 0.66].map((at, i) => ({
          at,
          level: 0.6 + (i % 3) * 0.2,
          samples: strike(lowPass(noise(0.08, 30 + i), 2600), 0.001, 0.012),
        })),
      ),
      0.32,
    ),
  kettle: () =>
    finish(
      mix(2.2, [
        {
          at: 0,
          level: 0.8,
          samples: shape(lowPass(noise(2.2, 41), 900), [
            [0, 0],
            [1, 0.7],
            [1.9, 1],
            [2.2, 0],
          ]),
        },
        {
          at: 0.9,
          level: 0.12,
          samples: shape(tone(1.3, 900, 1250, [1, 0.2]), [
            [0, 0],
            [0.9, 1],
            [1.3, 0],
          ]),
        },
      ]),
      0.26,
    ),
  'ferry-horn': () =>
    finish(
      lowPass(
        mix(3.4, [
          {
            at: 0,
            level: 1,
            samples: shape(tone(2.6, 109, 107, [1, 0.6, 0.35, 0.2]), [
              [0, 0],
              [0.35, 1],
              [2, 0.9],
              [2.6, 0],
            ]),
          },
          {
            at: 0.05,
            level: 0.7,
            samples: shape(tone(2.6, 138, 136, [1, 0.5, 0.25]), [
              [0, 0],
              [0.4, 1],
              [2, 0.9],
              [2.6, 0],
            ]),
          },
          // the far shore gives it back
          {
            at: 0.8,
            level: 0.22,
            samples: shape(tone(2.5, 109, 106, [1, 0.3]), [
              [0, 0],
              [0.6, 1],
              [2.5, 0],
            ]),
          },
        ]),
        420,
      ),
      0.4,
    ),
  rain: () => {
    const bed = highPass(lowPass(noise(7, 51), 3600), 380);
    const drops = Array.from({ length: 150 }, (_, i) => ({
      at: ((i * 0.6180339887) % 1) * 6.9,
      level: 0.25 + ((i * 7919) % 97) / 160,
      samples: strike(tone(0.07, 1300 + ((i * 613) % 1500), 900 + ((i * 431) % 900), [1, 0.4]), 0.001, 0.012),
    }));
    return finish(seamless(mix(7, [{ at: 0, level: 0.55, samples: bed }, ...drops]), 1), 0.42, true);
  },
};

function scratch(seconds: number, key: number): Samples {
  return shape(highPass(lowPass(noise(seconds, key), 5200), 1900), [
    [0, 0],
    [0.04, 1],
    [seconds * 0.6, 0.7],
    [seconds, 0],
  ]);
}

function buzz(seconds: number): Samples {
  const hum = tone(seconds, 158, 158, [1, 0.55, 0.3, 0.2]);
  return shape(lowPass(hum, 600), [
    [0, 0],
    [0.02, 1],
    [seconds - 0.03, 1],
    [seconds, 0],
  ]);
}
