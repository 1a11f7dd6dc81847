// This module decides where things lie on a table of a given size: one band for each side, rows within a band, a slight
// turn for each thing, and a neat stack where there is no room for rows. The same view and size give the same table.

import type { TableView, Thing, Zone } from '../../play/table';

/** Where a thing lies: centre, scale and turn in radians. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
}

/** Part of the table that belongs to a zone. */
export interface Band {
  readonly zone: Zone;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Width and height of a thing at scale 1. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

const margin = 14;
const gap = 18;
const smallest = 0.8;
const largest = 1.12;
/** Height of a title: what must stay in sight of each thing in a stack. */
const titleStrip = 40;

const sizeIn = (extents: ReadonlyMap<string, Extent>, thing: Thing): Extent =>
  extents.get(thing.id) ?? { width: 200, height: 120 };

/** Small turn of a thing, from its id: things never lie quite straight and always lie the same. */
export function turnOf(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (((hash >>> 8) % 1000) / 1000 - 0.5) * 0.085;
}

const order = { theirs: 0, middle: 1, mine: 2, spot: 3 } as const;

/** Height in CSS pixels that each zone's things would like on a table this wide. */
export function needsOf(view: TableView, extents: ReadonlyMap<string, Extent>, width: number): Map<string, number> {
  const needs = new Map<string, number>();
  for (const zone of view.zones) {
    const sizes = view.things.flatMap((thing) => (thing.zone === zone.id ? [sizeIn(extents, thing)] : []));
    if (sizes.length === 0) continue;
    const shared = view.zones.filter((other) => other.side === zone.side).length;
    const beside = sizes.reduce((sum, size) => sum + size.width + gap, -gap) * smallest;
    const tallest = Math.max(...sizes.map((size) => size.height));
    const stacked = beside > width / shared - margin * 2 ? (sizes.length - 1) * titleStrip : 0;
    needs.set(zone.id, tallest + stacked + margin * 2);
  }
  return needs;
}

/** Split the table into bands, far side first. Zones of one side share its band from left to right. */
export function bandsOf(
  zones: readonly Zone[],
  width: number,
  height: number,
  needs: ReadonlyMap<string, number> = new Map(),
): Band[] {
  const sides = (['theirs', 'middle', 'mine'] as const).filter((side) => zones.some((zone) => zone.side === side));
  // An empty band stays a strip wide enough to drop something into.
  const weight = (side: (typeof sides)[number]): number =>
    Math.max(56, ...zones.map((zone) => (zone.side === side ? (needs.get(zone.id) ?? 0) : 0)));
  const total = sides.reduce((sum, side) => sum + weight(side), 0);
  const bands: Band[] = [];
  let y = 0;
  for (const side of sides) {
    const h = (height * weight(side)) / total;
    const here = zones.filter((zone) => zone.side === side);
    here.forEach((zone, at) => {
      bands.push({ zone, x: (width * at) / here.length, y, w: width / here.length, h });
    });
    y += h;
  }
  for (const zone of zones) {
    if (zone.side !== 'spot') continue;
    const reach = Math.min(width, height) * 0.11;
    const x = (zone.x ?? 0.5) * width;
    const top = (zone.y ?? 0.5) * height;
    bands.push({ zone, x: x - reach, y: top - reach, w: reach * 2, h: reach * 2 });
  }
  return bands.sort((a, b) => order[a.zone.side] - order[b.zone.side]);
}

/** Place every thing of the view. */
export function layTable(
  view: TableView,
  extents: ReadonlyMap<string, Extent>,
  width: number,
  height: number,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const band of bandsOf(view.zones, width, height, needsOf(view, extents, width))) {
    const things = view.things.filter((thing) => thing.zone === band.zone.id);
    if (things.length > 0) layBand(band, things, extents, places);
  }
  return places;
}

