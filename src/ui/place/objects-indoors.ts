// This module cuts the named objects of places indoors: they stand on a table, or hang on a wall.
// Feet at (0, 0). Harm is told by things, and never by people.

import { mix } from './colour';
import { type Draw, flat, under } from './object-papers';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import { shapeNoise } from './paper-shapes';
import type { PlaceObject } from './place-row';

/** Objects indoors. */
export const indoors = {
  kettle: (p) =>
    under(p, 74) +
    stroke('M-46 -92C-46 -168 46 -168 46 -92', p.dark, 9) +
    fill('M-62 -8C-74 -60 -46 -98 0 -98S74 -60 62 -8Q0 10 -62 -8Z', p.warm) +
    fill('M14 -97C54 -90 74 -54 62 -8Q44 -2 26 0C44 -40 40 -76 14 -97Z', p.shadow, 0.2) +
    fill('M56 -66q30 -6 48 -42l14 5q-10 48 -56 66Z', p.warm) +
    fill(oval(0, -98, 26, 7), p.dark) +
    fill(oval(0, -108, 8, 8), p.dark) +
    stroke('M-40 -70q-12 28 -8 48', p.paper, 4, 0.5) +
    stroke('M108 -118q-12 -18 2 -34t-2 -36M124 -122q-8 -16 4 -28', p.paper, 4, 0.34) +
    fill(soft(-150, -44, 52, 44, 8), p.paper) +
    stroke('M-98 -32q18 2 16 14t-18 8', p.paper, 6) +
    fill(oval(-124, -43, 26, 6), p.dark, 0.6),
  passports: (p) =>
    [0, 1, 2, 3, 4, 5]
      .map(
        (at) =>
          `<g transform="translate(${-250 + at * 84 + (at % 2) * 8} ${-18 + (at % 3) * 8}) rotate(${[-6, 3, -2, 5, -4, 2][at]})">${fill(soft(-3, -118, 78, 126, 6), p.shadow, 0.3)}${fill(soft(0, -122, 76, 122, 6), [p.accent, '#34477f', p.warm, '#7a4a78', p.accent, '#34477f'][at] ?? p.dark)}${stroke(oval(38, -76, 17), p.light, 2.5, 0.85)}${stroke(line([20, -36], [56, -36]) + line([26, -24], [50, -24]), p.light, 3, 0.7)}</g>`,
      )
      .join('') + stroke(oval(-40, -40, 22), '#8a5f3d', 5, 0.4),
  stamp: (p) =>
    under(p, 60) +
    fill(soft(-52, -30, 104, 30, 6), p.dark) +
    fill('M-22 -30C-26 -60 -14 -74 -14 -92h28c0 18 12 32 8 62Z', p.warm) +
    fill(oval(0, -104, 26, 24), p.warm) +
    fill(oval(8, -110, 9, 8), p.paper, 0.35) +
    fill(flat(-220, 14, 130, 54, 22), p.paper) +
    stroke(oval(-132, -12, 26, 11), p.warm, 4, 0.8) +
    fill(soft(92, -18, 84, 20, 5), p.dark) +
    fill(soft(98, -24, 72, 10, 4), p.accent),
  ledger: (p) =>
    under(p, 150, 20) +
    fill(
      poly([
        [-152, 4],
        [-122, -58],
        [0, -46],
        [122, -58],
        [152, 4],
        [0, 18],
      ]),
      p.warm,
    ) +
    fill('M-142 -2L-116 -60Q-50 -70 0 -48L0 10Q-60 -14 -142 -2Z', p.paper) +
    fill('M142 -2L116 -60Q50 -70 0 -48L0 10Q60 -14 142 -2Z', p.paper) +
    fill('M0 -48Q22 -58 44 -60L36 -6Q16 0 0 10Z', p.shadow, 0.14) +
    stroke(
      [0, 1, 2, 3].map((at) => `M${-120 + at * 4} ${-14 - at * 11}q50 -10 96 4`).join('') +
        [0, 1, 2].map((at) => `M${24} ${-8 - at * 11}q44 -14 92 -8`).join(''),
      p.dark,
      2.4,
      0.55,
    ) +
    stroke(line([70, -52], [132, -92]), p.accent, 7) +
    stroke(line([64, -48], [72, -54]), p.dark, 4),
  poster: (p) =>
    fill(rect(-92, -248, 184, 248), p.shadow, 0.24) +
    fill(rect(-96, -254, 184, 248), p.paper) +
    fill(rect(-82, -240, 156, 92), p.accent, 0.85) +
    fill('M-82 -166Q-40 -206 -4 -176T74 -182V-148H-82Z', p.warm, 0.9) +
    fill(oval(34, -214, 13), p.light) +
    stroke(
      [0, 1, 2, 3, 4].map((at) => line([-74, -128 + at * 21], [at === 4 ? 0 : 62, -128 + at * 21])).join(''),
      p.dark,
      4,
      0.6,
    ) +
    fill(oval(54, -34, 14), p.warm) +
    fill(oval(-88, -246, 4) + oval(80, -246, 4), p.dark),
  key: (p) =>
    under(p, 120, 12, 10, 6) +
    stroke(oval(-50, -22, 34, 20), p.warm, 12) +
    stroke(line([-16, -18], [118, -6]), p.warm, 12) +
    stroke(line([88, -8], [84, 14]) + line([110, -6], [108, 14]), p.warm, 10) +
    stroke('M-66 -36q16 -8 32 0M0 -20L90 -11', p.paper, 3, 0.5) +
    fill(
      poly([
        [-110, -44],
        [-206, -66],
        [-222, -14],
        [-124, 6],
      ]),
      p.paper,
    ) +
    stroke(line([-194, -46], [-140, -34]) + line([-198, -30], [-150, -20]), p.dark, 3, 0.5) +
    fill(oval(-122, -18, 5), p.dark) +
    stroke('M-120 -18Q-100 -30 -84 -22', p.dark, 3) +
    fill(soft(150, -84, 92, 84, 10), p.accent) +
    stroke('M242 -62q26 0 24 22t-26 22', p.accent, 9) +
    fill(oval(196, -83, 46, 9), p.dark, 0.5) +
    stroke('M186 -100q-8 -14 2 -26M208 -100q-8 -14 2 -26', p.paper, 4, 0.4),
  phone: (p) =>
    under(p, 66, 10) +
    fill(
      poly([
        [-50, 6],
        [-34, -74],
        [40, -74],
        [58, 6],
      ]),
      p.dark,
    ) +
    fill(
      poly([
        [-42, -2],
        [-28, -68],
        [34, -68],
        [49, -2],
      ]),
      '#b9cdf0',
    ) +
    fill(soft(-20, -60, 34, 12, 4), p.paper) +
    fill(soft(-12, -42, 44, 12, 4), p.accent) +
    fill(soft(-26, -24, 40, 12, 4), p.paper) +
    `<circle cx="4" cy="-40" r="96" fill="${p.halo}" opacity=".35"/>`,
  microphones: (p) =>
    [-58, 0, 56]
      .map(
        (x, at) =>
          stroke(`M${x * 0.4} 0Q${x * 0.6} -60 ${x} ${-112 + at * 8}`, p.dark, 6) +
          fill(soft(x - 15, -152 + at * 8, 30, 48, 14), [p.warm, p.accent, p.paper][at] ?? p.dark) +
          fill(rect(x - 15, -124 + at * 8, 30, 7), p.shadow, 0.35),
      )
      .join('') + fill(soft(-44, -12, 88, 16, 6), p.dark),
  plant: (p) =>
    under(p, 52) +
    [-44, -22, 0, 20, 42]
      .map((x, at) =>
        fill(
          `M0 -56Q${x * 1.1} ${-110 - (at % 2) * 24} ${x * 1.9} ${-150 + Math.abs(x) * 0.9}Q${x * 0.5 + 20} ${-100} 0 -56Z`,
          at % 2 === 0 ? p.accent : mix(p.accent, p.paper, 0.25),
        ),
      )
      .join('') +
    fill(
      poly([
        [-40, -62],
        [40, -62],
        [30, 0],
        [-30, 0],
      ]),
      p.warm,
    ) +
    fill(rect(-44, -70, 88, 14), mix(p.warm, p.paper, 0.2)),
  jug: (p) =>
    under(p, 96, 12, 24) +
    fill('M-40 0C-62 -40 -42 -86 -34 -110h62C34 -86 56 -40 34 0Z', '#cfe3e6', 0.62) +
    fill('M-46 -22Q-48 -44 -44 -58H40Q46 -40 40 -14L34 0H-40Z', '#9cc6d4', 0.8) +
    stroke('M34 -96q40 -4 36 34t-28 30', '#dcebec', 7, 0.75) +
    stroke('M-28 -98q-8 24 -12 46', p.paper, 4, 0.7) +
    [96, 150]
      .map(
        (x) =>
          fill(
            poly([
              [x - 20, -54],
              [x + 20, -54],
              [x + 15, 0],
              [x - 15, 0],
            ]),
            '#cfe3e6',
            0.55,
          ) +
          fill(
            poly([
              [x - 18, -30],
              [x + 18, -30],
              [x + 15, 0],
              [x - 15, 0],
            ]),
            '#9cc6d4',
            0.7,
          ),
      )
      .join(''),
  map: (p) =>
    fill(rect(-186, -236, 372, 236), p.shadow, 0.3) +
    fill(rect(-190, -242, 372, 236), '#16204c') +
    fill('M-190 -242h120q26 60 -8 110t10 126h-122Z', '#2b3a70') +
    fill('M182 -242h-118q-24 50 6 104t-14 132h126Z', '#2b3a70') +
    stroke('M-120 -180q90 10 130 60t110 40M-96 -60q90 -50 150 -30', '#5cd6c2', 3, 0.8) +
    fill(
      Array.from({ length: 40 }, (_, at) =>
        oval(-172 + shapeNoise('map', 1, at) * 340, -226 + shapeNoise('map', 2, at) * 210, 2.4),
      ).join(''),
      '#ffd79b',
    ) +
    stroke(rect(-190, -242, 372, 236), p.light, 7),
  folder: (p) =>
    under(p, 150, 18) +
    fill(
      poly([
        [-140, 8],
        [-104, -66],
        [-40, -66],
        [-32, -76],
        [120, -76],
        [146, 8],
      ]),
      p.warm,
    ) +
    fill(flat(-110, -4, 210, 58, 22), p.paper) +
    stroke(
      [0, 1, 2].map((at) => line([-74 + at * 6, -48 + at * 14], [70 + at * 4, -48 + at * 14])).join(''),
      p.dark,
      3,
      0.5,
    ) +
    stroke('M150 -18L196 -70', p.dark, 8) +
    stroke('M150 -18l-6 8', p.accent, 5),
  clock: (p) =>
    fill(oval(4, -92, 74), p.shadow, 0.3) +
    fill(oval(0, -98, 74), p.dark) +
    fill(oval(0, -98, 63), p.paper) +
    stroke(
      Array.from({ length: 12 }, (_, at) =>
        line(
          [Math.sin((at * Math.PI) / 6) * 52, -98 - Math.cos((at * Math.PI) / 6) * 52],
          [Math.sin((at * Math.PI) / 6) * 58, -98 - Math.cos((at * Math.PI) / 6) * 58],
        ),
      ).join(''),
      p.dark,
      4,
    ) +
    stroke(line([0, -98], [26, -80]) + line([0, -98], [10, -146]), p.dark, 6) +
    fill(oval(0, -98, 6), p.warm),
  blanket: (p) =>
    under(p, 120, 14) +
    fill(soft(-116, -34, 232, 36, 16), p.accent) +
    fill(soft(-110, -66, 220, 36, 16), mix(p.accent, p.paper, 0.3)) +
    fill(soft(-104, -98, 208, 36, 16), p.warm) +
    stroke('M-84 -92h168M-84 -74h168', p.paper, 5, 0.6) +
    fill(soft(-30, -116, 74, 20, 8), p.paper),
  ticket: (p) =>
    under(p, 90, 10) +
    fill(flat(-96, 0, 150, 52, 26), p.paper) +
    fill(flat(-40, 10, 140, 50, -22), p.light) +
    stroke(line([-58, -36], [34, -36]) + line([-64, -22], [10, -22]), p.dark, 3, 0.5) +
    stroke(line([62, -38], [80, 8]), p.dark, 2, 0.4) +
    fill(soft(96, -56, 44, 56, 8), p.warm) +
    fill(oval(118, -56, 22, 6), p.dark, 0.6),
} satisfies Partial<Record<PlaceObject, Draw>>;
