// These tests hold the parts page: it shows every place and every face there is, or one kind alone.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewParts } from '../../../src/screens/parts/parts-view';
import { allPlaces } from '../../../src/ui/place/places';
import { readSources } from '../../../tools/house-reading';
import { cast, moods, pool, poolMoods } from '../../../tools/portraits/cast';
import { things } from '../../../tools/portraits/things';

describe('the parts page', () => {
  it('has every place once, out of doors or as a room', () => {
    const { places, rooms } = viewParts(undefined);
    expect([...places, ...rooms].sort()).toEqual(
      allPlaces()
        .map((place) => place.id)
        .sort(),
    );
  });

  it('has every face that is drawn, in every mood it is drawn in', () => {
    const view = viewParts(undefined);
    const drawn = [...cast.map((look) => look.id), ...Object.keys(things)].sort();
    expect(view.cast.map((person) => person.id).sort()).toEqual(drawn);
    expect(view.cast[0]?.moods).toEqual(moods);
    expect(view.pool.map((person) => person.id)).toEqual(pool.map((look) => look.id));
    expect(view.pool[0]?.moods).toEqual([...poolMoods]);
  });

  it('shows one kind alone when asked, and all when asked for nothing it knows', () => {
    expect(viewParts('rooms').kinds).toEqual(['rooms']);
    expect(viewParts('alleys').kinds.length).toBe(6);
  });

  it('is linked from nowhere', () => {
    const others = readSources('src').filter(({ file }) => !file.startsWith('screens/parts/'));
    const linking = others.filter(({ file }) =>
      /#\/parts['"`?]|navigate\('parts'/.test(readFileSync(`src/${file}`, 'utf8').replace(/^\/\/.*$/gm, '')),
    );
    expect(linking.map(({ file }) => file)).toEqual([]);
  });
});
