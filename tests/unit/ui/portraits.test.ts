// These tests hold the casting: only dignified faces, only parts that exist, and looks that tell nothing.

import { openPeeps } from '@dicebear/collection';
import { describe, expect, it } from 'vitest';
import { cast, faces, moods, pool } from '../../../tools/portraits/cast.ts';
import { drawPortrait } from '../../../tools/portraits/make-portraits.ts';

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

  it('give everyone one id and the pool at least twelve people', () => {
    expect(new Set(everyone.map((look) => look.id)).size).toBe(everyone.length);
    expect(pool.length).toBeGreaterThanOrEqual(12);
  });
});
