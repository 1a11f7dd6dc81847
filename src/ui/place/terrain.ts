// This module lays out the lie of the land: for each terrain, sheets of paper from far to near, and the ground on which
// buildings stand. It knows no colours but through the painter's box.

import type { Ground } from './ground';
import { line, poly, rect, type Sheet } from './paper';
import { cutRidge, type Ridge, ridgeHeight, shapeNoise, sheet, softLine } from './paper-shapes';
import type { Terrain } from './place-row';
import { blades, orchardRow, poplar, spray } from './plants';

/** Where buildings stand: a sheet of the picture and the height of its ground at x. */
export interface Standing {
  /** Index among the sheets after which buildings are drawn. */
  readonly at: number;
  readonly tone: number;
  readonly y: (x: number) => number;
}

/** A laid-out land. */
export interface Lay {
  readonly sheets: readonly Sheet[];
  /** Ground of large buildings, of small ones far away, and of the near object. */
  readonly main: Standing;
  readonly far: Standing;
  readonly near: Standing;
  /** Line of the water, if there is any. */
  readonly waterLine?: number;
  readonly horizon?: number;
}

const wide = sheet.width;

/** Rises at both sides, leaving the middle low: hills that frame a bay. */
const bowl =
  (deep: number, middle = 0.5, reach = 1) =>
  (x: number): number => {
    const off = Math.abs(x / wide - middle) * 2 * reach;
    return deep * (1 - Math.min(1, off * off));
  };

function ridgePaper(ground: Ground, ridge: Ridge, tone: number, lift = 1): string {
  return ground.paper(ridge.path, tone, Math.min(...ridge.points.map((point) => point.y)), lift);
}

/** Strips of field below a ridge, each a paper of its own: terraces. */
function steps(ground: Ground, ridge: Ridge, tone: number, count: number, tall: number, stream: number): string {
  return Array.from({ length: count }, (_, step) => {
    const drop = (step + 1) * tall;
    const flat = 1 - (step + 1) / (count + 2.5);
    const base = ridge.points.reduce((sum, point) => sum + point.y, 0) / ridge.points.length;
    const points = ridge.points
      .filter((_, at) => at % 2 === 0)
      .map((point, at) => ({
        x: point.x,
        y: Math.round(
          base +
            (point.y - base) * (0.35 + 0.65 * flat) +
            drop +
            (shapeNoise(ground.land.seed, stream + step, at) - 0.5) * tall * 0.9,
        ),
      }));
    const d = `${softLine(points)} L ${wide + 80} ${sheet.height + 60} L -80 ${sheet.height + 60} Z`;
    return ground.paper(d, tone + ((step + 1) / (count + 1)) * 0.62, base + drop, 0.32);
  }).join('');
}

/** A low island or bank: a lens of paper on water. */
function bank(seed: string, stream: number, x: number, y: number, w: number, h: number): string {
  const n = (at: number): number => shapeNoise(seed, 720 + stream, at);
  const points = Array.from({ length: 9 }, (_, at) => {
    const along = at / 8;
    const rise = 4 * along * (1 - along);
    return { x: Math.round(x - w / 2 + along * w), y: Math.round(y - rise * h * (0.7 + n(at) * 0.6)) };
  });
  return `${softLine(points)} Q ${Math.round(x)} ${Math.round(y + h * 0.42)} ${Math.round(x - w / 2)} ${y} Z`;
}

const standing = (at: number, tone: number, ridge: Ridge, down = 0): Standing => ({
  at,
  tone,
  y: (x) => ridgeHeight(ridge, x) + down,
});

const level = (at: number, tone: number, y: number): Standing => ({ at, tone, y: () => y });

type Layer = (ground: Ground) => Lay;

const hills: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const wet = ground.land.water !== 'none';
  const swing = wet ? 120 : 200;
  const near = wet ? 60 : 0;
  const ridges = [
    cutRidge(seed, 0, 440, swing),
    cutRidge(seed, 1, 510, swing * 0.8),
    cutRidge(seed, 2, 600 + near, wet ? 130 : 190, wet ? bowl(74, 0.47) : undefined),
    cutRidge(seed, 3, 700 + near, wet ? 120 : 170, wet ? bowl(40, 0.5) : undefined),
    cutRidge(seed, 4, 812 + near, 120),
  ] as const;
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, ridges[0], 0)),
      ground.sheet(1, ridgePaper(ground, ridges[1], 1), wet ? ground.water(566) : ''),
      ground.sheet(2, ridgePaper(ground, ridges[2], 2), ground.sparks(ridges[2], 'a', lights, ridges[3])),
      ground.sheet(3, ridgePaper(ground, ridges[3], 3), ground.sparks(ridges[3], 'b', lights, ridges[4])),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, ridges[4], 40) }), ridgePaper(ground, ridges[4], 4)),
    ],
    main: standing(2, 2, ridges[2], 12),
    far: standing(1, 1, ridges[1], 10),
    near: standing(3, 3.2, ridges[3], 36),
    ...(wet ? { waterLine: 566 } : {}),
  };
};