function layBand(
  band: Band,
  things: readonly Thing[],
  extents: ReadonlyMap<string, Extent>,
  places: Map<string, Place>,
): void {
  const sizes = things.map((thing) => sizeIn(extents, thing));
  const room = { w: band.w - margin * 2, h: band.h - margin * 2 };
  const rows = bestRows(sizes, room);
  if (rows.scale < smallest) {
    layStack(band, things, sizes, places);
    return;
  }
  const scale = Math.min(largest, rows.scale);
  let y = band.y + margin + (room.h - rows.height * scale) / 2;
  for (const row of rows.rows) {
    const rowHeight = Math.max(...row.map((at) => sizes[at]!.height)) * scale;
    const rowWidth = row.reduce((sum, at) => sum + sizes[at]!.width * scale, 0);
    const space = (room.w - rowWidth) / (row.length + 1);
    let x = band.x + margin + space;
    for (const at of row) {
      const size = sizes[at]!;
      const turn = turnOf(things[at]!.id);
      const sink = (turn * 90 + 4) % 7;
      places.set(things[at]!.id, { x: x + (size.width * scale) / 2, y: y + rowHeight / 2 + sink, scale, turn });
      x += size.width * scale + space;
    }
    y += rowHeight + gap * scale;
  }
}

/** The number of rows that lets the things be drawn largest. */
function bestRows(sizes: readonly Extent[], room: { w: number; h: number }) {
  let best = { scale: 0, rows: [] as number[][], height: 0 };
  for (let count = 1; count <= sizes.length; count++) {
    const perRow = Math.ceil(sizes.length / count);
    const rows: number[][] = [];
    for (let at = 0; at < sizes.length; at += perRow) {
      rows.push(sizes.slice(at, at + perRow).map((_, offset) => at + offset));
    }
    const widest = Math.max(...rows.map((row) => row.reduce((sum, at) => sum + sizes[at]!.width + gap, -gap)));
    const height = rows.reduce((sum, row) => sum + Math.max(...row.map((at) => sizes[at]!.height)) + gap, -gap);
    const scale = Math.min(room.w / widest, room.h / height);
    if (scale > best.scale) best = { scale, rows, height };
  }
  return best;
}

/** A fanned stack: each thing keeps at least its title in sight. */
function layStack(band: Band, things: readonly Thing[], sizes: readonly Extent[], places: Map<string, Place>): void {
  const widest = Math.max(...sizes.map((size) => size.width));
  const scale = Math.min(1, Math.max(0.62, (band.w - margin * 2) / widest));
  const last = things.length - 1;
  const tallest = Math.max(...sizes.map((size) => size.height)) * scale;
  const stepY = last === 0 ? 0 : Math.max(titleStrip * scale, Math.min(52, (band.h - margin * 2 - tallest) / last));
  const spareX = Math.max(0, band.w - margin * 2 - widest * scale);
  const startY = band.y + Math.max(margin, (band.h - tallest - stepY * last) / 2);
  things.forEach((thing, at) => {
    const size = sizes[at]!;
    const along = last === 0 ? 0.5 : at / last;
    places.set(thing.id, {
      x: band.x + margin + spareX * along + (widest * scale) / 2,
      y: startY + stepY * at + (size.height * scale) / 2,
      scale,
      turn: turnOf(thing.id) * 0.7,
    });
  });
}

/** Keep a thing's centre so that it stays on the table. */
export function keepInside(x: number, y: number, extent: Extent, scale: number, width: number, height: number) {
  const halfW = Math.min((extent.width * scale) / 2, width / 2);
  const halfH = Math.min((extent.height * scale) / 2, height / 2);
  return {
    x: Math.min(width - halfW, Math.max(halfW, x)),
    y: Math.min(height - halfH, Math.max(halfH, y)),
  };
}

/** The zone under a point; a spot wins over the band it lies in. */
export function zoneAt(bands: readonly Band[], x: number, y: number): Band | undefined {
  const inside = (band: Band): boolean => x >= band.x && x < band.x + band.w && y >= band.y && y < band.y + band.h;
  return bands.find((band) => band.zone.side === 'spot' && inside(band)) ?? bands.find(inside);
}
