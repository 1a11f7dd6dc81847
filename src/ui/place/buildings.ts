// This module cuts what people build: houses, halls, sheds, ferries, cranes. Each piece stands with its feet at (x, y),
// in units of the sheet; `s` scales it. It knows neither colours nor where the ground is.

import { type Cuttings, gather, line, oval, poly, rect } from './paper';
import { shapeNoise } from './paper-shapes';

/** What every building is told. */
export interface Site {
  readonly seed: string;
  /** Share of windows that are lit, 0–1. */
  readonly lit: number;
}

/** A row of windows; each is lit or not by the seed. */
function panes(site: Site, stream: number, boxes: readonly (readonly [number, number, number, number])[]): Cuttings {
  const on = boxes.map((_, at) => shapeNoise(site.seed, stream, at) < site.lit);
  const join = (wanted: boolean): string =>
    boxes
      .filter((_, at) => on[at] === wanted)
      .map((box) => rect(...box))
      .join('');
  return { lit: join(true), unlit: join(false) };
}

/** One house of a hill town. */
export function house(site: Site, x: number, y: number, s: number, at: number): Cuttings {
  const n = (stream: number): number => shapeNoise(site.seed, 300 + stream, at);
  const w = (34 + n(1) * 30) * s;
  const h = (24 + n(2) * 26) * s;
  const top = y - h;
  const gable = n(3) < 0.62;
  const rise = (gable ? 13 + n(4) * 9 : 4) * s;
  const roof = gable
    ? poly([
        [x - 4 * s, top],
        [x + w * (0.4 + n(5) * 0.2), top - rise],
        [x + w + 4 * s, top],
      ])
    : rect(x - 3 * s, top - rise, w + 6 * s, rise);
  const chimney = n(6) < 0.4 && gable ? rect(x + w * 0.72, top - rise * 0.95, 5 * s, 13 * s) : '';
  const columns = w > 48 * s ? 3 : 2;
  const rows = h > 38 * s ? 2 : 1;
  const boxes = Array.from({ length: columns * rows }, (_, i): [number, number, number, number] => [
    x + w * ((0.5 + (i % columns)) / columns) - 3 * s,
    top + (7 + Math.floor(i / columns) * 16) * s,
    6 * s,
    8 * s,
  ]);
  return gather([
    { body: rect(x, top, w, h + 24 * s), shade: rect(x + w * 0.68, top, w * 0.32, h + 24 * s), roof: roof + chimney },
    panes(site, 400 + at, boxes),
  ]);
}

/** A long packing hall with a saw-tooth roof and loading doors. */
export function packhouse(site: Site, x: number, y: number, s: number): Cuttings {
  const [w, h, teeth] = [430 * s, 82 * s, 6];
  const step = w / teeth;
  const top = y - h;
  const saw = Array.from({ length: teeth }, (_, i) =>
    poly([
      [x + i * step, top + 1],
      [x + i * step, top - 40 * s],
      [x + (i + 1) * step, top + 1],
    ]),
  ).join('');
  const glass = Array.from({ length: teeth }, (_, i): [number, number, number, number] => [
    x + i * step + 5 * s,
    top - 22 * s,
    9 * s,
    18 * s,
  ]);
  const doors = [0.1, 0.32, 0.54].map((at) => x + w * at);
  return gather([
    {
      body: rect(x, top, w, h + 40 * s) + rect(x + w * 0.92, top - 96 * s, 17 * s, 110 * s),
      shade: rect(x + w * 0.8, top, w * 0.2, h + 40 * s),
      roof: saw,
      trim: rect(x - 6 * s, top - 2, w + 12 * s, 6 * s),
      lit: doors.map((door, i) => rect(door, y - 44 * s, 52 * s, i === 1 ? 44 * s : 40 * s)).join(''),
      unlit: doors.map((door) => line([door, y - 30 * s], [door + 52 * s, y - 30 * s])).join(''),
      halos: doors.map((door) => [door + 26 * s, y - 16 * s, 74 * s] as const),
    },
    panes({ ...site, lit: Math.max(site.lit, 0.5) }, 510, glass),
  ]);
}

