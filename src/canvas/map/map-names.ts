// This module decides where the names on the map stand: beside their place, never over each other, never off the window.
// Names a reader must find come first; a name without room is left out. It draws nothing.

import type { Geography } from '../../evidence/geography';
import type { MapFrame } from './map-frame';

/** How a name is written. */
export type NameStyle = 'sea' | 'country' | 'place';

/** A name where it stands. CSS pixels; `y` is the middle of the row. */
export interface PlacedName {
  readonly id: string;
  readonly text: string;
  readonly style: NameStyle;
  /** Left edge of the words. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Radians the words are turned by, about the middle of their row; level when absent. */
  readonly turn?: number;
}

/** What placing needs. */
export interface NameRoom {
  readonly geography: Geography;
  readonly frame: MapFrame;
  /** Size of a place's name, CSS pixels. */
  readonly size: number;
  readonly nameOf: (id: string) => string | undefined;
  readonly measure: (text: string, style: NameStyle, size: number) => number;
  /** Rows at the upper and lower edge that other things cover, CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  /** Columns that things cover at the left and right edge. */
  readonly left?: number;
  readonly right?: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Clear room around a name. */
const air = 3;

/** Size of a place's name in a window of this scale. */
export function nameSize(scale: number, textScale: number): number {
  return Math.max(10.5, Math.min(14, 27 * scale)) * Math.min(1.3, textScale);
}

/** Place the names. The same window gives the same names. */
export function placeNames(room: NameRoom): PlacedName[] {
  const { geography, frame, size, nameOf, measure } = room;
  const placed: PlacedName[] = [];
  const taken: Box[] = [];
  const tight = frame.scale < 0.42;
  // A place's own dot is kept free of every name.
  for (const place of geography.places) {
    if (rankOf(place.kind) > 1) continue;
    taken.push({ x: frame.toX(place.at[0]) - 4, y: frame.toY(place.at[1]) - 4, w: 8, h: 8 });
  }
  const fits = (box: Box): boolean =>
    box.x >= 2 + (room.left ?? 0) &&
    box.x + box.w <= frame.width - 2 - (room.right ?? 0) &&
    box.y >= room.top &&
    box.y + box.h <= frame.height - room.bottom &&
    !taken.some((o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h);
  const write = (id: string, style: NameStyle, height: number, spots: (width: number) => readonly Spot[]): void => {
    const text = nameOf(id);
    if (text === undefined) return;
    const width = measure(text, style, height);
    for (const [x, y, turn] of spots(width)) {
      const box = boxOf(x, y, width, height, turn ?? 0);
      if (!fits(box)) continue;
      taken.push(box);
      placed.push({ id, text, style, x, y, width, size: height, ...(turn === undefined ? {} : { turn }) });
      return;
    }
  };
  const places = [...geography.places].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  const beside = (x: number, y: number) => (width: number) => {
    const [near, row] = [9, size * 0.9];
    return [
      [x + near, y],
      [x + 5, y - row],
      [x + 5, y + row],
      [x - near - width, y],
      [x - width - 5, y - row],
      [x - width - 5, y + row],
      [x - width / 2, y - row * 1.35],
      [x - width / 2, y + row * 1.35],
    ] as const;
  };
  const name = (place: (typeof places)[number]): void =>
    write(place.id, 'place', size, beside(frame.toX(place.at[0]), frame.toY(place.at[1])));
  const needed = places.filter((place) => rankOf(place.kind) === 0);
  for (const place of needed) name(place);
  const sea = seaMiddle(geography);
  const along = seaTurn(geography);
  write('sea', 'sea', size * (tight ? 1.05 : 1.22), (width) => {
    const level = sea.map(({ x, y }): Spot => [frame.toX(x) - width / 2, frame.toY(y)]);
    // A name wider than the water lies along it instead of on both shores.
    const within = level.filter((_, at) => width + shore <= sea[at]!.room * frame.scale);
    const turned = sea.map(({ x, y }): Spot => [frame.toX(x) - width / 2, frame.toY(y), along]);
    return [...within, ...turned, ...level];
  });
  for (const country of geography.countries) {
    const [x, y] = [frame.toX(country.labelAt[0]), frame.toY(country.labelAt[1])];
    write(country.id, 'country', size * (tight ? 1.1 : 1.3), (width) =>
      [0, 1.4, -1.4, 2.8, -2.8, 4.2].map((rows) => [x - width / 2, y + rows * size] as const),
    );
  }
  for (const place of places) {
    if (rankOf(place.kind) === 0 || (tight && rankOf(place.kind) > 1)) continue;
    name(place);
  }
  return placed;
}

/** Left edge and middle of the row, CSS pixels, and how far the words are turned about their middle. */
type Spot = readonly [x: number, y: number, turn?: number];

/** Water that stays free beside the sea's name, CSS pixels. */
const shore = 8;

/** The room that words take up, turned words included. */
function boxOf(x: number, y: number, width: number, height: number, turn: number): Box {
  const [long, tall] = [width + air * 2, height * 1.32];
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [w, h] = [long * cos + tall * sin, long * sin + tall * cos];
  return { x: x + width / 2 - w / 2, y: y - h / 2, w, h };
}

/** Where the sea lies between its coasts, north first. */
function seaSpots({ sea }: Geography): readonly { readonly x: number; readonly y: number; readonly wide: number }[] {
  return sea.westCoast
    .map(([west, y]) => {
      // The coasts have their own corners: the one nearest in height answers.
      const east = [...sea.eastCoast].sort((a, b) => Math.abs(a[1] - y) - Math.abs(b[1] - y))[0]!;
      return { x: (west + east[0]) / 2, y, wide: east[0] - west };
    })
    .sort((a, b) => a.y - b.y);
}

/** Places down the middle of the sea, the reach with most room first. */
function seaMiddle(geography: Geography): readonly { readonly x: number; readonly y: number; readonly room: number }[] {
  const spots = seaSpots(geography);
  const room = (at: number): number => Math.min(...[at - 1, at, at + 1].map((near) => spots[near]?.wide ?? 0));
  return spots.map(({ x, y }, at) => ({ x, y, room: room(at) })).sort((a, b) => b.room - a.room);
}

/** The way the sea runs, as words would lie along it: read from its southern end upwards. */
function seaTurn(geography: Geography): number {
  const spots = seaSpots(geography);
  const [north, south] = [spots[Math.floor(spots.length / 4)]!, spots[Math.floor((spots.length * 3) / 4)]!];
  return Math.atan2(north.y - south.y, north.x - south.x);
}

/** The places a reader must find come first; the rest are named where there is room. */
export function rankOf(kind: Geography['places'][number]['kind']): number {
  if (kind === 'border-post' || kind === 'port') return 0;
  if (kind === 'capital' || kind === 'packhouses' || kind === 'town') return 1;
  return kind === 'estate' || kind === 'crossroads' || kind === 'landing' ? 2 : 3;
}