const terraces: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 400, 200);
  const back = cutRidge(seed, 1, 452, 190, (x) => (x / wide) * 40);
  const mid = cutRidge(seed, 2, 540, 170, (x) => 50 - (x / wide) * 70);
  const near = cutRidge(seed, 3, 676, 150, (x) => (x / wide - 0.4) * 120);
  const front = cutRidge(seed, 4, 836, 90);
  const trees = (ridge: Ridge, stream: number, count: number, s: number, below: number) =>
    Array.from({ length: count }, (_, at) => {
      const x = shapeNoise(seed, stream, at) * wide;
      return poplar(x, ridgeHeight(ridge, x) + below, s * (0.7 + shapeNoise(seed, stream + 1, at) * 0.5));
    });
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.8), steps(ground, back, 0.8, 4, 26, 730)),
      ground.sheet(
        2,
        ground.things(1.8, ...trees(mid, 750, 5, 0.5, 4)),
        ridgePaper(ground, mid, 1.8),
        steps(ground, mid, 1.8, 5, 30, 735),
        ground.sparks(mid, 'a', lights, near),
      ),
      ground.sheet(
        3,
        ground.things(2.8, ...trees(near, 752, 6, 0.85, 5)),
        ridgePaper(ground, near, 2.8),
        steps(ground, near, 2.8, 5, 36, 740),
        ground.sparks(near, 'b', Math.round(lights / 3), front),
      ),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, front, 54) }), ridgePaper(ground, front, 4)),
    ],
    main: standing(2, 2.1, mid, 30),
    far: standing(1, 1.1, back, 26),
    near: standing(3, 3.4, near, 130),
  };
};

const delta: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 448, 44);
  const front = cutRidge(seed, 4, 820, 60, bowl(50));
  const shore = cutRidge(seed, 3, 672, 40, (x) => (x > wide * 0.34 ? Math.min(300, (x - wide * 0.34) * 0.7) : 0));
  const bankAt = (stream: number, x: number, y: number, w: number, h: number, tone: number): string =>
    ground.paper(bank(seed, stream, x, y, w, h), tone, y - h, 0.45);
  const reeds = (x: number, y: number, count: number, tall: number): string =>
    Array.from({ length: count }, (_, at) => {
      const rx = x + (shapeNoise(seed, 760, at + Math.round(x)) - 0.5) * count * 9;
      return line(
        [rx, y],
        [rx + (shapeNoise(seed, 761, at) - 0.5) * 16, y - tall * (0.6 + shapeNoise(seed, 762, at) * 0.6)],
      );
    }).join('');
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0), ground.water(470)),
      ground.sheet(
        1,
        bankAt(1, 1240, 508, 620, 22, 0.7),
        bankAt(2, 260, 522, 560, 24, 0.9),
        bankAt(3, 830, 548, 420, 20, 1.2),
      ),
      ground.sheet(
        2,
        bankAt(4, 1330, 610, 620, 36, 1.9),
        bankAt(5, 560, 622, 560, 30, 2.1),
        ground.things(2.2, { lines: reeds(380, 618, 14, 46) + reeds(1180, 606, 16, 44) }),
        ground.sparks(far, 'a', lights),
      ),
      ground.sheet(
        3,
        ridgePaper(ground, shore, 2.8),
        ground.things(3, { lines: reeds(640, 730, 18, 84) }),
        bankAt(6, 1180, 740, 420, 26, 3),
      ),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, front, 120) }), ridgePaper(ground, front, 4)),
    ],
    main: level(2, 2.2, 600),
    far: level(1, 1.2, 505),
    near: standing(3, 3.2, shore, 46),
    waterLine: 470,
    horizon: 466,
  };
};