/** The hall of the ferry post: long, arched, with a lantern tower. */
export function quayHall(site: Site, x: number, y: number, s: number): Cuttings {
  const [w, h] = [400 * s, 86 * s];
  const top = y - h;
  const arch = (at: number, lit: boolean): string => {
    const [ax, aw] = [x + 26 * s + at * 46 * s, 28 * s];
    return lit ? `M${ax} ${y - 8 * s}v${-40 * s}a${aw / 2} ${aw / 2} 0 0 1 ${aw} 0v${40 * s}Z` : '';
  };
  const towerX = x + w * 0.62;
  return {
    body:
      rect(x, top, w, h + 40 * s) +
      rect(towerX, top - 104 * s, 54 * s, 110 * s) +
      rect(towerX + 9 * s, top - 140 * s, 36 * s, 40 * s),
    shade: rect(x + w * 0.84, top, w * 0.16, h + 40 * s) + rect(towerX + 36 * s, top - 104 * s, 18 * s, 104 * s),
    roof:
      poly([
        [x - 14 * s, top + 2],
        [x + 26 * s, top - 34 * s],
        [x + w - 26 * s, top - 34 * s],
        [x + w + 14 * s, top + 2],
      ]) +
      poly([
        [towerX - 2 * s, top - 138 * s],
        [towerX + 27 * s, top - 178 * s],
        [towerX + 56 * s, top - 138 * s],
      ]),
    trim: rect(x - 8 * s, top - 2 * s, w + 16 * s, 5 * s) + rect(towerX - 5 * s, top - 106 * s, 64 * s, 6 * s),
    lit:
      Array.from({ length: 8 }, (_, i) => arch(i, shapeNoise(site.seed, 520, i) < Math.max(0.6, site.lit))).join('') +
      rect(towerX + 15 * s, top - 131 * s, 24 * s, 25 * s) +
      oval(towerX + 27 * s, top - 74 * s, 13 * s),
    lines: line([towerX + 27 * s, top - 74 * s], [towerX + 27 * s, top - 83 * s]),
    halos: [[towerX + 27 * s, top - 120 * s, 120 * s]],
  };
}

/** A hall with a small bell, where people meet on Sundays. */
export function chapelHall(site: Site, x: number, y: number, s: number): Cuttings {
  const [w, h] = [150 * s, 64 * s];
  const top = y - h;
  const boxes = [0, 1, 2, 3].map((i): [number, number, number, number] => [
    x + (16 + i * 34) * s,
    y - 44 * s,
    14 * s,
    28 * s,
  ]);
  return gather([
    {
      body: rect(x, top, w, h + 30 * s) + rect(x - 34 * s, top - 42 * s, 38 * s, h + 72 * s),
      shade: rect(x + w * 0.78, top, w * 0.22, h + 30 * s) + rect(x - 9 * s, top - 42 * s, 13 * s, h + 72 * s),
      roof:
        poly([
          [x - 8 * s, top + 1],
          [x + 14 * s, top - 46 * s],
          [x + w - 14 * s, top - 46 * s],
          [x + w + 8 * s, top + 1],
        ]) +
        poly([
          [x - 40 * s, top - 41 * s],
          [x - 15 * s, top - 88 * s],
          [x + 10 * s, top - 41 * s],
        ]),
      unlit: rect(x - 23 * s, top - 30 * s, 16 * s, 22 * s),
      trim: oval(x - 15 * s, top - 18 * s, 5 * s, 6 * s),
    },
    panes({ ...site, lit: Math.max(site.lit, 0.6) }, 530, boxes),
  ]);
}

/** The capital: a dome, a long front with columns, towers behind. */
export function capital(site: Site, x: number, y: number, s: number): Cuttings {
  const [w, h] = [380 * s, 74 * s];
  const top = y - h;
  const mid = x + w / 2;
  const columns = Array.from({ length: 12 }, (_, i) => rect(x + (18 + i * 30) * s, top + 14 * s, 8 * s, h - 14 * s));
  const between = Array.from({ length: 11 }, (_, i): [number, number, number, number] => [
    x + (31 + i * 30) * s,
    top + 26 * s,
    12 * s,
    30 * s,
  ]);
  const towers = [
    [-70, 150, 46],
    [-14, 96, 40],
    [398, 128, 44],
    [452, 176, 34],
  ] as const;
  const tall = towers.map(([dx, th, tw]) => rect(x + dx * s, y - th * s, tw * s, (th + 30) * s)).join('');
  const towerPanes = towers.flatMap(([dx, th, tw]) =>
    Array.from({ length: 6 }, (_, i): [number, number, number, number] => [
      x + (dx + 8 + (i % 2) * (tw - 24)) * s,
      y - (th - 14 - Math.floor(i / 2) * 26) * s,
      8 * s,
      12 * s,
    ]),
  );
  return gather([
    {
      body:
        tall +
        rect(x, top, w, h + 30 * s) +
        rect(mid - 62 * s, top - 44 * s, 124 * s, 46 * s) +
        `M${mid - 54 * s} ${top - 42 * s}a${54 * s} ${62 * s} 0 0 1 ${108 * s} 0Z` +
        rect(mid - 8 * s, top - 128 * s, 16 * s, 30 * s),
      roof:
        poly([
          [mid - 84 * s, top + 4 * s],
          [mid, top - 36 * s],
          [mid + 84 * s, top + 4 * s],
        ]) + towers.map(([dx, th, tw]) => rect(x + (dx - 3) * s, y - (th + 6) * s, (tw + 6) * s, 8 * s)).join(''),
      shade: rect(x + w * 0.86, top, w * 0.14, h + 30 * s) + rect(mid + 22 * s, top - 44 * s, 40 * s, 46 * s),
      trim: columns.join('') + rect(x - 8 * s, top + 6 * s, w + 16 * s, 7 * s),
      halos: [[mid, top - 112 * s, 60 * s]],
      lit: oval(mid, top - 112 * s, 4.5 * s),
    },
    panes(site, 540, between),
    panes(site, 541, towerPanes),
  ]);
}

