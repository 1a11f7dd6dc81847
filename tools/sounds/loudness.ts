// This module measures and sets loudness: K-weighted level as broadcasters measure it, peak, and how well a ring closes.

import { filtered, type Samples, sampleRate } from './synth.ts';

/** Decibels of an amplitude. */
export function decibels(amplitude: number): number {
  return 20 * Math.log10(Math.max(1e-9, amplitude));
}

/** The largest distance from zero. */
export function peakOf(samples: Samples): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Weight as the ear does: nothing below 38 Hz, four decibels more above about 1.7 kHz (after ITU-R BS.1770). */
export function weighted(samples: Samples): Samples {
  const clear = filtered(samples, 'high', () => 38);
  const bright = filtered(clear, 'high', () => 1680);
  return clear.map((value, i) => value + (bright[i] ?? 0) * 0.585);
}

const meanSquare = (samples: Samples): number =>
  samples.reduce((sum, value) => sum + value * value, 0) / Math.max(1, samples.length);

/** Mean loudness in LU below full scale. */
export function meanLoudness(samples: Samples): number {
  return decibels(Math.sqrt(meanSquare(weighted(samples)))) - 0.7;
}

/** Loudness of the loudest 400 ms; shorter sounds count as if silence followed. */
export function momentLoudness(samples: Samples): number {
  const span = Math.round(0.4 * sampleRate);
  const heard = weighted(samples);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < heard.length; i++) {
    sum += (heard[i] ?? 0) ** 2 - (i >= span ? (heard[i - span] ?? 0) ** 2 : 0);
    most = Math.max(most, sum);
  }
  return decibels(Math.sqrt(most / span)) - 0.7;
}

/** Amplitude that is kept clear below full scale, so that the encoded file stays under -3 dB. */
const ceiling = 0.62;

/** Bring a sound to a loudness; single sharp peaks are bent softly under the ceiling. */
export function levelled(samples: Samples, aim: number, measure: (samples: Samples) => number): Samples {
  const gain = 10 ** ((aim - measure(samples)) / 20);
  return samples.map((value) => {
    const loud = Math.abs(value * gain);
    const knee = ceiling * 0.6;
    const bent = loud <= knee ? loud : knee + (ceiling - knee) * Math.tanh((loud - knee) / (ceiling - knee));
    return Math.sign(value) * bent;
  });
}

/**
 * How rough the step from the last sample of a ring to its first is, next to the steps inside: 1 is an ordinary step.
 */
export function seamRoughness(ring: Samples): number {
  const step = (at: number): number => Math.abs((ring[(at + 1) % ring.length] ?? 0) - (ring[at] ?? 0));
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += step(i) ** 2;
  return step(ring.length - 1) / Math.sqrt(sum / ring.length);
}
