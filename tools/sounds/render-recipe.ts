// This module turns a recipe into samples. Beds are rings without a seam; cues have a beginning and an end.

import { guardSeconds } from '../../src/platform/sound-beds.ts';
import { levelled, meanLoudness, momentLoudness } from './loudness.ts';
import type { Grains, Hiss, Part, Points, Recipe, Ring, Single, Tone } from './recipe.ts';
import { around, echoed, filtered, keyedDraws, lay, noise, type Samples, sampleRate, slowWave } from './synth.ts';
import { talk } from './voices.ts';

function levelAt(points: Points, at: number): number {
  const next = points.findIndex(([time]) => time >= at);
  const [t1, l1] = points[next] ?? points.at(-1) ?? [0, 0];
  const [t0, l0] = points[next - 1] ?? [t1, l1];
  return t1 === t0 ? l1 : l0 + ((l1 - l0) * (at - t0)) / (t1 - t0);
}

function shaped(samples: Samples, { hit, points }: Pick<Single, 'hit' | 'points'>): Samples {
  if (hit) {
    const [attack, decay] = hit;
    return samples.map((value, i) => {
      const at = i / sampleRate;
      return value * (at < attack ? at / attack : Math.exp((attack - at) / decay));
    });
  }
  return points ? samples.map((value, i) => value * levelAt(points, i / sampleRate)) : samples;
}

function renderHiss(part: Hiss, length: number, ring: boolean, key: string, pitch: number): Samples {
  const [low, high] = part.hiss;
  const wander = part.drift ? slowWave(length, part.drift.seconds, `${key}.drift`) : () => 0;
  const factor = (at: number): number => pitch * 2 ** ((part.drift?.depth ?? 0) * wander(at));
  let source = noise(length, key);
  if (part.specks !== undefined) {
    const draw = keyedDraws(`${key}.specks`);
    const chance = part.specks / sampleRate;
    let held = 0;
    source = source.map((value) => {
      if (draw() < chance) held = 0.2 + 0.8 * draw();
      held *= 0.997;
      return value * held;
    });
  }
  const band = (long: Samples): Samples =>
    filtered(
      filtered(long, 'high', (at) => low * factor(at % length)),
      'low',
      (at) => high * factor(at % length),
    );
  const out = ring ? around(source, band) : band(source);
  if (!part.swell) return out;
  const { depth, seconds } = part.swell;
  const wave = slowWave(length, seconds, `${key}.swell`);
  return out.map((value, i) => value * (1 - depth * (0.5 + 0.5 * wave(i))));
}

function renderTone(part: Tone, length: number, ring: boolean, key: string, pitch: number): Samples {
  const out = new Float32Array(length);
  const whole = (hertz: number): number =>
    ring ? (Math.round((hertz * length) / sampleRate) * sampleRate) / length : hertz;
  const from = whole(part.tone[0] * pitch);
  const to = ring ? from : part.tone[1] * pitch;
  const wave = part.swell ? slowWave(length, part.swell.seconds, `${key}.swell`) : () => 0;
  const depth = part.swell?.depth ?? 0;
  let phase = 0;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let k = 0; k < part.partials.length; k++) sum += (part.partials[k] ?? 0) * Math.sin(phase * (k + 1));
    out[i] = sum * (1 - depth * (0.5 + 0.5 * wave(i)));
    phase += ((from + ((to - from) * i) / length) * 2 * Math.PI) / sampleRate;
  }
  return out;
}

function renderRing(part: Ring, length: number, pitch: number): Samples {
  const out = new Float32Array(length);
  for (const [hertz, level, decay] of part.ring)
    for (let i = 0; i < length; i++) {
      const at = i / sampleRate;
      // Half a millisecond of rise, so that a struck thing does not begin with a click.
      out[i] =
        (out[i] ?? 0) +
        level * Math.min(1, at / 0.0005) * Math.exp(-at / decay) * Math.sin(2 * Math.PI * hertz * pitch * at);
    }
  return out;
}

function renderSingle(part: Single, length: number, ring: boolean, key: string, pitch = 1): Samples {
  if ('hiss' in part) return shaped(renderHiss(part, length, ring, key, pitch), part);
  if ('tone' in part) return shaped(renderTone(part, length, ring, key, pitch), part);
  return shaped(renderRing(part, length, pitch), part);
}

function layGrains(out: Samples, part: Grains, ring: boolean, key: string): void {
  const draw = keyedDraws(key);
  const between = (range: readonly [number, number] = [1, 1]): number => range[0] + (range[1] - range[0]) * draw();
  const whole = out.length / sampleRate;
  const [start, end] = part.span ?? [0, whole];
  const [step, uneven] = part.every ?? [0, 0];
  const count = step > 0 ? Math.round((end - start) / step) : Math.round((part.perSecond ?? 1) * (end - start));
  for (let i = 0; i < count; i++) {
    const at = step > 0 ? start + (i + uneven * (draw() - 0.5)) * step : start + draw() * (end - start);
    const length = Math.round(part.grains.seconds * sampleRate);
    const grain = renderSingle(part.grains, length, false, `${key}.${i}`, between(part.pitch));
    const place = Math.round(((at + whole) % whole) * sampleRate);
    // Loudness of small things is uneven: many soft, few loud.
    const loud = part.loud ? part.loud[0] + (part.loud[1] - part.loud[0]) * draw() ** 2 : 1;
    lay(out, grain, place, part.level * part.grains.level * loud, ring);
  }
}

function layPart(out: Samples, part: Part, ring: boolean, key: string): void {
  if ('grains' in part) layGrains(out, part, ring, key);
  else if ('voices' in part) lay(out, talk(out.length, part.voices, key), 0, part.level, ring);
  else {
    const from = Math.round((part.at ?? 0) * sampleRate);
    const length = Math.min(out.length - from, Math.round((part.seconds ?? Number.POSITIVE_INFINITY) * sampleRate));
    lay(out, renderSingle(part, length, ring && part.seconds === undefined, key), from, part.level, ring);
  }
}

function raw(id: string, recipe: Recipe, ring: boolean): Samples {
  const out = new Float32Array(Math.round(recipe.seconds * sampleRate));
  recipe.parts.forEach((part, i) => {
    layPart(out, part, ring, `${id}.${i}`);
  });
  const finish = (samples: Samples): Samples => {
    let done = samples;
    if (recipe.dull !== undefined) done = filtered(done, 'low', () => recipe.dull ?? 0);
    if (recipe.echo) done = echoed(done, ...recipe.echo);
    return filtered(done, 'high', () => 28);
  };
  return ring ? around(out, finish) : finish(out);
}

/** A bed as a ring: its last sample is followed by its first. */
export function renderBed(id: string, recipe: Recipe): Samples {
  return levelled(raw(id, recipe, true), recipe.loudness, meanLoudness);
}

/** A ring with a guard at both ends, as it is written to the file. */
export function guarded(ring: Samples): Samples {
  const guard = Math.round(guardSeconds * sampleRate);
  const out = new Float32Array(ring.length + 2 * guard);
  out.set(ring.subarray(ring.length - guard));
  out.set(ring, guard);
  out.set(ring.subarray(0, guard), guard + ring.length);
  return out;
}

/** A cue, with soft edges. */
export function renderCue(id: string, recipe: Recipe): Samples {
  const done = levelled(raw(id, recipe, false), recipe.loudness, momentLoudness);
  const edge = Math.round(Math.min(0.12, recipe.seconds * 0.15) * sampleRate);
  return done.map((value, i) => value * Math.min(1, (done.length - 1 - i) / edge) * Math.min(1, i / 32));
}
