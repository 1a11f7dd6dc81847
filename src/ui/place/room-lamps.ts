// This module hangs the lamps of a room and lays down their light.

import { mix } from './colour';
import { fill, line, oval, poly, rect, soft, stroke } from './paper';
import { type RoomBox, tableLine } from './room-box';

/** Lamps, and light on the wall: drawn after the wall, before the furniture. */
export function paintLamps(box: RoomBox): string {
  switch (box.room.lamp) {
    case 'hanging':
      return box.pool(700, 260, 620, 420, 0.7) + hanging(box, 640, 168, 1.1);
    case 'lanterns':
      return [330, 640, 950, 1260]
        .map((x, at) => box.pool(x, 150, 260, 240, 0.75) + globe(box, x, 118 + (at % 2) * 26))
        .join('');
    case 'strip':
      return (
        [180, 640, 1100]
          .map((x) => fill(soft(x, 18, 330, 15, 6), '#f3f7ff', 0.9) + box.pool(x + 165, 40, 420, 190, 0.8))
          .join('') + fill(rect(-80, -80, 1760, 96), mix(box.wall, box.light.shadow, 0.5))
      );
    default:
      return '';
  }
}

/** Light on the table: drawn after the furniture. */
export function paintTableLight(box: RoomBox): string {
  switch (box.room.lamp) {
    case 'hanging':
      return (
        fill(
          poly([
            [596, 196],
            [684, 196],
            [1010, 720],
            [270, 720],
          ]),
          box.paints.down(190, 720, [0, '#ffd9a0', 0.24 * box.light.indoors + 0.04], [1, '#ffd9a0', 0]),
        ) + box.pool(650, 664, 560, 150, 0.85)
      );
    case 'desk':
      return (
        deskLamp(box, 452, tableLine + 34) +
        box.pool(520, tableLine + 50, 420, 130, 0.9) +
        box.pool(500, 420, 420, 330, 0.5)
      );
    case 'lanterns':
      return box.pool(720, 660, 760, 150, 0.4);
    default:
      return '';
  }
}

function hanging(box: RoomBox, x: number, y: number, s: number): string {
  const shade = box.dim('#c9553f', -0.28);
  return (
    stroke(line([x, -40], [x, y - 40 * s]), box.light.shadow, 4) +
    fill(oval(x, y + 14 * s, 38 * s, 10 * s), '#fff0c9') +
    stroke(
      `M${x - 66 * s} ${y + 12 * s}Q${x - 50 * s} ${y - 44 * s} ${x} ${y - 46 * s}T${x + 66 * s} ${y + 12 * s}Z`,
      box.light.shadow,
      10,
      0.16,
    ) +
    fill(
      `M${x - 66 * s} ${y + 12 * s}Q${x - 50 * s} ${y - 44 * s} ${x} ${y - 46 * s}T${x + 66 * s} ${y + 12 * s}Q${x} ${y + 24 * s} ${x - 66 * s} ${y + 12 * s}Z`,
      shade,
    ) +
    fill(
      `M${x + 14 * s} ${y - 45 * s}Q${x + 50 * s} ${y - 36 * s} ${x + 66 * s} ${y + 12 * s}Q${x + 44 * s} ${y + 18 * s} ${x + 24 * s} ${y + 18 * s}Z`,
      box.light.shadow,
      0.2,
    ) +
    fill(oval(x, y + 16 * s, 60 * s, 8 * s), '#ffdf9f', 0.85) +
    box.pool(x, y + 20 * s, 150 * s)
  );
}

function globe(box: RoomBox, x: number, y: number): string {
  return (
    stroke(line([x, -40], [x, y - 30]), box.light.shadow, 3, 0.8) +
    fill(oval(x, y, 30, 33), mix('#ffdca0', '#ffffff', 0.2), 0.94) +
    stroke(`M${x - 22} ${y - 16}q22 12 44 0M${x - 29} ${y + 4}q29 14 58 0`, box.light.shadow, 2, 0.22) +
    fill(rect(x - 11, y - 38, 22, 10), box.light.shadow)
  );
}

function deskLamp(box: RoomBox, x: number, y: number): string {
  const brass = box.dim('#d9a441', -0.2);
  return (
    fill(oval(x, y + 2, 58, 12), box.light.shadow, 0.36) +
    fill(oval(x, y - 4, 46, 11), brass) +
    stroke(`M${x} ${y - 6}C${x - 26} ${y - 80} ${x - 20} ${y - 120} ${x + 26} ${y - 146}`, brass, 8) +
    fill(
      `M${x - 24} ${y - 136}Q${x + 14} ${y - 190} ${x + 66} ${y - 172}Q${x + 108} ${y - 156} ${x + 112} ${y - 112}Z`,
      box.dim('#2f7a6c', -0.2),
    ) +
    fill(oval(x + 48, y - 122, 62, 13), '#ffe6b0') +
    box.pool(x + 60, y - 110, 190)
  );
}

/** Darker towards the corners, so that the eye goes where the lamp is. */
export function paintCorners(box: RoomBox): string {
  const dark = box.light.shadow;
  const strength = 0.16 + box.light.indoors * 0.4;
  const corner = box.paints.define(
    (name) =>
      `<radialGradient id="${name}" cx=".44" cy=".52" r=".72"><stop offset=".45" stop-color="${dark}" stop-opacity="0"/><stop offset="1" stop-color="${dark}" stop-opacity="${Math.round(strength * 100) / 100}"/></radialGradient>`,
  );
  return `<rect x="-80" y="-80" width="1760" height="1060" fill="url(#${corner})"/>`;
}
