// This module lays out lands by land: hills, terraces, orchards, towns, estates.

import { line, poly, rect } from './paper';
import { cutRidge, type Ridge, ridgeHeight, shapeNoise } from './paper-shapes';
import { blades, orchardRow, poplar, spray } from './plants';
import { bowl, type Layer, level, ridgePaper, standing, steps, wide } from './terrain-papers';

/** Hills. */
export const hills: Layer = (ground) => {
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

/** Terraces. */
export const terraces: Layer = (ground) => {
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

/** Orchard. */
export const orchard: Layer = (ground) => {
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

/** Town. */
export const town: Layer = (ground) => {
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

/** Estate. */
export const estate: Layer = (ground) => {
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
