// This module is a small workshop for sound: keyed noise, filters that may move, echo, on mono samples.
// A looped sound is computed on a ring: every filter runs round twice and only the second round is kept, so the end flows
// into the beginning and there is no seam to hide.

import { hashText } from '../../src/common/draw.ts';

/** Samples a second of all computing. */
export const sampleRate = 32000;

/** Mono samples, about -1 to 1. */
export type Samples = Float32Array;

/** Draws in [0, 1) that depend on a key alone. */
export function keyedDraws(key: string): () => number {
  let state = hashText(key) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), 1 | state);
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}

/** Silence of some seconds. */
export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * sampleRate));
}

/** White noise. */
export function noise(length: number, key: string): Samples {
  const draw = keyedDraws(key);
  return new Float32Array(length).map(() => draw() * 2 - 1);
}

/** Run an effect round a ring and keep the second round. */
export function around(samples: Samples, effect: (long: Samples) => Samples): Samples {
  const long = new Float32Array(samples.length * 2);
  long.set(samples);
  long.set(samples, samples.length);
  return effect(long).slice(samples.length);
}

/** What a two-pole filter lets through. `hertz` is asked every 32 samples, so that the filter may move. */
export function filtered(samples: Samples, pass: 'low' | 'high', hertz: (at: number) => number): Samples {
  const out = new Float32Array(samples.length);
  const damping = Math.SQRT2;
  let first = 0;
  let second = 0;
  let g = 0;
  let share = 0;
  for (let i = 0; i < samples.length; i++) {
    if (i % 32 === 0) {
      g = Math.tan(Math.PI * Math.min(0.49, Math.max(0.0005, hertz(i) / sampleRate)));
      share = 1 / (1 + g * (g + damping));
    }
    const value = samples[i] ?? 0;
    const high = share * (value - (g + damping) * first - second);
    const band = g * high + first;
    const low = g * band + second;
    first = g * high + band;
    second = g * band + low;
    out[i] = pass === 'low' ? low : high;
  }
  return out;
}

/** A slow wave between -1 and 1 that closes on itself after `length` samples. */
export function slowWave(length: number, seconds: number, key: string): (at: number) => number {
  const draw = keyedDraws(key);
  const turns = Math.max(1, Math.round(length / sampleRate / seconds));
  const waves = [turns, turns * 2 + 1, turns * 3 + 1].map((count, i) => ({
    step: (2 * Math.PI * count) / length,
    phase: draw() * 2 * Math.PI,
    level: [0.55, 0.3, 0.15][i] ?? 0,
  }));
  return (at) => waves.reduce((sum, { step, phase, level }) => sum + level * Math.sin(at * step + phase), 0);
}

/** Lay a sound over another from a sample on; what runs over the end comes in at the beginning of a ring. */
export function lay(under: Samples, over: Samples, from: number, level: number, ring: boolean): void {
  for (let i = 0; i < over.length; i++) {
    const place = ring ? (from + i) % under.length : from + i;
    if (place < under.length) under[place] = (under[place] ?? 0) + (over[i] ?? 0) * level;
  }
}

/** A room: eight uneven delays that feed each other and lose their brightness. */
export function echoed(samples: Samples, share: number, seconds: number): Samples {
  const spans = [29.7, 37.1, 41.1, 43.7, 53.3, 59.9, 67.3, 73.9].map((ms) => Math.round((ms * sampleRate) / 1000));
  const lines = spans.map((span) => new Float32Array(span));
  const keeps = spans.map((span) => 10 ** ((-3 * span) / sampleRate / seconds));
  const duller = new Float32Array(lines.length);
  const heard = new Float32Array(lines.length);
  const out = new Float32Array(samples.length);
  for (let i = 0; i < samples.length; i++) {
    const dry = samples[i] ?? 0;
    let sum = 0;
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k] as Float32Array;
      heard[k] = line[i % line.length] ?? 0;
      sum += heard[k] ?? 0;
    }
    let back = 0;
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k] as Float32Array;
      const value = heard[k] ?? 0;
      duller[k] = (duller[k] ?? 0) * 0.45 + (value - sum / 4) * 0.55;
      line[i % line.length] = dry + (duller[k] ?? 0) * (keeps[k] ?? 0);
      back += k % 2 === 0 ? value : -value;
    }
    out[i] = dry * (1 - share) + (back / 3) * share;
  }
  return out;
}