/** Planned office blocks. */
export function offices(site: Site, x: number, y: number, s: number, count = 4): Cuttings {
  const blocks = Array.from({ length: count }, (_, at) => {
    const n = (stream: number): number => shapeNoise(site.seed, 550 + stream, at);
    const [w, h] = [(104 + n(1) * 60) * s, (104 + n(2) * 132) * s];
    const left = x + (at * 158 + n(3) * 26) * s;
    const columns = Math.floor(w / (22 * s));
    const rows = Math.floor((h - 18 * s) / (24 * s));
    const boxes = Array.from({ length: columns * rows }, (_, i): [number, number, number, number] => [
      left + (9 + (i % columns) * 22) * s,
      y - h + (12 + Math.floor(i / columns) * 24) * s,
      15 * s,
      11 * s,
    ]);
    return gather([
      {
        body: rect(left, y - h, w, h + 20 * s),
        shade: rect(left + w, y - h + 12 * s, 15 * s, h + 8 * s),
        roof:
          rect(left - 4 * s, y - h - 6 * s, w + 8 * s, 8 * s) + rect(left + w * 0.3, y - h - 20 * s, 34 * s, 16 * s),
      },
      panes({ seed: `${site.seed}${at}`, lit: site.lit * 0.62 }, 560, boxes),
    ]);
  });
  return gather(blocks);
}

/** Boat sheds with open fronts and slipways. */
export function boatSheds(site: Site, x: number, y: number, s: number): Cuttings {
  return gather(
    [0, 1, 2, 3].map((at) => {
      const left = x + at * 82 * s;
      const top = y - (46 + shapeNoise(site.seed, 570, at) * 14) * s;
      const mouth = poly([
        [left + 18 * s, y],
        [left + 18 * s, y - 30 * s],
        [left + 37 * s, y - 42 * s],
        [left + 56 * s, y - 30 * s],
        [left + 56 * s, y],
      ]);
      return {
        body: rect(left, top, 74 * s, y - top + 14 * s),
        roof: poly([
          [left - 7 * s, top + 1],
          [left + 37 * s, top - 30 * s],
          [left + 81 * s, top + 1],
        ]),
        ...(at === 1 ? { lit: mouth } : { unlit: mouth }),
        lines:
          line([left + 26 * s, y], [left + 20 * s, y + 26 * s]) + line([left + 48 * s, y], [left + 46 * s, y + 26 * s]),
      };
    }),
  );
}

/** Market stalls under striped cloth, with lamps. */
export function stalls(site: Site, x: number, y: number, s: number, count = 4): Cuttings {
  return gather(
    Array.from({ length: count }, (_, at): Cuttings => {
      const left = x + at * 138 * s;
      const foot = y + (shapeNoise(site.seed, 580, at) - 0.5) * 18 * s;
      const top = foot - 92 * s;
      const w = 112 * s;
      const bays = 7;
      const cloth = Array.from({ length: bays }, (_, i) => {
        const [a, b] = [left - 10 * s + (i * (w + 20 * s)) / bays, left - 10 * s + ((i + 1) * (w + 20 * s)) / bays];
        const [ta, tb] = [left + 10 * s + (i * (w - 20 * s)) / bays, left + 10 * s + ((i + 1) * (w - 20 * s)) / bays];
        return `M${ta} ${top}L${tb} ${top}L${b} ${top + 30 * s}q${(a - b) / 2} ${14 * s} ${a - b} 0Z`;
      });
      const lamp = [left + w / 2, top + 48 * s] as const;
      return {
        body: rect(left, foot - 30 * s, w, 34 * s),
        shade: rect(left, foot - 30 * s, w, 6 * s),
        roof: cloth.filter((_, i) => i % 2 === 0).join(''),
        trim: cloth.filter((_, i) => i % 2 === 1).join(''),
        lines:
          line([left + 3 * s, foot], [left + 3 * s, top + 20 * s]) +
          line([left + w - 3 * s, foot], [left + w - 3 * s, top + 20 * s]),
        fruit: [0, 1, 2, 3, 4, 5].map((i) => oval(left + (14 + i * 17) * s, foot - 33 * s, 7 * s)).join(''),
        lit: oval(lamp[0], lamp[1], 5.5 * s, 7 * s),
        halos: [[lamp[0], lamp[1], 78 * s]],
      };
    }),
  );
}
