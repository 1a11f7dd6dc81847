// This module renders every recipe to a small mp3 in `generated/sounds/`. All sound is made here; nothing is recorded.
// A file is made again only when its own recipe, or the workshop, has changed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMp3Encoder } from 'wasm-media-encoders';
import { bedRecipes } from './bed-recipes.ts';
import { cueRecipes } from './cue-recipes.ts';
import type { Recipe } from './recipe.ts';
import { guarded, renderBed, renderCue } from './render-recipe.ts';
import { type Samples, sampleRate } from './synth.ts';

const folder = path.resolve('generated/sounds');
const workshop = ['synth.ts', 'loudness.ts', 'voices.ts', 'render-recipe.ts', 'make-sounds.ts'];

/** Encode mono samples. */
export async function encodeMp3(
  samples: Samples,
  { kilobits, rate }: Pick<Recipe, 'kilobits' | 'rate'>,
): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate, bitrate: kilobits, outputSampleRate: rate });
  const parts: Uint8Array[] = [];
  const chunk = sampleRate;
  for (let at = 0; at < samples.length; at += chunk)
    parts.push(encoder.encode([samples.subarray(at, at + chunk)]).slice());
  parts.push(encoder.finalize().slice());
  return Buffer.concat(parts);
}

interface Job {
  readonly recipe: Recipe;
  readonly render: () => Samples;
}

/** Every file: name without ending, its recipe and how it is rendered. Beds are named apart from cues. */
export function soundJobs(): ReadonlyMap<string, Job> {
  const jobs = new Map<string, Job>();
  for (const [id, recipe] of Object.entries(bedRecipes))
    jobs.set(`bed-${id}`, { recipe, render: () => guarded(renderBed(id, recipe)) });
  for (const [id, recipe] of Object.entries(cueRecipes))
    jobs.set(`cue-${id}`, { recipe, render: () => renderCue(id, recipe) });
  return jobs;
}

function readStamps(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Content maker: bring `generated/sounds` up to date; does nothing when no recipe has changed. */
export async function makeSounds(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tools = workshop.map((file) => readFileSync(path.join('tools/sounds', file), 'utf8')).join('\n');
  const stampFile = path.join(folder, '.made-from');
  const before = readStamps(stampFile);
  const now: Record<string, string> = {};
  const jobs = soundJobs();
  for (const old of readdirSync(folder))
    if (old.endsWith('.mp3') && !jobs.has(old.slice(0, -4))) rmSync(path.join(folder, old));
  for (const [name, { recipe, render }] of jobs) {
    const file = path.join(folder, `${name}.mp3`);
    const stamp = createHash('sha256').update(tools).update(JSON.stringify(recipe)).digest('hex');
    now[name] = stamp;
    if (before[name] === stamp && existsSync(file)) continue;
    writeFileSync(file, await encodeMp3(render(), recipe));
  }
  const text = JSON.stringify(now, null, 1);
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== text) writeFileSync(stampFile, text);
}
