// This module bakes the night map of the Saltmere into `generated/map/map.svg`: land in tones of its height, the sea with its
// depths, coasts, borders. Places, routes and people are drawn above it by the program. The same geography gives the same map.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createNoise2D } from 'simplex-noise';
import { parse } from 'yaml';
import { distanceTo, isInside, type Point, pathOf, roughen, smoothLine } from './coast.ts';
import { contour, type HeightField } from './contours.ts';

/** The baked area in map units; wider than the 1000 × 1000 of the geography, so that any window is filled. */
export const mapArea = { left: -700, top: -250, width: 2400, height: 1500 } as const;

interface GeographyFile {
  readonly sea: { readonly 'west-coast': readonly Point[]; readonly 'east-coast': readonly Point[] };
  readonly countries: readonly { readonly role: string; readonly outline: readonly Point[] }[];
  readonly places: readonly PlaceOfFile[];
  readonly inland: readonly { readonly from: string; readonly to: string; readonly via: readonly Point[] }[];
}

interface PlaceOfFile {
  readonly id: string;
  readonly kind: string;
  readonly at: Point;
}

/** Width of a cell of the height field; corners of the land's steps lie about two cells apart. */
const cell = 15;
const landTones = ['#1f254c', '#262d55', '#2e365e', '#363f67', '#404970', '#4a537a', '#555e84'];
const seaTones = ['#17307a', '#13276a', '#0f1f59', '#0c1849', '#0a133b', '#081031'];
const nightLand = '#191f43';

/** Draw the map as SVG text. */
export function drawMap(geography: GeographyFile): string {
  const noise = createNoise2D(keyed(417));
  const coast = (points: readonly Point[]): Point[] => roughen(smoothLine(points, 9), noise, 10);
  const west = coast(geography.sea['west-coast']);
  const east = coast(geography.sea['east-coast']);
  const sea = [...west, ...[...east].reverse()];
  const height = (x: number, y: number): number => {
    const hills = noise(x / 390, y / 390) * 0.56 + noise(x / 165, y / 165) * 0.3 + noise(x / 76, y / 76) * 0.13;
    const inland = Math.min(1, distanceTo(sea, x, y) / 240);
    return 0.2 + hills * 0.5 + inland * 0.34;
  };
  const depth = (x: number, y: number): number => {
    if (!isInside(sea, x, y)) return 0;
    // The shelf is broad in some bays and narrow off the heads.
    return (distanceTo(sea, x, y) / 100) * (1 + noise(x / 120 + 7, y / 120) * 0.3);
  };
  const land = fieldOf(mapArea.left, mapArea.top, mapArea.width, mapArea.height, cell, height);
  const water = fieldOf(310, 40, 420, 920, 7, depth);
  const { left, top, width, height: tall } = mapArea;
  const whole = `x="${left}" y="${top}" width="${width}" height="${tall}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${tall}" width="${width}" height="${tall}">`,
    `<defs><path id="sea" d="${pathOf(sea, true)}"/><clipPath id="s"><use href="#sea"/></clipPath>`,
    '<radialGradient id="v" gradientUnits="userSpaceOnUse" cx="510" cy="470" r="980"><stop offset=".42" stop-color="#0b1129" stop-opacity="0"/><stop offset="1" stop-color="#0b1129" stop-opacity=".8"/></radialGradient>',
    '<radialGradient id="t"><stop offset="0" stop-color="#ffcf87" stop-opacity=".5"/><stop offset=".45" stop-color="#ff9f52" stop-opacity=".14"/><stop offset="1" stop-color="#ff9f52" stop-opacity="0"/></radialGradient></defs>',
    `<rect ${whole} fill="${nightLand}"/>`,
    ...landTones.map((tone, at) => paperStep(`l${at}`, contour(land, 0.14 + at * 0.115), tone)),
    `<g clip-path="url(#s)"><use href="#sea" fill="${seaTones[0]}"/>`,
    ...seaTones.slice(1).map((tone, at) => `<path fill="${tone}" d="${contour(water, 0.1 + at * 0.17)}"/>`),
    ...[0.1, 0.27, 0.44, 0.61].map(
      (level, at) =>
        `<path fill="none" stroke="#8fb2ff" stroke-opacity="${0.2 - at * 0.035}" stroke-width="1" d="${contour(water, level + 0.005)}"/>`,
    ),
    // Land lies above the water and shades it on its lit side.
    ...[14, 8, 3].map(
      (wide) =>
        `<use href="#sea" transform="translate(3 5)" fill="none" stroke="#040820" stroke-opacity=".22" stroke-width="${wide}"/>`,
    ),
    '</g>',
    '<use href="#sea" fill="none" stroke="#9dbbff" stroke-opacity=".14" stroke-width="7" stroke-linejoin="round"/>',
    '<use href="#sea" fill="none" stroke="#a9c4ff" stroke-opacity=".95" stroke-width="2" stroke-linejoin="round"/>',
    borders(geography, noise, sea),
    inlandRoads(geography),
    `<rect ${whole} fill="url(#v)"/>`,
    ...geography.places.map((place) => town(place)),
    '</svg>',
  ].join('\n');
}

