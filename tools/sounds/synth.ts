// This module is a small workshop for sound: noise, tones, envelopes and simple filters on mono samples.
// Noise is keyed, so that the same recipe always gives the same file.

/** Samples a second. */
export const sampleRate = 32000;

/** Mono samples between -1 and 1. */
export type Samples = Float32Array;

/** Silence of some seconds. */
export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * sampleRate));
}

/** White noise. */
export function noise(seconds: number, key: number): Samples {
  const out = silence(seconds);
  let state = key * 2654435761 + 1;
  for (let i = 0; i < out.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    out[i] = state / 2147483648;
  }
  return out;
}

/** A tone whose pitch may glide; `partials` are the loudness of its overtones. */
export function tone(seconds: number, from: number, to: number, partials: readonly number[]): Samples {
  const out = silence(seconds);
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    phase += ((from + ((to - from) * i) / out.length) * 2 * Math.PI) / sampleRate;
    let sum = 0;
    partials.forEach((level, at) => {
      sum += level * Math.sin(phase * (at + 1));
    });
    out[i] = sum;
  }
  return out;
}

/** One-pole low pass. */
export function lowPass(samples: Samples, hertz: number): Samples {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / sampleRate);
  const out = new Float32Array(samples.length);
  let held = 0;
  samples.forEach((value, i) => {
    held += share * (value - held);
    out[i] = held;
  });
  return out;
}

/** What a low pass leaves over. */
export function highPass(samples: Samples, hertz: number): Samples {
  const low = lowPass(samples, hertz);
  return samples.map((value, i) => value - (low[i] ?? 0));
}

/** Shape loudness: rise in `attack` seconds, then die away with `decay` as the time to a third. */
export function strike(samples: Samples, attack: number, decay: number): Samples {
  return samples.map((value, i) => {
    const at = i / sampleRate;
    const rise = at < attack ? at / attack : 1;
    return value * rise * Math.exp(-Math.max(0, at - attack) / decay);
  });
}

/** Shape loudness by points of [second, level], straight between them. */
export function shape(samples: Samples, points: readonly (readonly [number, number])[]): Samples {
  return samples.map((value, i) => {
    const at = i / sampleRate;
    const next = points.findIndex(([time]) => time >= at);
    const [t1, l1] = points[next] ?? points.at(-1) ?? [0, 0];
    const [t0, l0] = points[next - 1] ?? [t1, l1];
    const level = t1 === t0 ? l1 : l0 + ((l1 - l0) * (at - t0)) / (t1 - t0);
    return value * level;
  });
}

/** Lay sounds over each other, each at its second and level. */
export function mix(seconds: number, parts: readonly { at: number; level: number; samples: Samples }[]): Samples {
  const out = silence(seconds);
  for (const { at, level, samples } of parts) {
    const start = Math.round(at * sampleRate);
    samples.forEach((value, i) => {
      const place = start + i;
      if (place < out.length) out[place] = (out[place] ?? 0) + value * level;
    });
  }
  return out;
}

/** Make a loop seamless: its end is crossfaded into its beginning, so it comes out shorter by `seconds`. */
export function seamless(samples: Samples, seconds: number): Samples {
  const lap = Math.round(seconds * sampleRate);
  const length = samples.length - lap;
  return samples.slice(0, length).map((value, i) => {
    if (i >= lap) return value;
    const share = i / lap;
    // Equal power, since the two ends are unrelated noise.
    return value * Math.sqrt(share) + (samples[length + i] ?? 0) * Math.sqrt(1 - share);
  });
}

/** Bring the loudest sample to `peak` and take the edges off the ends. */
export function finish(samples: Samples, peak: number, loop = false): Samples {
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const edge = loop ? 0 : Math.round(0.008 * sampleRate);
  return samples.map((value, i) => {
    const left = samples.length - 1 - i;
    const fade = edge === 0 ? 1 : Math.min(1, left / edge);
    return (value / loudest) * peak * fade;
  });
}