const orchard: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 410, 130);
  const back = cutRidge(seed, 1, 480, 90);
  const mid = cutRidge(seed, 2, 556, 80);
  const near = cutRidge(seed, 3, 664, 70);
  const front = cutRidge(seed, 4, 836, 60);
  const row = (ridge: Ridge, name: string, below: number, step: number, s: number) =>
    orchardRow(`${seed}${name}`, ridge, below, step, s, ground.dress);
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(
        1,
        ridgePaper(ground, back, 0.9),
        ground.things(1.1, row(back, 'r1', 12, 30, 0.42)),
        ground.things(1.3, row(back, 'r2', 40, 38, 0.54)),
      ),
      ground.sheet(
        2,
        ridgePaper(ground, mid, 1.8),
        ground.things(1.9, row(mid, 'r3', 16, 52, 0.78)),
        ground.things(2.2, row(mid, 'r4', 62, 68, 1.02)),
        ground.sparks(mid, 'a', lights, near),
      ),
      ground.sheet(3, ridgePaper(ground, near, 2.8), ground.things(3, row(near, 'r5', 40, 118, 1.75))),
      ground.sheet(
        4,
        ground.things(4, { leaf: blades(seed, front, 60) }),
        ridgePaper(ground, front, 4),
        ground.things(4, spray(seed, 1640, -40, 1.35, -1)),
      ),
    ],
    main: standing(1, 1.5, back, 34),
    far: standing(0, 0.6, far, 18),
    near: standing(3, 3.4, near, 150),
  };
};

const bay: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 410, 150, bowl(70, 0.56));
  const back = cutRidge(seed, 1, 440, 130, (x) => (x < wide * 0.62 ? 110 : 110 - (x - wide * 0.62) * 0.3));
  const shore = cutRidge(seed, 2, 596, 36, (x) => (x > wide * 0.58 ? (x - wide * 0.58) * 0.62 : 0));
  const front = cutRidge(seed, 4, 812, 90, bowl(56, 0.6));
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.9), ground.water(524)),
      ground.sheet(2, ridgePaper(ground, shore, 2), ground.sparks(shore, 'a', Math.round(lights / 2))),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, front, 48) }), ridgePaper(ground, front, 4)),
    ],
    main: standing(2, 2.3, shore, 16),
    far: standing(1, 1.1, back, 10),
    near: standing(3, 4, front, 16),
    waterLine: 524,
    horizon: 470,
  };
};

const strait: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 438, 90);
  const back = cutRidge(seed, 1, 470, 60);
  const shore = cutRidge(seed, 3, 660, 40, (x) => (x > wide * 0.5 ? (x - wide * 0.5) * 0.42 : 0));
  const front = cutRidge(seed, 4, 834, 60, bowl(30, 0.6));
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.9), ground.sparks(back, 'a', lights), ground.water(516)),
      ground.sheet(2, ''),
      ground.sheet(3, ridgePaper(ground, shore, 2.9), ground.sparks(shore, 'b', Math.round(lights / 2), front)),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, front, 46) }), ridgePaper(ground, front, 4)),
    ],
    main: standing(3, 3, shore, 14),
    far: standing(1, 1.1, back, 8),
    near: standing(3, 3.4, shore, 104),
    waterLine: 516,
    horizon: 480,
  };
};

const town: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const ridges = [
    cutRidge(seed, 0, 400, 170),
    cutRidge(seed, 1, 466, 140),
    cutRidge(seed, 2, 548, 120),
    cutRidge(seed, 3, 690, 90),
    cutRidge(seed, 4, 838, 60),
  ] as const;
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, ridges[0], 0)),
      ground.sheet(1, ridgePaper(ground, ridges[1], 0.9)),
      ground.sheet(
        2,
        ridgePaper(ground, ridges[2], 1.8),
        ground.sparks(ridges[2], 'a', Math.round(lights / 2), ridges[3]),
      ),
      ground.sheet(3, ridgePaper(ground, ridges[3], 2.9)),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, ridges[4], 40) }), ridgePaper(ground, ridges[4], 4)),
    ],
    main: standing(2, 2, ridges[2], 40),
    far: standing(1, 1.1, ridges[1], 20),
    near: standing(3, 3.2, ridges[3], 46),
  };
};

const port: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 420, 110);
  const back = cutRidge(seed, 1, 480, 60);
  const quay = 652;
  const edge = rect(-80, quay, wide + 160, 320);
  const apron = rect(-80, 800, wide + 160, 160);
  const lamps = [150, 830, 1290].map((x) => ({
    lines: line([x, quay + 6], [x, quay - 116], [x + 26, quay - 124]),
    lit: rect(x + 18, quay - 124, 18, 7),
    halos: [[x + 27, quay - 118, 84] as const],
  }));
  const piles = Array.from({ length: 22 }, (_, at) => rect(-60 + at * 80, quay + 26, 12, 300)).join('');
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.9), ground.sparks(back, 'a', lights), ground.water(520)),
      ground.sheet(2, ''),
      ground.sheet(
        3,
        ground.paper(edge, 2.7, quay),
        ground.things(3, { shade: piles, trim: rect(-80, quay + 14, wide + 160, 5) }, ...lamps),
      ),
      ground.sheet(4, ground.paper(apron, 4, 800), ground.things(4, { lines: line([-80, 812], [wide + 80, 812]) })),
    ],
    main: level(3, 2.8, quay + 4),
    far: standing(1, 1.1, back, 8),
    near: level(4, 3.6, 806),
    waterLine: 520,
    horizon: 480,
  };
};

