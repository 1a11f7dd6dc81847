// This module cuts the named objects of places outdoors, and of halls and stores: they stand on the ground.
// Feet at (0, 0). Harm is told by things, and never by people.

import { mix } from './colour';
import { type Draw, under } from './object-papers';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import type { PlaceObject } from './place-row';

/** Objects outdoors. */
export const outdoors = {
  boxes: (p) =>
    under(p, 130, 16) +
    [
      [-120, 0, 118, 78],
      [6, 0, 112, 70],
      [-66, -78, 120, 72],
    ]
      .map(
        ([x = 0, y = 0, w = 0, h = 0], at) =>
          fill(rect(x, y - h, w, h), at === 2 ? p.light : p.middle) +
          fill(rect(x - 4, y - h, w + 8, 18), p.dark, 0.5) +
          fill(rect(x + w / 2 - 24, y - h + 28, 48, 24), p.paper) +
          stroke(
            line([x + w / 2 - 16, y - h + 36], [x + w / 2 + 16, y - h + 36]) +
              line([x + w / 2 - 16, y - h + 44], [x + w / 2 + 6, y - h + 44]),
            p.dark,
            2,
          ),
      )
      .join(''),
  crate: (p) =>
    under(p, 130, 16) +
    [
      [-118, 0],
      [-92, -86],
    ]
      .map(
        ([x = 0, y = 0]) =>
          fill(rect(x, y - 80, 210, 80), p.dark) +
          fill([0, 1, 2].map((at) => rect(x - 4, y - 78 + at * 27, 218, 20)).join(''), p.light) +
          fill(rect(x + 4, y - 82, 14, 84) + rect(x + 192, y - 82, 14, 84), p.middle),
      )
      .join('') +
    fill([0, 1, 2, 3, 4, 5, 6].map((at) => oval(-66 + at * 27, -170 - (at % 2) * 7, 17)).join(''), p.warm) +
    fill([0, 2, 4, 6].map((at) => oval(-71 + at * 27, -177 - (at % 2) * 7, 5)).join(''), p.paper, 0.5),
  'notice-board': (p) =>
    under(p, 110, 10, 0, 4) +
    fill(rect(-98, -40, 13, 44) + rect(86, -40, 13, 44), p.dark) +
    fill(rect(-122, -232, 244, 196), p.middle) +
    fill(
      poly([
        [-140, -228],
        [0, -268],
        [140, -228],
      ]),
      p.dark,
    ) +
    fill(rect(-106, -216, 212, 164), p.dark, 0.5) +
    fill(
      [
        [-96, -206, 54, 66],
        [-30, -210, 62, 48],
        [44, -204, 52, 70],
        [-92, -128, 66, 62],
        [-12, -150, 46, 80],
        [46, -122, 50, 54],
      ]
        .map(([x = 0, y = 0, w = 0, h = 0]) => rect(x, y, w, h))
        .join(''),
      p.paper,
    ) +
    fill(rect(-12, -150, 46, 18), p.warm) +
    stroke(
      [
        [-88, -190],
        [-22, -194],
        [52, -188],
        [-84, -112],
        [-4, -118],
        [54, -106],
      ]
        .map(
          ([x = 0, y = 0]) =>
            line([x, y], [x + 34, y]) + line([x, y + 12], [x + 26, y + 12]) + line([x, y + 24], [x + 30, y + 24]),
        )
        .join(''),
      p.dark,
      3,
      0.5,
    ) +
    `<circle cx="0" cy="-240" r="120" fill="${p.halo}" opacity=".7"/>`,
  well: (p) =>
    under(p, 130, 16, 0, 4) +
    fill(rect(-92, -196, 13, 150) + rect(80, -196, 13, 150), p.dark) +
    fill(
      poly([
        [-130, -188],
        [0, -262],
        [130, -188],
        [112, -178],
        [0, -238],
        [-112, -178],
      ]),
      p.warm,
    ) +
    stroke(line([-86, -150], [104, -150]), p.dark, 10) +
    stroke(line([104, -150], [104, -122], [126, -122]), p.dark, 6) +
    stroke(line([0, -150], [0, -84]), p.light, 4) +
    fill(
      poly([
        [-18, -90],
        [18, -90],
        [14, -56],
        [-14, -56],
      ]),
      p.accent,
    ) +
    fill('M-112 -52Q0 -84 112 -52L104 0Q0 22 -104 0Z', p.middle) +
    fill(oval(0, -54, 112, 20), p.light) +
    fill(oval(0, -52, 90, 14), p.dark) +
    stroke(
      'M-106 -24q106 24 212 0M-60 -34v22M-10 -30v26M44 -32v24M-84 -10v10M-34 -4v12M20 -4v12M70 -8v12',
      p.dark,
      3,
      0.42,
    ),
  sluice: (p) =>
    fill(
      poly([
        [-210, 10],
        [-60, -46],
        [60, -46],
        [240, 40],
        [120, 60],
        [0, -20],
        [-120, 40],
      ]),
      '#9cc6d4',
      0.7,
    ) +
    stroke(line([-150, 10], [-40, -36]) + line([60, -30], [190, 36]), p.paper, 3, 0.5) +
    fill(rect(-86, -132, 22, 146) + rect(64, -132, 22, 146), p.dark) +
    fill(rect(-96, -142, 192, 22), p.middle) +
    fill(rect(-62, -88, 124, 66), p.light) +
    stroke(line([-62, -66], [62, -66]) + line([-62, -44], [62, -44]), p.dark, 3, 0.5) +
    stroke(line([0, -88], [0, -172]), p.dark, 7) +
    stroke(oval(0, -184, 30, 30), p.warm, 8) +
    stroke(line([-30, -184], [30, -184]) + line([0, -214], [0, -154]), p.warm, 6),
  ladder: (p) =>
    under(p, 80, 9, 10, 4) +
    stroke(line([-50, 0], [0, -300]) + line([50, 0], [10, -300]), p.light, 11) +
    stroke(line([66, 4], [8, -298]), p.middle, 9) +
    stroke(
      [0, 1, 2, 3, 4, 5, 6].map((at) => line([-44 + at * 6.6, -34 - at * 38], [46 - at * 5.4, -34 - at * 38])).join(''),
      p.light,
      8,
    ) +
    fill(
      poly([
        [86, -56],
        [166, -56],
        [156, 4],
        [96, 4],
      ]),
      p.warm,
    ) +
    stroke('M92 -54Q126 -110 160 -54', p.dark, 6) +
    fill([0, 1, 2, 3].map((at) => oval(100 + at * 18, -60 - (at % 2) * 5, 12)).join(''), mix(p.warm, p.paper, 0.35)),
  gate: (p) =>
    under(p, 150, 10, 0, 4) +
    fill(soft(-150, -150, 58, 156, 8), p.dark) +
    fill(soft(-140, -136, 38, 26, 4), p.accent) +
    fill(oval(-121, -88, 9), p.warm) +
    stroke(line([-92, -96], [176, -128]), p.paper, 13) +
    stroke(
      [0, 1, 2, 3].map((at) => line([-62 + at * 62, -100 - at * 7.4], [-34 + at * 62, -103 - at * 7.4])).join(''),
      p.warm,
      13,
    ) +
    fill(soft(168, -118, 14, 124, 4), p.dark),
  bollard: (p) =>
    under(p, 60, 9, 0, 2) +
    fill('M-28 0C-22 -40 -24 -60 -38 -74Q0 -104 38 -74C24 -60 22 -40 28 0Z', p.dark) +
    fill(oval(0, -78, 39, 15), p.middle) +
    stroke('M-30 -26q30 14 60 0M-29 -38q30 14 58 0', p.light, 8) +
    stroke('M28 -34Q150 -10 190 -60T330 -40', p.light, 8),
  ring: (p) =>
    fill(oval(4, -88, 62), p.shadow, 0.3) +
    stroke(oval(0, -92, 50), '#f3e6cf', 25) +
    stroke(
      'M-50 -92A50 50 0 0 1 -35 -127M50 -92A50 50 0 0 0 35 -127M-50 -92A50 50 0 0 0 -35 -57M50 -92A50 50 0 0 1 35 -57'.replace(
        /M-50 -92A50 50 0 0 1/,
        'M-50 -92A50 50 0 0 1',
      ),
      p.warm,
      25,
    ) +
    stroke(oval(0, -92, 66), p.light, 3, 0.8),
  bell: (p) =>
    under(p, 60, 8, 0, 2) +
    fill(rect(-8, -190, 16, 190), p.dark) +
    stroke(line([0, -186], [66, -186]), p.dark, 12) +
    stroke(line([8, -140], [50, -182]), p.dark, 6) +
    fill('M30 -116q6 -10 8 -38q2 -22 20 -22t20 22q2 28 8 38Z', p.light) +
    fill('M62 -176q14 4 16 22q2 28 8 38h-22q8 -30 -2 -60Z', p.shadow, 0.25) +
    fill(oval(58, -112, 7), p.dark) +
    fill('M-40 -190h92q-6 -14 -20 -14h-58q-12 0 -14 14Z', '#eef2fb', 0.8),
  boat: (p) =>
    under(p, 170, 14, 20, 4) +
    stroke(line([118, -18], [196, -214]), p.dark, 8) +
    fill('M-190 -62Q20 -14 236 -66Q206 6 150 10H-110Q-160 4 -190 -62Z', p.warm) +
    fill('M-190 -62Q20 -14 236 -66Q228 -46 220 -34Q20 12 -176 -36Z', p.dark) +
    fill(
      poly([
        [-66, -38],
        [-24, -34],
        [-24, -22],
        [-66, -26],
      ]) +
        poly([
          [60, -34],
          [104, -38],
          [104, -26],
          [60, -22],
        ]),
      p.light,
    ) +
    stroke('M-150 -8Q20 14 196 -14', p.light, 4, 0.5) +
    stroke('M-190 -60Q-250 -30 -290 -44', p.light, 5, 0.8) +
    fill('M-10 -30q30 -26 60 0q-30 10 -60 0Z', p.paper, 0.9),
  'bus-stop': (p) =>
    under(p, 120, 9, 40, 2) +
    fill(rect(-6, -240, 11, 242), p.dark) +
    fill(oval(0, -236, 38), p.accent) +
    fill(soft(-20, -252, 40, 26, 5), p.paper) +
    fill(oval(-10, -224, 5) + oval(10, -224, 5), p.dark) +
    fill(rect(70, -54, 150, 11) + rect(84, -44, 10, 46) + rect(196, -44, 10, 46), p.middle) +
    fill(soft(112, -106, 62, 52, 8), p.warm) +
    stroke('M128 -106q14 -22 30 0', p.dark, 5) +
    fill(rect(112, -86, 62, 6), p.dark, 0.4),
} satisfies Partial<Record<PlaceObject, Draw>>;
