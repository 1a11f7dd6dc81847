// This module cuts what stands in a room: tables, counters, benches, shelves, bunks, a belt, an open drawer.
// All of it is seen from the player's chair, with the far edge of the table at `tableLine`.

import { mix } from './colour';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import { shapeNoise, sheet } from './paper-shapes';
import type { Furniture } from './place-row';
import { floorLine, type RoomBox, tableLine } from './room-box';

/** What stands behind (with the wall) and what stands in front (near the eye). */
export interface Standing {
  readonly back: string;
  readonly front: string;
  /** Where the named object stands, unless it hangs on the wall. */
  readonly spot: readonly [number, number, number];
}

const span = sheet.width + 160;
const top = (far: readonly [number, number], spread: number): string =>
  poly([
    [far[0], tableLine],
    [far[1], tableLine],
    [far[1] + spread, 940],
    [far[0] - spread, 940],
  ]);

function grain(box: RoomBox, from: number, to: number, spread: number): string {
  const rows = Array.from({ length: 8 }, (_, at) => {
    const t = (at + 0.6) / 8;
    const y = tableLine + 6 + t * t * 300;
    return `M${from - spread * t * t} ${y.toFixed(0)}q${(to - from) * (0.3 + shapeNoise(box.seed, 910, at) * 0.3)} ${(shapeNoise(box.seed, 911, at) - 0.5) * 16} ${to - from + spread * 2 * t * t} 0`;
  }).join('');
  return stroke(rows, box.wood[2], 2.5, 0.32);
}

const chair = (box: RoomBox, x: number, y: number, s: number, colour: string): string =>
  fill(soft(x - 40 * s, y - 124 * s, 80 * s, 104 * s, 18 * s), box.light.shadow, 0.2) +
  fill(soft(x - 40 * s, y - 130 * s, 80 * s, 104 * s, 18 * s), colour) +
  fill(soft(x - 28 * s, y - 116 * s, 56 * s, 50 * s, 10 * s), mix(colour, '#ffffff', 0.1)) +
  fill(
    rect(x - 38 * s, y - 40 * s, 9 * s, 50 * s) + rect(x + 29 * s, y - 40 * s, 9 * s, 50 * s),
    mix(colour, box.light.shadow, 0.4),
  );