const estate: Layer = (ground) => {
  const { seed } = ground.land;
  const far = cutRidge(seed, 0, 452, 60);
  const back = cutRidge(seed, 1, 520, 20);
  const lawn = cutRidge(seed, 2, 628, 14);
  const front = cutRidge(seed, 4, 846, 26);
  const road = poly([
    [690, 634],
    [780, 634],
    [1180, 900],
    [620, 900],
  ]);
  const dashes = [0, 1, 2, 3, 4].map((at) => {
    const t = at / 5;
    const y = 648 + t * t * 220;
    const x = 734 + (y - 634) * 0.62;
    return poly([
      [x - 2 - t * 5, y],
      [x + 2 + t * 5, y],
      [x + 8 + t * 16, y + 10 + t * 18],
      [x + 2 + t * 4, y + 10 + t * 18],
    ]);
  });
  const posts = [0, 1, 2, 3, 4].flatMap((at) => {
    const t = at / 4;
    const y = 656 + t * t * 170;
    const s = 0.5 + t * 1.05;
    return [680 - (y - 634) * 0.42, 800 + (y - 634) * 1.52].map((x, side) => ({ x, y, s, side }));
  });
  const lamps = posts.map(({ x, y, s, side }) => ({
    lines: line([x, y], [x, y - 92 * s], [x + (side === 0 ? 18 : -18) * s, y - 98 * s]),
    lit: rect(x + (side === 0 ? 12 : -24) * s, y - 99 * s, 12 * s, 5 * s),
    halos: [[x + (side === 0 ? 18 : -18) * s, y - 94 * s, 46 * s] as const],
  }));
  const trees = Array.from({ length: 12 }, (_, at) =>
    poplar(40 + at * 52 + (at > 6 ? 560 : 0), 640 + (at % 3) * 5, 0.66),
  );
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.9)),
      ground.sheet(2, ground.things(2, ...trees), ridgePaper(ground, lawn, 2.1, 0.5)),
      ground.sheet(3, ground.things(3.2, { shade: road, trim: dashes.join('') }, ...lamps)),
      ground.sheet(4, ground.things(4, { leaf: blades(seed, front, 30) }), ridgePaper(ground, front, 4)),
    ],
    main: level(1, 1.7, 634),
    far: level(1, 1, 524),
    near: level(3, 3.4, 812),
    horizon: 500,
  };
};

/** On board: the sea all round, the rail in front. */
const deck: Layer = (ground) => {
  const { seed, lights } = ground.land;
  const far = cutRidge(seed, 0, 452, 70);
  const back = cutRidge(seed, 1, 482, 46);
  const rail = 640;
  const posts = Array.from({ length: 15 }, (_, at) => rect(-60 + at * 124, rail - 6, 11, 190)).join('');
  const bars = [0, 52, 104].map((down) => rect(-80, rail + down, wide + 160, down === 0 ? 15 : 7)).join('');
  const planks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    .map((at) => line([800 + (at - 5) * 150, 800], [800 + (at - 5) * 260, 960]))
    .join('');
  const post = rect(-40, -40, 96, 980) + rect(1546, -40, 100, 980);
  const roof = poly([
    [-80, -40],
    [1680, -40],
    [1680, 62],
    [800, 78],
    [-80, 62],
  ]);
  return {
    sheets: [
      ground.sheet(0, ridgePaper(ground, far, 0)),
      ground.sheet(1, ridgePaper(ground, back, 0.9), ground.sparks(back, 'a', lights), ground.water(520)),
      ground.sheet(2, ''),
      ground.sheet(
        3,
        ground.paper(rect(-80, 792, wide + 160, 200), 3.4, 780, 0.6),
        ground.things(3.9, { lines: planks }),
        ground.things(3, { trim: bars, body: posts }),
      ),
      ground.sheet(4, ground.paper(post, 4, 100, 0.45), ground.paper(roof, 4, 0, 0.45)),
    ],
    main: level(2, 1.8, 560),
    far: standing(1, 1.1, back, 8),
    near: level(3, 3.3, 800),
    waterLine: 520,
    horizon: 490,
  };
};

const layers: Readonly<Record<Terrain, Layer>> = {
  hills,
  terraces,
  delta,
  orchard,
  bay,
  strait,
  town,
  port,
  estate,
  deck,
};

/** Lay out a land. */
export function layLand(ground: Ground): Lay {
  return layers[ground.land.terrain](ground);
}
