// These tests hold the places: every scene has one, every one is drawn, small, alike each time, and text on it reads.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../../../src/ui/place/colour';
import { drawPlace } from '../../../src/ui/place/draw-place';
import { lampLight } from '../../../src/ui/place/ground';
import { lightOf } from '../../../src/ui/place/light';
import type { Picture } from '../../../src/ui/place/paper';
import { hours, type Place, seasons, weathers } from '../../../src/ui/place/place-row';
import { readContext } from '../../../tools/story/check-context';
import { readPlaces } from '../../../tools/story/places-file';
import { tagValue } from '../../../tools/story/role-source';

const { places, faults } = readPlaces();
const ids = places.map((place) => place.id);
const names: Record<string, string> = JSON.parse(readFileSync('locales/en/place.json', 'utf8'));
const textOf = ({ defs, sheets }: Picture): string => defs + sheets.map((sheet) => sheet.markup).join('');
const pictures = places.map((place) => ({ id: place.id, text: textOf(drawPlace(place, 'p')) }));

describe('the places', () => {
  it('are rows of the grammar', () => {
    expect(faults).toEqual([]);
    expect(places.length).toBeGreaterThanOrEqual(22);
  });

  it('are there for every scene that the stories set, and for the two rooms of the desk', () => {
    const scenes = readContext().roles.flatMap((role) =>
      (role.ink?.lines ?? []).flatMap((line) => (line.kind === 'tags' ? (tagValue(line.tags, 'bg') ?? []) : [])),
    );
    expect(scenes.length).toBeGreaterThan(20);
    expect([...scenes, 'interview-room', 'interview-room-bare'].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('cover the twenty-two backgrounds of the story', () => {
    const wanted =
      'terrace permit-hall kitchen market boarding-house ferry-deck quay-hall interview-room interview-room-bare packhouse drawer chapel-hall office-estate shelter holding-room minister-desk podium orchard cabinet committee archive winter-quay well';
    expect(wanted.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('have a name in words each, and no name is left over', () => {
    expect(Object.keys(names).sort()).toEqual(ids.map((id) => `scenery.${id}`).sort());
  });

  it('are each remembered by one thing', () => {
    for (const place of places) expect(place.room?.object ?? place.land.object, place.id).toBeDefined();
  });

  it('look different from each other', () => {
    expect(new Set(pictures.map((picture) => picture.text)).size).toBe(places.length);
  });
});

describe('the drawing of a place', () => {
  it('is the same each time', () => {
    for (const place of places) expect(textOf(drawPlace(place, 'p'))).toBe(textOf(drawPlace(place, 'p')));
  });

  it('keeps the names of two pictures on one page apart', () => {
    const idsIn = (text: string): string[] => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const place of places) {
      const [one, two] = ['a', 'b'].map((prefix) => idsIn(textOf(drawPlace(place, prefix))));
      expect(new Set(one).size, place.id).toBe(one?.length);
      expect(two?.some((id) => one?.includes(id))).toBe(false);
    }
  });

  it('uses only what it defines, and defines only what it uses', () => {
    for (const { id, text } of pictures) {
      const defined = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      const used = new Set([...text.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map((match) => match[1]));
      expect(
        [...used].filter((name) => !defined.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it('costs a phone little: a few hundred nodes, no filter, no picture fetched, no number gone wrong', () => {
    for (const { id, text } of pictures) {
      expect(text.match(/<[a-z]/gi)?.length, id).toBeLessThan(520);
      expect(text.length, id).toBeLessThan(140_000);
      expect(text).not.toMatch(/<filter|filter=|<image|<script|style=|https?:|NaN|undefined|Infinity/);
    }
  });

  it('never asks a wall for a window it does not have: every word of the grammar can be drawn', () => {
    const land = places[0]?.land;
    if (!land) throw new Error('there is no place');
    for (const hour of hours)
      for (const weather of weathers)
        for (const season of seasons) {
          const place: Place = { id: 'anywhere', land: { ...land, hour, weather, season } };
          expect(textOf(drawPlace(place, 'p'))).not.toMatch(/NaN|undefined/);
        }
  });
});

describe('text over a place', () => {
  const night = '#0b1129';
  const text = '#f4ecdc';
  /** Text, soft text and accents of the night ground (tokens.css). */
  const texts = [text, '#c3c7e0', '#ffd79b'];
  const css = readFileSync('src/ui/place/place.css', 'utf8');
  const veil = Number(/--veil:\s*(\d+)%/.exec(css)?.[1]) / 100;

  /** Everything that text can come to lie on, the brightest lamp included. */
  const grounds = places.flatMap((place) => {
    const light = lightOf(place.land.hour, place.land.weather, place.land.season);
    const large = pictures
      .find((picture) => picture.id === place.id)
      ?.text.matchAll(/(?:fill|stop-color)="(#[0-9a-f]{6})"/g);
    return [
      ...light.sky,
      ...light.layers,
      ...light.water,
      light.glow,
      lampLight.core,
      ...[...(large ?? [])].map((match) => match[1] ?? ''),
    ];
  });

  it('lies on a veil, and reads through it at 4.5 : 1 on every colour of every place', () => {
    expect(veil).toBeGreaterThan(0.4);
    expect(grounds.length).toBeGreaterThan(1000);
    const worst = Math.min(
      ...texts.flatMap((each) => grounds.map((colour) => contrast(each, mix(colour, night, veil)))),
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('would not read without it: the veil is there for a reason', () => {
    expect(Math.min(...grounds.map((colour) => contrast(text, colour)))).toBeLessThan(4.5);
  });

  it('reads without one only where a page says it is night', () => {
    const light = lightOf('night', 'clear', 'summer');
    for (const colour of [...light.sky, ...light.layers, ...light.water])
      expect(contrast(text, colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('takes its colours from the tokens', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    for (const colour of [night, ...texts]) expect(tokens).toContain(colour);
  });

  it('is given by the title too, where its words stand', () => {
    const title = readFileSync('src/screens/title/title-screen.css', 'utf8');
    const alphas = [
      ...(/linear-gradient\(100deg, ([^)]+)\)/.exec(title)?.[1]?.matchAll(/#0b1129([0-9a-f]{2})/g) ?? []),
    ].map((match) => Number.parseInt(match[1] ?? '0', 16) / 255);
    expect(alphas.length).toBeGreaterThan(1);
    const light = lightOf('dusk', 'clear', 'summer');
    for (const colour of [...light.sky, ...light.layers])
      expect(contrast(text, mix(colour, night, Math.min(...alphas)))).toBeGreaterThanOrEqual(4.5);
  });

  it('share no key with any other file of words, where the later would silently win', () => {
    const files = readdirSync('locales/en').filter((name) => name.endsWith('.json'));
    const keys = files.flatMap((name) => Object.keys(JSON.parse(readFileSync(`locales/en/${name}`, 'utf8'))));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
