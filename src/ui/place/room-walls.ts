// This module builds the back of a room: the wall with its holes, the windows in them, what hangs and leans there.

import { mix } from './colour';
import { fill, line, oval, rect, soft, stroke } from './paper';
import { shapeNoise, sheet } from './paper-shapes';
import type { RoomWindow } from './place-row';
import { floorLine, type RoomBox } from './room-box';

/** A hole in the wall: x, y, width, height, and whether its head is round. */
export type Pane = readonly [number, number, number, number, boolean?];

/** Windows on the sheet. The left half is where a wide screen looks; the middle is where a phone looks. */
export const panesOf: Readonly<Record<RoomWindow, readonly Pane[]>> = {
  none: [],
  small: [[742, 150, 226, 246]],
  wide: [[452, 122, 500, 300]],
  tall: [
    [92, 92, 168, 380, true],
    [404, 92, 168, 380, true],
    [716, 92, 168, 380, true],
    [1028, 92, 168, 380, true],
    [1340, 92, 168, 380, true],
  ],
  high: [[420, 92, 560, 118]],
  row: [
    [-40, 118, 262, 226],
    [258, 118, 262, 226],
    [556, 118, 262, 226],
    [854, 118, 262, 226],
    [1152, 118, 262, 226],
    [1450, 118, 262, 226],
  ],
};

/** Outline of a hole. */
export function paneOutline([x, y, w, h, round]: Pane): string {
  return round ? `M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}Z` : rect(x, y, w, h);
}

/** The wall round its windows. */
export function paintWall(box: RoomBox): string {
  const panes = panesOf[box.room.window];
  const holes = panes.map(paneOutline).join('');
  const { wall, lowerWall, light } = box;
  const body = `<path fill-rule="evenodd" d="${rect(-80, -80, sheet.width + 160, floorLine + 80)}${holes}" fill="${box.paints.down(0, floorLine, [0, mix(wall, light.shadow, 0.34)], [0.5, wall], [1, mix(wall, light.shadow, 0.12)])}"/>`;
  return body + texture(box, panes) + windows(box, panes) + floor(box, lowerWall);
}

function texture(box: RoomBox, panes: readonly Pane[]): string {
  const { wall, lowerWall, light } = box;
  const dark = mix(wall, light.shadow, 0.3);
  const pale = mix(wall, '#ffffff', 0.12);
  const full = sheet.width + 80;
  const lowest = panes.length > 0 ? Math.max(...panes.map(([, y, , h]) => y + h)) + 30 : 380;
  switch (box.room.wall) {
    case 'panel': {
      const boards = Array.from({ length: 17 }, (_, at) =>
        rect(-60 + at * 104, lowest, 92, floorLine - lowest - 22),
      ).join('');
      return (
        fill(rect(-80, lowest - 16, full + 80, floorLine), lowerWall) +
        fill(boards, mix(lowerWall, '#ffffff', 0.05)) +
        stroke(boards, light.shadow, 3, 0.28) +
        fill(rect(-80, lowest - 22, full + 80, 12), mix(lowerWall, '#ffffff', 0.16))
      );
    }
    case 'tile': {
      const top = Math.max(lowest, 300);
      const rows = Array.from({ length: 6 }, (_, at) => line([-80, top + at * 46], [full, top + at * 46])).join('');
      const columns = Array.from({ length: 36 }, (_, at) =>
        line([-60 + at * 48, top], [-60 + at * 48, floorLine]),
      ).join('');
      return (
        fill(rect(-80, top, full + 80, floorLine - top), mix(wall, '#ffffff', 0.1)) +
        stroke(rows + columns, dark, 2, 0.32) +
        fill(rect(-80, top - 10, full + 80, 10), box.dim('#3f8f84'))
      );
    }
    case 'tin': {
      const ribs = Array.from({ length: 56 }, (_, at) =>
        line([-60 + at * 30, lowest - 4], [-60 + at * 30, floorLine]),
      ).join('');
      return (
        stroke(ribs, dark, 5, 0.22) +
        stroke(ribs, pale, 2, 0.25) +
        fill(rect(-80, lowest - 16, full + 80, 12), dark, 0.5)
      );
    }
    case 'brick': {
      const bricks = Array.from({ length: 40 }, (_, at) =>
        rect(shapeNoise(box.seed, 900, at) * full, Math.round(shapeNoise(box.seed, 901, at) * 22) * 24, 44, 16),
      ).join('');
      return fill(bricks, dark, 0.28);
    }
    case 'hall': {
      const piers = [-64, 248, 560, 872, 1184, 1496].map((x) => rect(x + 60, 0, 48, floorLine)).join('');
      const caps = [-64, 248, 560, 872, 1184, 1496]
        .map((x) => rect(x + 50, 44, 68, 14) + rect(x + 50, floorLine - 26, 68, 26))
        .join('');
      return (
        stroke(piers, light.shadow, 12, 0.14) +
        fill(piers, mix(wall, '#ffffff', 0.06)) +
        fill(caps, mix(wall, '#ffffff', 0.16)) +
        fill(rect(-80, -80, full + 80, 116), mix(wall, light.shadow, 0.34)) +
        fill(rect(-80, 34, full + 80, 6), mix(wall, '#ffffff', 0.2))
      );
    }
    case 'cloth': {
      const folds = Array.from(
        { length: 26 },
        (_, at) =>
          `M${-60 + at * 68} -20q${10 + shapeNoise(box.seed, 902, at) * 16} ${floorLine * 0.5} -4 ${floorLine}`,
      ).join('');
      return panes.length > 0
        ? curtains(box, panes)
        : stroke(folds, light.shadow, 16, 0.16) + stroke(folds, mix(wall, '#ffffff', 0.2), 3, 0.22);
    }
    case 'bare':
      return (
        fill(rect(-80, 392, full + 80, floorLine - 392), lowerWall) +
        fill(rect(-80, 388, full + 80, 8), mix(lowerWall, light.shadow, 0.3))
      );
    default:
      // A shelf and a towel, where there is a table to sit at and room on the wall.
      return box.room.furniture === 'table' || box.room.furniture === 'chairs' ? plaster(box) : dado(box);
  }
}

