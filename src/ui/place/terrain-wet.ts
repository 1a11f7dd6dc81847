// This module lays out lands by water: delta, bay, strait, port, and the deck of the ferry.

import { line, poly, rect } from './paper';
import { cutRidge, shapeNoise } from './paper-shapes';
import { blades } from './plants';
import { bank, bowl, type Layer, level, ridgePaper, standing, wide } from './terrain-papers';

/** Delta. */
export const delta: Layer = (ground) => {
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

/** Bay. */
export const bay: Layer = (ground) => {
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

/** Strait. */
export const strait: Layer = (ground) => {
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

/** Port. */
export const port: Layer = (ground) => {
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

/** On board: the sea all round, the rail in front. */
export const deck: Layer = (ground) => {
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