/** One sheet of paper above the last: its shade, then the sheet with light along its edge. The outline is written once. */
function paperStep(id: string, d: string, tone: string): string {
  return [
    `<defs><path id="${id}" d="${d}"/></defs>`,
    `<use href="#${id}" x="3" y="6" fill="#0a0f2e" fill-opacity=".3" stroke="#0a0f2e" stroke-opacity=".14" stroke-width="9"/>`,
    `<use href="#${id}" fill="${tone}" stroke="#b4bff5" stroke-opacity=".12" stroke-width="1.2"/>`,
  ].join('');
}

/** Roads behind the border, as faint threads. */
function inlandRoads({ inland, places }: GeographyFile): string {
  const at = new Map(places.map((place) => [place.id, place.at]));
  const d = inland
    .map(({ from, to, via }) => pathOf(smoothLine([at.get(from)!, ...via, at.get(to)!], 6), false))
    .join('');
  return `<path fill="none" stroke="#cfd6f7" stroke-opacity=".2" stroke-width="1.6" stroke-linecap="round" d="${d}"/>`;
}

/** Houses of a place and how far they spread, by kind. */
const townSize: Readonly<Record<string, readonly [houses: number, spread: number]>> = {
  capital: [64, 40],
  town: [34, 28],
  packhouses: [28, 26],
  port: [26, 22],
  'border-post': [22, 20],
  estate: [16, 20],
  crossroads: [14, 18],
  airfield: [8, 14],
  camp: [9, 12],
  landing: [3, 9],
  pass: [4, 9],
};

/** A place by night: a warm glow and its windows, more of them where more people live. */
function town({ id, kind, at: [x, y] }: PlaceOfFile): string {
  const [houses, spread] = townSize[kind] ?? [6, 12];
  const next = keyed([...id].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
  // The first numbers of neighbouring keys are alike.
  for (let skip = 0; skip < 5; skip++) next();
  let windows = '';
  for (let house = 0; house < houses; house++) {
    const turn = next() * Math.PI * 2;
    const far = spread * next() * (0.4 + next() * 0.6);
    windows += `M${round(x + Math.cos(turn) * far)} ${round(y + Math.sin(turn) * far * 0.8)}h1.4`;
  }
  return (
    `<circle cx="${x}" cy="${y}" r="${round(spread * 1.5)}" fill="url(#t)"/>` +
    `<path stroke="#ffdca0" stroke-opacity=".85" stroke-width="1.7" d="${windows}"/>`
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Borders: each outline's own edges, roughened alike, so that neighbours share them; what lies at sea is left out. */
function borders(geography: GeographyFile, noise: (x: number, y: number) => number, sea: readonly Point[]): string {
  const seen = new Set<string>();
  let drawn = '';
  for (const { outline } of geography.countries) {
    outline.forEach((from, at) => {
      const to = outline[(at + 1) % outline.length]!;
      const key = [from, to].map(String).sort().join(' ');
      const atEdge = [0, 1000].some((end) => (from[0] === end && to[0] === end) || (from[1] === end && to[1] === end));
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      if (seen.has(key) || atEdge || distanceTo(sea, ...middle) < 26) return;
      seen.add(key);
      const ordered = String(from) < String(to) ? [from, to] : [to, from];
      drawn += pathOf(roughen(smoothLine(ordered as Point[], 14), noise, 18), false);
    });
  }
  return `<path fill="none" stroke="#d5dbf8" stroke-opacity=".55" stroke-width="2" stroke-dasharray="1 8" stroke-linecap="round" d="${drawn}"/>`;
}

function fieldOf(
  left: number,
  top: number,
  width: number,
  tall: number,
  size: number,
  height: (x: number, y: number) => number,
): HeightField {
  const columns = Math.round(width / size);
  const rows = Math.round(tall / size);
  const place = (c: number, r: number): readonly [number, number] => [left + c * size, top + r * size];
  const heights = new Float64Array((columns + 1) * (rows + 1));
  for (let r = 0; r <= rows; r++) {
    for (let c = 0; c <= columns; c++) heights[r * (columns + 1) + c] = height(...place(c, r));
  }
  return { columns, rows, place, at: (c, r) => heights[r * (columns + 1) + c]! };
}

/** A small keyed generator, so that the same file gives the same coast on every machine. */
function keyed(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const sources = ['evidence/geography.yaml', 'tools/map/make-map.ts', 'tools/map/coast.ts', 'tools/map/contours.ts'];

/** Content maker: bring `generated/map/map.svg` up to date; does nothing when its sources have not changed. */
export function makeMap(): void {
  const stamp = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const folder = path.resolve('generated/map');
  const stampFile = path.join(folder, '.made-from');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'map.svg'), drawMap(parse(readFileSync('evidence/geography.yaml', 'utf8'))));
  writeFileSync(stampFile, stamp);
}
