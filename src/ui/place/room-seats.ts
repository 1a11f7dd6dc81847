// This module cuts what people sit, sleep or keep things on: chairs, benches, tiers, bunks, shelves.
// Seen from the player's chair, with the far edge of a table at `tableLine`.

import { mix } from './colour';
import { type Furnished, grain, top } from './furniture-papers';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import { shapeNoise } from './paper-shapes';
import type { Furniture } from './place-row';
import { floorLine, type RoomBox, tableLine } from './room-box';

/** Seats by name. */
export const seats = {
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
} satisfies Partial<Record<Furniture, (box: RoomBox) => Furnished>>;
