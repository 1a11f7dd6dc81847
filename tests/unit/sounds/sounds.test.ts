// These tests measure every sound before it is encoded, weigh the files, and see that stories, files and captions agree.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bedSeconds, guardSeconds } from '../../../src/platform/sound-beds';
import { soundPlaces } from '../../../src/platform/sound-places';
import { handCues } from '../../../src/play/table-verbs';
import { bedRecipes } from '../../../tools/sounds/bed-recipes';
import { cueRecipes } from '../../../tools/sounds/cue-recipes';
import { meanLoudness, momentLoudness, peakOf, seamRoughness } from '../../../tools/sounds/loudness';
import { guarded, renderBed, renderCue } from '../../../tools/sounds/render-recipe';
import { filtered, sampleRate } from '../../../tools/sounds/synth';

const captions: Record<string, string> = JSON.parse(readFileSync('locales/en/sound.json', 'utf8'));
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && ending.test(item.name))
    .map((item) => path.join(item.parentPath, item.name));
const read = (files: readonly string[]): string => files.map((file) => readFileSync(file, 'utf8')).join('\n');
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const story = read(filesBelow('story', /\.ink$/));
const source = read(filesBelow('src', /\.tsx?$/));
const placesNamed = [...found(story, /# ?amb:\s*([\w-]+)/g), ...found(source, /ambience: '([\w-]+)'/g)];
const cuesNamed = [
  ...found(story, /#sfx:\s*([\w-]+)/g),
  ...found(source, /(?:play|sound)\('([\w-]+)'\)/g),
  ...found(source, /(?:given|kept|shown): '([\w-]+)'/g),
  ...found(source, /sample: '([\w-]+)'/g),
  ...handCues,
];
const eventCues = Object.values(soundPlaces).flatMap((place) => place.events.map(({ cue }) => cue));

/** -3 dB. */
const peakLimit = 0.708;

const beds = Object.entries(bedRecipes).map(([id, recipe]) => ({ id, recipe, ring: renderBed(id, recipe) }));
const cues = Object.entries(cueRecipes).map(([id, recipe]) => ({ id, recipe, samples: renderCue(id, recipe) }));

describe('a bed', () => {
  it.each(beds)('$id is as loud as its recipe says and never near the edge', ({ ring, recipe }) => {
    expect(Math.abs(meanLoudness(ring) - recipe.loudness)).toBeLessThan(0.8);
    expect(peakOf(ring)).toBeLessThan(peakLimit);
  });

  it.each(beds)('$id closes: its last sample leads into its first as into any other', ({ id, ring }) => {
    expect(ring.length).toBe(Math.round(bedSeconds[id as keyof typeof bedSeconds] * sampleRate));
    expect(seamRoughness(ring)).toBeLessThan(4);
    // A step would be found: the same ring with its end moved away is rough.
    const broken = ring.slice();
    broken[0] = (ring.at(-1) ?? 0) + 0.5;
    expect(seamRoughness(broken)).toBeGreaterThan(4);
  });

  it('is written with a guard at both ends that is its own other end', () => {
    const { ring } = beds[0] ?? { ring: new Float32Array(1) };
    const file = guarded(ring);
    const guard = Math.round(guardSeconds * sampleRate);
    expect(file.length).toBe(ring.length + 2 * guard);
    for (let i = 0; i < 2 * guard; i += 97) expect(file[i]).toBe(file[i + ring.length]);
  });

  it('comes out the same each time', () => {
    const [first] = beds;
    if (!first) throw new Error('there are no beds');
    expect(renderBed(first.id, first.recipe)).toEqual(first.ring);
  });
});

describe('a place', () => {
  const loudness = new Map(beds.map(({ id, ring }) => [id, meanLoudness(ring)]));
  // A telephone carries little below 350 Hz.
  const small = new Map(beds.map(({ id, ring }) => [id, meanLoudness(filtered(ring, 'high', () => 350))]));

  it.each(Object.entries(soundPlaces).map(([id, place]) => ({ id, place })))(
    '$id is quiet, and about as quiet as the others',
    ({ place }) => {
      const power = place.beds.reduce(
        (sum, { bed, level }) => sum + level ** 2 * 10 ** ((loudness.get(bed) ?? 0) / 10),
        0,
      );
      const loud = 10 * Math.log10(power);
      expect(loud).toBeGreaterThan(-33);
      expect(loud).toBeLessThan(-27.5);
    },
  );

  it.each(Object.entries(soundPlaces).map(([id, place]) => ({ id, place })))(
    '$id can be heard from a loudspeaker that has no bass',
    ({ place }) => {
      const power = place.beds.reduce(
        (sum, { bed, level }) => sum + level ** 2 * 10 ** ((small.get(bed) ?? 0) / 10),
        0,
      );
      expect(10 * Math.log10(power)).toBeGreaterThan(-40);
    },
  );

  it.each(Object.entries(soundPlaces).map(([id, place]) => ({ id, place })))(
    '$id lets nothing happen louder than a page turned near by',
    ({ place }) => {
      for (const { cue, level, wait } of place.events) {
        expect(wait[1]).toBeGreaterThan(wait[0]);
        expect((cueRecipes[cue]?.loudness ?? 0) + 20 * Math.log10(level), cue).toBeLessThan(-30);
      }
    },
  );
});

describe('a cue', () => {
  it.each(cues)(
    '$id is near enough to twenty below full scale, clear of the edge, and has soft ends',
    ({ samples, recipe }) => {
      const loud = momentLoudness(samples);
      expect(Math.abs(loud - recipe.loudness)).toBeLessThan(3);
      expect(loud).toBeGreaterThan(-34);
      expect(loud).toBeLessThan(-18);
      expect(peakOf(samples)).toBeLessThan(peakLimit);
      expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
    },
  );
});

describe('the files', () => {
  const files = filesBelow('generated/sounds', /\.mp3$/);

  it('are one for each recipe, and weigh at most 600 KB together and 60 KB each', () => {
    const names = files.map((file) => path.basename(file, '.mp3')).sort();
    const made = [
      ...Object.keys(bedRecipes).map((id) => `bed-${id}`),
      ...Object.keys(cueRecipes).map((id) => `cue-${id}`),
    ];
    expect(names).toEqual(made.sort());
    const sizes = files.map((file) => statSync(file).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600 * 1024);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60 * 1024);
  });

  it('are there for every sound that a story or a screen names', () => {
    expect(placesNamed.length).toBeGreaterThan(10);
    expect(cuesNamed.length).toBeGreaterThan(10);
    expect(placesNamed.filter((id) => !(id in soundPlaces))).toEqual([]);
    expect([...cuesNamed, ...eventCues].filter((id) => !(id in cueRecipes))).toEqual([]);
  });

  it('are each asked for by something', () => {
    const asked = new Set([...cuesNamed, ...eventCues]);
    expect(Object.keys(cueRecipes).filter((id) => !asked.has(id))).toEqual([]);
    const laid = new Set<string>(Object.values(soundPlaces).flatMap((place) => place.beds.map(({ bed }) => bed)));
    expect(Object.keys(bedRecipes).filter((id) => !laid.has(id))).toEqual([]);
  });

  it('have a caption each, and no caption is without a sound', () => {
    const wanted = [
      ...Object.keys(soundPlaces).map((id) => `sound.place.${id}`),
      ...Object.keys(cueRecipes).map((id) => `sound.cue.${id}`),
    ];
    expect(Object.keys(captions).sort()).toEqual(wanted.sort());
    for (const text of Object.values(captions)) expect(text).toMatch(/^[A-Z][^.]*\.$/);
  });
});
