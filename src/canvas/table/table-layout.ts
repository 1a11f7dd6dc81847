// This module decides where things lie on a table of a given size: one band for each side, rows within a band, a slight
// turn for each thing, and a neat stack where there is no room for rows. The same view and size give the same table.

import type { TableView, Thing, ThingKind, Zone } from '../../play/table';
import { objectKinds } from './thing-sizes';

/** Where a thing lies: centre, scale and turn in radians. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  /** It lies fanned among others and is read whole only when it is taken up. */
  readonly fanned?: true;
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

const margin = 10;
const gap = 14;
const smallest = 0.8;
const smallestTool = 0.5;
const largest = 1.4;
/** Height of a title and the line below it: what must stay in sight of each thing in a fan. */
const headStrip = 64;
/** An empty band stays a strip wide enough to drop something into. */
const emptyBand = 36;
/** Narrower than this, a table is a phone's: papers may be drawn smaller there, since a tap takes one up. */
const narrowTable = 460;

/** Tools of the hand keep their own side, wherever the papers lie. */
const tools: readonly ThingKind[] = objectKinds.filter((kind) => kind !== 'seed');

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
    const columns = beside > width / shared - margin * 2 ? (width / shared < narrowTable / 2 ? 1 : 2) : sizes.length;
    // A wide table lays the rows out; on a phone's they lie in a fan.
    const stacked = (Math.ceil(sizes.length / columns) - 1) * (width < narrowTable ? headStrip : tallest + gap);
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
  const weight = (side: (typeof sides)[number]): number =>
    Math.max(emptyBand, ...zones.map((zone) => (zone.side === side ? (needs.get(zone.id) ?? 0) : 0)));
  const total = sides.reduce((sum, side) => sum + weight(side), 0);
  const bands: Band[] = [];
  let y = 0;
  for (const side of sides) {
    const h = (height * weight(side)) / total;
    const here = zones.filter((zone) => zone.side === side);
    // Where nothing lies a hand needs less room than where something does.
    const shares = here.map((zone) => (needs.size > 0 && !needs.has(zone.id) ? 0.6 : 1));
    const all = shares.reduce((sum, share) => sum + share, 0);
    let x = 0;
    here.forEach((zone, at) => {
      const w = (width * (shares[at] ?? 1)) / all;
      bands.push({ zone, x, y, w, h });
      x += w;
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
  const needs = needsOf(view, extents, width);
  const bands = bandsOf(view.zones, width, height, needs);
  if (isCramped(view, bands, needs, width)) {
    // Nobody's side is left: the papers of the whole table are one fan, the far side's first.
    const side = new Map(view.zones.map((zone) => [zone.id, order[zone.side]]));
    const things = [...view.things].sort((a, b) => (side.get(a.zone) ?? 0) - (side.get(b.zone) ?? 0));
    const whole = { zone: bands[0]!.zone, x: 0, y: 0, w: width, h: height };
    layStack(
      whole,
      things,
      things.map((thing) => sizeIn(extents, thing)),
      places,
    );
  } else {
    for (const band of bands) {
      const things = view.things.filter((thing) => thing.zone === band.zone.id);
      if (things.length > 0) layBand(band, things, extents, places);
    }
  }
  for (const thing of view.things) {
    const place = places.get(thing.id);
    if (place === undefined) continue;
    places.set(thing.id, {
      ...place,
      ...keepInside(place.x, place.y, sizeIn(extents, thing), place.scale, width, height),
    });
  }
  return places;
}

/** Papers on more than one side of a phone's table, and too little height for their bands. */
function isCramped(
  view: TableView,
  bands: readonly Band[],
  needs: ReadonlyMap<string, number>,
  width: number,
): boolean {
  const papers = view.things.every(
    (thing) => !tools.includes(thing.kind) && bands.some((band) => band.zone.id === thing.zone),
  );
  const short = bands.some((band) => (needs.get(band.zone.id) ?? 0) * smallest > band.h);
  return width < narrowTable && papers && short && view.things.length > 1;
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
  // A coin or a pencil is known by its shape: objects are laid small before they are laid on a heap.
  if (rows.scale < (things.every((thing) => tools.includes(thing.kind)) ? smallestTool : smallest)) {
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

/** A fan in one or two columns: each thing keeps its title and a first line in sight; one that is taken up is read whole. */
function layStack(band: Band, things: readonly Thing[], sizes: readonly Extent[], places: Map<string, Place>): void {
  const room = { w: band.w - margin * 2, h: band.h - margin * 2 };
  const widest = Math.max(...sizes.map((size) => size.width));
  const tallest = Math.max(...sizes.map((size) => size.height));
  const columns = things.length < 2 || room.w < narrowTable / 2 ? 1 : 2;
  const rows = Math.ceil(things.length / columns);
  const across = room.w / (columns === 2 ? widest * 2 + gap : widest);
  const along = room.h / (tallest + headStrip * (rows - 1));
  const scale = Math.min(1, Math.max(0.62, Math.min(across, Math.max(along, columns === 2 ? 0.7 : 0.8))));
  // A tall thing shrinks on its own, so that it does not hide the row behind it.
  const scales = sizes.map((size) => (rows === 1 ? scale : Math.min(scale, (room.h * 0.66) / size.height)));
  const deepest = Math.max(...sizes.map((size, at) => size.height * scales[at]!));
  const step = rows === 1 ? 0 : Math.min(headStrip * scale * 1.5, Math.max(20, (room.h - deepest) / (rows - 1)));
  const startY = band.y + margin + Math.max(0, (room.h - deepest - step * (rows - 1)) / 2);
  const spare = Math.max(0, room.w - widest * scale);
  things.forEach((thing, at) => {
    const size = sizes[at]!;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const side = columns === 2 ? column : rows === 1 ? 0.5 : row / (rows - 1);
    places.set(thing.id, {
      x: band.x + margin + spare * side + (widest * scale) / 2,
      y: startY + step * row + (size.height * scales[at]!) / 2,
      scale: scales[at]!,
      turn: turnOf(thing.id) * 0.5,
      fanned: true,
    });
  });
}

/** Where a fanned thing lies while it is taken up: whole, level, in the middle of the table. */
export function takenUp(extent: Extent, width: number, height: number): Place {
  const scale = Math.min(1.15, (width - margin * 2) / extent.width, (height - margin) / extent.height);
  return { x: width / 2, y: height / 2, scale, turn: 0 };
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
