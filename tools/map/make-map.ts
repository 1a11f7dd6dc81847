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
}

const cell = 20;
const landTones = ['#1a2247', '#1f284f', '#252e57', '#2b345e', '#323b66', '#39426d'];
const seaTones = ['#0f1a4a', '#0d1742', '#0b143a', '#091133'];

/** Draw the map as SVG text. */
export function drawMap(geography: GeographyFile): string {
  const noise = createNoise2D(keyed(417));
  const coast = (points: readonly Point[]): Point[] => roughen(smoothLine(points, 9), noise, 9);
  const west = coast(geography.sea['west-coast']);
  const east = coast(geography.sea['east-coast']);
  const sea = [...west, ...[...east].reverse()];
  const seaPath = pathOf(sea, true);
  const height = (x: number, y: number): number => {
    const hills = noise(x / 330, y / 330) * 0.55 + noise(x / 120, y / 120) * 0.28 + noise(x / 48, y / 48) * 0.14;
    const inland = Math.min(1, distanceTo(sea, x, y) / 210);
    return 0.42 + hills * 0.55 + inland * 0.22 - 0.12;
  };
  const depth = (x: number, y: number): number => (isInside(sea, x, y) ? distanceTo(sea, x, y) / 95 : 0);
  const land = fieldOf(mapArea.left, mapArea.top, mapArea.width, mapArea.height, cell, height);
  const water = fieldOf(320, 50, 400, 900, 8, depth);
  const { left, top, width, height: tall } = mapArea;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${tall}">`,
    `<defs><clipPath id="s"><path d="${seaPath}"/></clipPath></defs>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${tall}" fill="#161d40"/>`,
    ...landTones.map((tone, at) => `<path fill="${tone}" d="${contour(land, 0.26 + at * 0.115)}"/>`),
    ...[0.36, 0.58, 0.8].map(
      (level) =>
        `<path fill="none" stroke="#8d97cf" stroke-opacity=".1" stroke-width="1.1" d="${contour(land, level)}"/>`,
    ),
    borders(geography, noise, sea),
    `<path d="${seaPath}" fill="${seaTones[0]}"/><g clip-path="url(#s)">`,
    ...seaTones.slice(1).map((tone, at) => `<path fill="${tone}" d="${contour(water, 0.17 + at * 0.24)}"/>`),
    `<path d="${seaPath}" fill="none" stroke="#4f73c8" stroke-opacity=".2" stroke-width="20" stroke-linejoin="round"/>`,
    `<path d="${seaPath}" fill="none" stroke="#5f86dd" stroke-opacity=".2" stroke-width="9" stroke-linejoin="round"/></g>`,
    `<path d="${seaPath}" fill="none" stroke="#86a7ec" stroke-opacity=".85" stroke-width="1.9" stroke-linejoin="round"/>`,
    '</svg>',
  ].join('\n');
}

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
      drawn += pathOf(roughen(smoothLine(ordered as Point[], 14), noise, 15), false);
    });
  }
  return `<path fill="none" stroke="#c6cdf0" stroke-opacity=".42" stroke-width="1.6" stroke-dasharray="1.5 7" stroke-linecap="round" d="${drawn}"/>`;
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
