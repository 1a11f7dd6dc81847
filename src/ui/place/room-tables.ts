// This module cuts what stands between the player and the room: tables, counters, a belt, an open drawer.
// Seen from the player's chair, with the far edge of a table at `tableLine`.

import { mix } from './colour';
import { chair, type Furnished, grain, span, top } from './furniture-papers';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import { shapeNoise } from './paper-shapes';
import type { Furniture } from './place-row';
import { floorLine, type RoomBox, tableLine } from './room-box';
import { figureAt } from './waiting-figures';

/** Tables by name. */
export const tables = {
  table: (box) => {
    const [light, middle, dark] = box.wood;
    const cloth = poly([
      [520, tableLine],
      [980, tableLine],
      [1040, 940],
      [440, 940],
    ]);
    return {
      back: chair(box, 300, floorLine + 46, 1.25, dark) + chair(box, 1120, floorLine + 46, 1.25, dark),
      front:
        box.paper(top([210, 1390], 250), light, middle) +
        grain(box, 210, 1390, 250) +
        fill(cloth, box.dim('#e9d6b4', -0.1), 0.85) +
        stroke(
          line([548, tableLine + 3], [476, 940]) + line([952, tableLine + 3], [1006, 940]),
          box.dim('#c9553f', -0.1),
          6,
          0.7,
        ),
      spot: [720, tableLine + 56, 1.12],
    };
  },
  desk: (box) => {
    const [light, middle] = box.wood;
    const leather = poly([
      [470, tableLine + 20],
      [1080, tableLine + 20],
      [1180, 900],
      [350, 900],
    ]);
    const sheets = poly([
      [900, tableLine + 40],
      [1030, tableLine + 34],
      [1052, tableLine + 84],
      [906, tableLine + 92],
    ]);
    return {
      back: '',
      front:
        box.paper(top([150, 1450], 300), mix(light, '#6a3a2c', 0.3), mix(middle, '#5a2f26', 0.35)) +
        grain(box, 150, 1450, 300) +
        fill(leather, box.dim('#2f5a52', -0.1)) +
        stroke(leather, box.dim('#d9a441', -0.1), 3, 0.5) +
        fill(sheets, box.dim('#f8eeda', -0.2)),
      spot: [720, tableLine + 64, 0.94],
    };
  },
  counter: (box) => {
    const [light, middle, dark] = box.wood;
    const posts = [232, 560, 904, 1232].map((x) => rect(x, 300, 11, tableLine - 296)).join('');
    const glass = [243, 571, 915].map((x, at) => rect(x, 300, at === 1 ? 333 : 317, tableLine - 300)).join('');
    const shine = [330, 660, 1010]
      .map(
        (x) =>
          poly([
            [x, 300],
            [x + 46, 300],
            [x - 60, tableLine],
            [x - 106, tableLine],
          ]) +
          poly([
            [x + 66, 300],
            [x + 84, 300],
            [x - 22, tableLine],
            [x - 40, tableLine],
          ]),
      )
      .join('');
    const slot = soft(668, tableLine - 26, 136, 26, 10);
    return {
      // People wait on the other side, as they came.
      back: [10, 96, 190, 1262, 1350, 1446, 1530]
        .map((x, at) => {
          const shade = mix(box.lowerWall, box.light.shadow, 0.34 + (at % 3) * 0.1);
          const rise = floorLine + 66 - 216 + ((at * 5) % 3) * 12;
          return `<path d="${figureAt(at * 2 + 1)}" transform="translate(${x} ${rise}) scale(1.8)" fill="${shade}" stroke="${mix(shade, '#ffe9cf', 0.3)}" stroke-width="1"/>`;
        })
        .join(''),
      front:
        fill(glass, '#dfe9f5', 0.07) +
        fill(shine, '#ffffff', 0.07) +
        fill(rect(222, 292, 1032, 11) + posts, box.dim('#cfd4e2')) +
        box.paper(rect(-80, tableLine, span, 340), light, middle) +
        fill(slot, box.light.shadow, 0.6) +
        fill(rect(-80, tableLine + 74, span, 10), dark, 0.8) +
        fill([0, 1, 2, 3, 4, 5, 6].map((at) => rect(-60 + at * 244, tableLine + 102, 220, 240)).join(''), dark, 0.35),
      spot: [736, tableLine + 58, 0.94],
    };
  },
  'long-table': (box) => {
    const [light, middle, dark] = box.wood;
    const seats = [
      [372, 700, 1.15],
      [446, 630, 0.9],
      [1160, 630, 0.9],
      [1240, 700, 1.15],
    ] as const;
    const leaves = [
      [530, 640],
      [910, 640],
      [470, 716],
      [990, 716],
    ] as const;
    return {
      back: [620, 736, 852, 968].map((x) => chair(box, x, floorLine + 44, 0.86, dark)).join(''),
      front:
        seats.map(([x, y, s]) => chair(box, x, y + 26, s, mix(dark, box.light.shadow, 0.14))).join('') +
        box.paper(top([520, 1080], 420), light, middle) +
        grain(box, 520, 1080, 420) +
        fill(
          leaves
            .map(([x, y]) =>
              poly([
                [x, y - 14],
                [x + 74, y - 14],
                [x + 84, y + 18],
                [x - 4, y + 18],
              ]),
            )
            .join(''),
          box.dim('#f8eeda', -0.16),
        ),
      spot: [752, tableLine + 58, 0.86],
    };
  },
  lectern: (box) => {
    const [light, middle] = box.wood;
    const chairs = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => soft(-20 + at * 214, 838, 150, 130, 44)).join('');
    return {
      back: box.paper(rect(-80, floorLine - 6, span, 120), mix(box.lowerWall, box.light.shadow, 0.2), undefined, {
        lift: 0.4,
      }),
      front:
        box.paper(
          poly([
            [560, 520],
            [760, 520],
            [734, 830],
            [586, 830],
          ]),
          light,
          middle,
          { top: 520 },
        ) +
        box.paper(
          poly([
            [530, 474],
            [790, 474],
            [768, 532],
            [552, 532],
          ]),
          mix(light, '#ffffff', 0.1),
          undefined,
          { top: 470, lift: 0.3 },
        ) +
        stroke(oval(660, 650, 42), box.dim('#d9a441', -0.2), 6, 0.8) +
        stroke('M626 656q34 -26 68 0M632 668q28 -20 56 0', box.dim('#d9a441', -0.2), 4, 0.8) +
        fill(chairs, mix(box.light.layers[4], box.light.shadow, 0.3)),
      spot: [660, 478, 0.72],
    };
  },
  belt: (box) => {
    const steel = box.dim('#a8b2c8');
    const rollers = Array.from({ length: 34 }, (_, at) => oval(-60 + at * 52, 690, 16)).join('');
    const fruit = Array.from({ length: 30 }, (_, at) =>
      oval(-40 + at * 56 + shapeNoise(box.seed, 960, at) * 26, 602 - shapeNoise(box.seed, 961, at) * 8, 21),
    ).join('');
    const racks = [1180, 1330, 1480]
      .map((x) => [0, 1, 2].map((row) => rect(x, 488 - row * 66, 130, 56)).join(''))
      .join('');
    return {
      back:
        fill(racks, box.dim('#b07c50')) +
        stroke(racks, box.light.shadow, 4, 0.3) +
        fill(rect(40, 380, 170, floorLine - 380), mix(box.wall, box.light.shadow, 0.4)) +
        fill(rect(52, 392, 70, floorLine - 392) + rect(128, 392, 70, floorLine - 392), '#ffe0ac', 0.22),
      front:
        fill(fruit, box.dim('#e08a4f', -0.1)) +
        fill(
          Array.from({ length: 30 }, (_, at) => oval(-46 + at * 56 + shapeNoise(box.seed, 960, at) * 26, 594, 6)).join(
            '',
          ),
          '#fff2d8',
          0.3,
        ) +
        box.paper(
          soft(-90, 614, span + 20, 62, 20),
          mix(steel, box.light.shadow, 0.5),
          mix(steel, box.light.shadow, 0.6),
        ) +
        fill(rollers, steel) +
        fill(rect(-80, 676, span, 9) + rect(-80, 700, span, 16), steel) +
        box.paper(rect(-80, 780, span, 200), mix(steel, box.light.shadow, 0.3), mix(steel, box.light.shadow, 0.6), {
          top: 780,
        }),
      spot: [700, 622, 0.84],
    };
  },
  drawer: (box) => {
    const [light, middle, dark] = box.wood;
    const inside = poly([
      [360, 392],
      [1180, 392],
      [1262, 716],
      [278, 716],
    ]);
    return {
      back: '',
      front:
        box.paper(rect(-80, 60, span, 1000), light, mix(light, middle, 0.6), { top: 60 }) +
        stroke(
          [0, 1, 2, 3, 4].map((at) => `M-80 ${96 + at * 40}q700 ${at % 2 === 0 ? 14 : -12} 1760 0`).join(''),
          dark,
          3,
          0.2,
        ) +
        fill(
          poly([
            [900, 120],
            [1180, 104],
            [1210, 214],
            [920, 236],
          ]) +
            poly([
              [1130, 150],
              [1370, 170],
              [1356, 270],
              [1112, 246],
            ]),
          box.dim('#f8eeda', -0.2),
        ) +
        stroke(
          [0, 1, 2, 3].map((at) => line([936, 146 + at * 20], [1150, 134 + at * 20])).join(''),
          box.light.shadow,
          3,
          0.3,
        ) +
        fill(rect(-80, 300, span, 40), mix(middle, '#ffffff', 0.1)) +
        fill(rect(-80, 340, span, 720), dark) +
        stroke(inside, box.light.shadow, 60, 0.14) +
        fill(
          inside,
          box.paints.down(392, 716, [0, mix(dark, box.light.shadow, 0.78)], [1, mix(dark, box.light.shadow, 0.5)]),
        ) +
        fill(
          poly([
            [360, 392],
            [278, 716],
            [216, 716],
            [320, 380],
          ]) +
            poly([
              [1180, 392],
              [1262, 716],
              [1324, 716],
              [1220, 380],
            ]),
          middle,
        ) +
        box.pool(700, 520, 520, 240, 0.6),
      spot: [728, 640, 1.3],
    };
  },
} satisfies Partial<Record<Furniture, (box: RoomBox) => Furnished>>;