/** The line where the wall is painted darker. */
function dado(box: RoomBox): string {
  return (
    fill(rect(-80, 440, sheet.width + 160, floorLine - 440), box.lowerWall, 0.5) +
    stroke(line([-80, 440], [sheet.width + 80, 440]), mix(box.wall, '#ffffff', 0.3), 3, 0.4)
  );
}

/** A lived-in wall: a shelf with jars, hooks with a towel and a coat. */
function plaster(box: RoomBox): string {
  const { light } = box;
  const shelf = box.wood[1];
  const jars = [0, 1, 2, 3].map((at) => soft(1052 + at * 50, 214 - (at % 2) * 12, 36, 46 + (at % 2) * 12, 8)).join('');
  const lids = [0, 1, 2, 3].map((at) => rect(1054 + at * 50, 206 - (at % 2) * 12, 32, 9)).join('');
  return (
    dado(box) +
    stroke(rect(1030, 262, 260, 12), light.shadow, 14, 0.14) +
    fill(rect(1030, 260, 260, 13), shelf) +
    fill(jars, box.dim('#8fb7a6')) +
    fill([0, 2].map((at) => rect(1056 + at * 50, 236, 28, 22)).join(''), box.dim('#d9773f')) +
    fill(lids, box.dim('#efe0c3')) +
    stroke(line([330, 196], [410, 196]), shelf, 9) +
    fill('M344 198q8 120 -2 172h44q-12 -70 -4 -172Z', box.dim('#3f7f84')) +
    stroke('M352 214q4 70 -2 146', light.shadow, 3, 0.3)
  );
}

function curtains(box: RoomBox, panes: readonly Pane[]): string {
  const cloth = mix(box.wall, '#ffffff', 0.04);
  return panes
    .map(([x, y, w, h]) => {
      const left = `M${x - 70} ${y - 40}h74q18 ${h * 0.5} -22 ${h + 104}h-70Z`;
      const right = `M${x + w + 70} ${y - 40}h-74q-18 ${h * 0.5} 22 ${h + 104}h70Z`;
      return (
        stroke(left + right, box.light.shadow, 16, 0.14) +
        fill(left + right, cloth) +
        stroke(
          `M${x - 46} ${y - 30}q12 ${h * 0.5} -4 ${h + 90}M${x + w + 46} ${y - 30}q-12 ${h * 0.5} 4 ${h + 90}`,
          box.light.shadow,
          5,
          0.25,
        )
      );
    })
    .join('');
}

function windows(box: RoomBox, panes: readonly Pane[]): string {
  const trim = box.dim('#ecdcc0', -0.06);
  const { shadow } = box.light;
  return panes
    .map((pane) => {
      const [x, y, w, h, round] = pane;
      const frame = paneOutline(pane);
      const cross =
        h > w
          ? line([x + w / 2, y], [x + w / 2, y + h]) + line([x, y + h * 0.56], [x + w, y + h * 0.56])
          : [1, 2].map((at) => line([x + (w * at) / 3, y], [x + (w * at) / 3, y + h])).join('');
      const sill = rect(x - 22, y + h, w + 44, 15);
      const patch = `M${x} ${floorLine - 4}l${w * 0.9} 0l${w * 0.5} ${70}l${-w} 0Z`;
      return (
        stroke(frame, shadow, 22, 0.16) +
        stroke(frame, trim, 13) +
        stroke(cross, trim, round ? 7 : 6) +
        stroke(sill, shadow, 12, 0.16) +
        fill(sill, trim) +
        fill(rect(x - 18, y + h + 15, w + 36, 12), shadow, 0.2) +
        (box.light.indoors < 0.5 ? fill(patch, box.light.glow, 0.2) : '')
      );
    })
    .join('');
}

function floor(box: RoomBox, lower: string): string {
  const { shadow } = box.light;
  const ground = mix(
    box.dim(box.room.wall === 'bare' || box.room.wall === 'tin' || box.room.wall === 'tile' ? '#7d8398' : '#8a5f4d'),
    shadow,
    0.16,
  );
  const boards = Array.from({ length: 15 }, (_, at) =>
    line([800 + (at - 7) * 118, floorLine], [800 + (at - 7) * 250, sheet.height + 40]),
  ).join('');
  return (
    fill(
      rect(-80, floorLine, sheet.width + 160, 400),
      box.paints.down(floorLine, 860, [0, mix(ground, shadow, 0.3)], [1, ground]),
    ) +
    stroke(boards, shadow, 3, 0.2) +
    fill(rect(-80, floorLine - 16, sheet.width + 160, 17), mix(lower, '#ffffff', 0.12)) +
    fill(rect(-80, floorLine, sheet.width + 160, 12), shadow, 0.22)
  );
}

/** A rug, for rooms that mean well. */
export function rug(box: RoomBox): string {
  return (
    fill(oval(720, 716, 470, 82), box.dim('#a5503f')) +
    stroke(oval(720, 716, 436, 70), box.dim('#efe0c3'), 5, 0.6) +
    stroke(oval(720, 716, 380, 56), box.dim('#3f8f84'), 7, 0.7)
  );
}
