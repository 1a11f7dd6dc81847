// These tests hold the casting: only dignified faces, only parts that exist, and looks that tell nothing.

import { openPeeps } from '@dicebear/collection';
import { describe, expect, it } from 'vitest';
import { poolFaces } from '../../../src/story/officer-values';
import { moods as storyMoods } from '../../../src/story/story-tags';
import { cast, faces, moods, pool, poolMoods } from '../../../tools/portraits/cast.ts';
import { drawPortrait } from '../../../tools/portraits/make-portraits.ts';
import { things } from '../../../tools/portraits/things.ts';
import { readCharacters } from '../../../tools/story/characters-file';

const dignified = [
  'blank',
  'calm',
  'smile',
  'tired',
  'solemn',
  'serious',
  'suspicious',
  'contempt',
  'cheeky',
  'explaining',
  'driven',
  'old',
  'concerned',
  'eyesClosed',
];
const everyone = [...cast, ...pool];
const schema = openPeeps.schema.properties as Record<string, { items?: { enum?: readonly string[] } }>;
const has = (part: string, value: string): boolean => schema[part]?.items?.enum?.includes(value) ?? false;

describe('the portraits', () => {
  it('use only whitelisted faces', () => {
    const used = [...Object.values(faces), ...everyone.flatMap((look) => Object.values(look.faces ?? {}))];
    expect(used.filter((face) => !dignified.includes(face))).toEqual([]);
  });

  it('ask only for parts the set has, so that nobody falls back to a random head', () => {
    for (const look of everyone) {
      expect(has('head', look.head), look.head).toBe(true);
      if (look.beard !== undefined) expect(has('facialHair', look.beard), look.beard).toBe(true);
      if (look.glasses !== undefined) expect(has('accessories', look.glasses), look.glasses).toBe(true);
      for (const mood of moods) expect(has('face', look.faces?.[mood] ?? faces[mood])).toBe(true);
    }
  });

  it('draw the same picture each time, without black and without anything fetched', () => {
    for (const look of everyone.slice(0, 4)) {
      const svg = drawPortrait(look, 'plain');
      expect(drawPortrait(look, 'plain')).toBe(svg);
      expect(svg).not.toMatch(/#000\b|<metadata|https?:\/\/(?!www\.w3\.org)/);
    }
  });

  it('give everyone one id, one look, and the pool as many people as the desk draws from', () => {
    expect(new Set(everyone.map((look) => look.id)).size).toBe(everyone.length);
    const looks = everyone.map(({ head, skin, clothes, beard }) => [head, skin, clothes, beard].join());
    expect(new Set(looks).size).toBe(everyone.length);
    expect(pool.length).toBe(poolFaces);
    expect(pool.map((look) => look.id)).toEqual(pool.map((_, at) => `pool-${at + 1}`));
  });

  it('know every mood that a line can have, first of all the calm ones', () => {
    expect([...moods]).toEqual([...storyMoods]);
    expect(moods.slice(0, 3)).toEqual(['plain', 'warm', 'wry']);
    expect([...poolMoods]).toEqual(['plain', 'warm']);
  });

  it('show each face on its own: no two moods of one person look alike', () => {
    for (const look of cast) {
      const seen = moods.map((mood) => look.faces?.[mood] ?? faces[mood]);
      const alike = seen.length - new Set(seen).size;
      expect(alike, look.id).toBeLessThanOrEqual(1);
    }
  });

  it('are there for everybody who can speak and be seen; nobody of the cast wears a face of the pool', () => {
    const { characters } = readCharacters();
    const drawn = [...cast.map((look) => look.id), ...Object.keys(things)];
    const seen = characters.filter((person) => person.portrait !== 'none');
    expect(seen.length).toBeGreaterThan(30);
    expect(seen.filter((person) => !drawn.includes(person.portrait)).map((person) => person.id)).toEqual([]);
  });

  it('show no child: Ilu is her telephone', () => {
    expect(cast.map((look) => look.id)).not.toContain('ilu');
    expect(things.ilu).toMatch(/^<svg/);
  });
});

describe('the pool of travellers', () => {
  const skins = [...new Set(pool.map((look) => look.skin))];

  it('has every skin about as often as every other', () => {
    const counts = skins.map((skin) => pool.filter((look) => look.skin === skin).length);
    expect(skins.length).toBe(5);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  it('ties no beard, no glasses and no colour of dress to a skin', () => {
    for (const skin of skins) {
      const some = pool.filter((look) => look.skin === skin);
      expect(some.some((look) => look.beard === undefined)).toBe(true);
      expect(new Set(some.map((look) => look.clothes)).size).toBeGreaterThanOrEqual(4);
      expect(new Set(some.map((look) => look.head)).size).toBe(some.length);
    }
  });
});