const parts: Readonly<Record<Furniture, (box: RoomBox) => Standing>> = {
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
      back: [70, 170, 1330, 1440, 1550]
        .map((x, at) =>
          fill(
            `M${x - 30} ${floorLine + 60}v-96q2 -44 30 -46t30 46v96Z`,
            mix(box.lowerWall, box.light.shadow, 0.34 + (at % 2) * 0.1),
          ),
        )
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
  benches: (box) => {
    const [light, middle, dark] = box.wood;
    const row = (y: number, s: number, at: number): string =>
      [
        [-80, 560 - at * 46],
        [820 + at * 46, 1680],
      ]
        .map(([from = 0, to = 0]) =>
          box.paper(
            soft(from, y - 74 * s, to - from, 30 * s, 8) + rect(from, y - 52 * s, to - from, 74 * s),
            at === 2 ? middle : light,
            dark,
            { top: y - 80, lift: 0.4 },
          ),
        )
        .join('');
    return {
      back:
        fill(
          poly([
            [600, floorLine],
            [800, floorLine],
            [940, 900],
            [420, 900],
          ]),
          box.dim('#a5503f'),
          0.8,
        ) +
        box.paper(rect(560, floorLine - 76, 280, 84), light, middle, { top: 480, lift: 0.4 }) +
        row(640, 0.8, 0),
      front: row(742, 1.15, 1) + row(884, 1.6, 2),
      spot: [700, floorLine - 76, 0.72],
    };
  },
  tiers: (box) => {
    const [light, middle, dark] = box.wood;
    const tier = (y: number, rx: number, ry: number, colour: string): string =>
      box.paper(oval(760, y + ry, rx, ry), colour, mix(colour, box.light.shadow, 0.25), { top: y, lift: 0.55 });
    const seats = (y: number, count: number, step: number, s: number): string =>
      Array.from({ length: count }, (_, at) => {
        const x = 760 + (at - (count - 1) / 2) * step;
        const drop = ((at - (count - 1) / 2) / count) ** 2 * 150 * s;
        return soft(x - 24 * s, y + drop - 50 * s, 48 * s, 60 * s, 12 * s);
      }).join('');
    const screens = (y: number, count: number, step: number): string =>
      Array.from({ length: count }, (_, at) => {
        const x = 760 + (at - (count - 1) / 2) * step;
        return rect(x - 15, y + ((at - (count - 1) / 2) / count) ** 2 * 150 + 16, 30, 5);
      }).join('');
    return {
      back:
        fill(seats(548, 11, 112, 0.8), mix(dark, box.light.shadow, 0.2)) +
        tier(546, 900, 170, middle) +
        fill(screens(552, 11, 112), '#ffe3ae', 0.7),
      front:
        fill(seats(660, 9, 158, 1.2), dark) +
        tier(662, 1040, 200, light) +
        fill(screens(672, 9, 158), '#ffe3ae', 0.7) +
        fill(seats(800, 7, 236, 1.7), mix(dark, box.light.shadow, 0.2)) +
        tier(806, 1240, 240, middle),
      spot: [600, 706, 0.62],
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
  shelves: (box) => {
    const [light, middle, dark] = box.wood;
    const unit = (x: number, w: number, stream: number): string => {
      const boards = [70, 190, 310, 430].map((y) => rect(x, y + 92, w, 11)).join('');
      const things = [70, 190, 310, 430].flatMap((y, row) =>
        Array.from({ length: Math.floor(w / 44) }, (_, at) => {
          const n = shapeNoise(box.seed, stream + row, at);
          if (n < 0.12) return { d: '', kind: 0 };
          const h = 54 + n * 32;
          return { d: rect(x + 10 + at * 44, y + 92 - h, n > 0.7 ? 40 : 30, h), kind: Math.floor(n * 4) };
        }),
      );
      const of = (kind: number): string =>
        things
          .filter((thing) => thing.kind === kind)
          .map((thing) => thing.d)
          .join('');
      return (
        fill(rect(x - 8, 40, w + 16, floorLine - 30), mix(dark, box.light.shadow, 0.44)) +
        fill(of(0), box.dim('#c89a69')) +
        fill(of(1), box.dim('#5f6f93')) +
        fill(of(2), box.dim('#a5503f')) +
        fill(of(3), box.dim('#efe0c3')) +
        fill(
          boards +
            rect(x - 10, 40, 12, floorLine - 30) +
            rect(x + w - 2, 40, 12, floorLine - 30) +
            rect(x - 10, 34, w + 20, 12),
          middle,
        )
      );
    };
    return {
      back: unit(-60, 420, 920) + unit(410, 200, 930) + unit(830, 250, 940) + unit(1140, 500, 950),
      front: box.paper(top([260, 1300], 260), light, middle) + grain(box, 260, 1300, 260),
      spot: [720, tableLine + 56, 0.96],
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
  bunks: (box) => {
    const [light, middle, dark] = box.wood;
    const bed = (x: number, w: number, y: number, colour: string, turn: 1 | -1): string =>
      fill(soft(x, y, w, 36, 10), box.dim('#efe0c3')) +
      fill(soft(turn === 1 ? x + w * 0.3 : x, y - 6, w * 0.7, 46, 12), colour) +
      fill(soft(turn === 1 ? x + 10 : x + w - 84, y - 20, 74, 30, 12), box.dim('#f8eeda')) +
      fill(rect(x - 8, y + 36, w + 16, 16), middle);
    const frame = (x: number, w: number): string =>
      fill([0, 1].map((side) => rect(x - 14 + side * (w + 14), 128, 15, floorLine - 72)).join(''), dark) +
      stroke(line([x + w * 0.5, 300], [x + w * 0.5, 520]), dark, 6, 0);
    const stand = (x: number, w: number, turn: 1 | -1, one: string, two: string): string =>
      stroke(rect(x, 220, w, 40) + rect(x, 452, w, 40), box.light.shadow, 20, 0.12) +
      bed(x, w, 216, one, turn) +
      bed(x, w, 448, two, turn) +
      frame(x, w);
    return {
      back:
        stand(-120, 400, -1, box.dim('#3f7f84'), box.dim('#a5503f')) +
        stand(1130, 420, 1, box.dim('#7a4a78'), box.dim('#d9a441')) +
        stroke(line([300, 150], [1120, 178]), box.light.shadow, 2, 0.5) +
        fill(
          'M366 155l-30 18 14 28 14 -8v74h76v-72l14 8 14 -28 -30 -18q-14 13 -38 12t-34 -14ZM500 160v88h18l6 -60 8 60h18v-88Z',
          box.dim('#8fa7df'),
        ),
      front: box.paper(top([440, 1030], 180), light, middle) + grain(box, 440, 1030, 180),
      spot: [730, tableLine + 54, 1.04],
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
  chairs: (box) => {
    const [light, middle] = box.wood;
    const arm = (x: number, turn: 1 | -1, colour: string): string => {
      const at = (dx: number): number => x + dx * turn;
      const back = `M${at(-96)} 716C${at(-120)} 590 ${at(-110)} 470 ${at(-60)} 458S${at(16)} 520 ${at(20)} 640L${at(24)} 716Z`;
      const seat = poly([
        [at(-40), 636],
        [at(120), 636],
        [at(138), 690],
        [at(134), 738],
        [at(-70), 738],
      ]);
      return (
        fill(oval(at(10), 742, 150, 20), box.light.shadow, 0.3) +
        stroke(back + seat, box.light.shadow, 16, 0.12) +
        fill(back, colour) +
        fill(seat, mix(colour, '#ffffff', 0.12)) +
        fill(soft(Math.min(at(-30), at(110)), 590, 140, 34, 16), mix(colour, '#ffffff', 0.06))
      );
    };
    const plant = [-50, -20, 14, 44]
      .map(
        (x) =>
          `M1046 470Q${1046 + x * 1.2} ${380} ${1046 + x * 2.1} ${330 + Math.abs(x)}Q${1066 + x * 0.4} ${400} 1046 470Z`,
      )
      .join('');
    return {
      back:
        fill(plant, box.dim('#3f8f6a')) +
        fill(
          poly([
            [1006, 466],
            [1086, 466],
            [1074, floorLine + 10],
            [1018, floorLine + 10],
          ]),
          box.dim('#c9553f'),
        ),
      front:
        fill(oval(720, 760, 560, 96), box.dim('#a5503f')) +
        stroke(oval(720, 760, 520, 82), box.dim('#efe0c3'), 5, 0.6) +
        stroke(oval(720, 760, 460, 66), box.dim('#3f8f84'), 8, 0.7) +
        arm(440, 1, box.dim('#4f8f86', -0.1)) +
        arm(1010, -1, box.dim('#4f8f86', -0.1)) +
        fill(oval(716, 780, 120, 18), box.light.shadow, 0.3) +
        fill(rect(706, 680, 18, 96), middle) +
        box.paper(oval(716, 676, 150, 28), light, middle, { lift: 0.3 }),
      spot: [690, 676, 0.86],
    };
  },
  seats: (box) => {
    const shell = box.dim('#7f93bd');
    const one = (x: number): string => soft(x, 452, 112, 104, 22);
    const seat = (x: number): string => soft(x - 4, 556, 120, 34, 14);
    const xs = [300, 430, 560, 820, 950, 1080];
    return {
      back: '',
      front:
        fill(oval(700, 682, 560, 22), box.light.shadow, 0.26) +
        stroke(xs.map(one).join(''), box.light.shadow, 16, 0.12) +
        fill(xs.map(one).join(''), shell) +
        fill(xs.map((x) => soft(x + 14, 464, 84, 40, 14)).join(''), mix(shell, '#ffffff', 0.12)) +
        fill(xs.map(seat).join(''), mix(shell, '#ffffff', 0.08)) +
        fill(
          rect(290, 590, 910, 14) + [340, 640, 860, 1140].map((x) => rect(x, 600, 13, 78)).join(''),
          box.dim('#5a6480'),
        ) +
        fill('M820 500q52 -36 104 4l10 60q-60 18 -122 0Z', box.dim('#d9773f')) +
        stroke('M852 496q10 40 6 70', box.light.shadow, 4, 0.3) +
        fill(
          poly([
            [612, 516],
            [654, 516],
            [648, 560],
            [618, 560],
          ]),
          box.dim('#f8eeda'),
        ) +
        stroke('M626 506q-6 -12 2 -20M642 506q-6 -12 2 -20', '#ffffff', 3, 0.4),
      spot: [690, 420, 0.7],
    };
  },
};

/** Furnish a room. */
export function furnish(box: RoomBox): Standing {
  return parts[box.room.furniture](box);
}
