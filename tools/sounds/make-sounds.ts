// This module renders every recipe to a small mp3 in `generated/sounds/`. All sound is made here; nothing is recorded.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMp3Encoder } from 'wasm-media-encoders';
import { recipes } from './recipes.ts';
import { type Samples, sampleRate } from './synth.ts';

const folder = path.resolve('generated/sounds');

/** Encode mono samples. */
export async function encodeMp3(samples: Samples): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate, bitrate: 48 });
  const parts: Uint8Array[] = [];
  const chunk = sampleRate;
  for (let at = 0; at < samples.length; at += chunk)
    parts.push(encoder.encode([samples.subarray(at, at + chunk)]).slice());
  parts.push(encoder.finalize().slice());
  return Buffer.concat(parts);
}

/** Content maker: bring `generated/sounds` up to date; does nothing when no recipe has changed. */
export async function makeSounds(): Promise<void> {
  const stamp = ['recipes.ts', 'synth.ts', 'make-sounds.ts']
    .map((file) => readFileSync(path.join('tools/sounds', file), 'utf8'))
    .join('\n');
  const stampFile = path.join(folder, '.made-from');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
  for (const [id, recipe] of Object.entries(recipes))
    writeFileSync(path.join(folder, `${id}.mp3`), await encodeMp3(recipe()));
  writeFileSync(stampFile, stamp);
}
