// This module is what every part of a room paints with: the room's papers under its hour, its lamps' light, and the
// fixed lines of the stage: where the wall ends, where the table begins.

import { mix } from './colour';
import { lampLight } from './ground';
import { type Light, lightOf } from './light';
import { cutSheet, type Paints } from './paper';
import type { Place, Room, Wall } from './place-row';

/** Height of the foot of the wall, and of the far edge of a table, on the sheet. */
export const floorLine = 566;
export const tableLine = 606;

const wallPapers: Readonly<Record<Wall, readonly [string, string]>> = {
  // Wall and lower wall.
  plaster: ['#d9b48f', '#b98766'],
  panel: ['#9a6a52', '#7c4f41'],
  tile: ['#a9c4bd', '#7ea59f'],
  tin: ['#93a0bd', '#74819f'],
  brick: ['#b5725b', '#94594a'],
  hall: ['#8b98c4', '#6a77a6'],
  cloth: ['#5d8378', '#48695f'],
  bare: ['#b3b8c9', '#9aa0b5'],
};

/** The painter's box for one room. */
export class RoomBox {
  readonly room: Room;
  readonly light: Light;
  readonly paints: Paints;
  readonly halo: string;
  readonly wall: string;
  readonly lowerWall: string;
  readonly seed: string;

  constructor(place: Place & { readonly room: Room }, paints: Paints) {
    this.room = place.room;
    this.seed = place.id;
    this.light = lightOf(place.land.hour, place.land.weather, place.land.season);
    this.paints = paints;
    this.wall = this.dim(wallPapers[this.room.wall][0]);
    this.lowerWall = this.dim(wallPapers[this.room.wall][1]);
    const cold = this.room.lamp === 'strip';
    const [near, far] = cold ? ['#e9f1ff', '#b9cbe8'] : [lampLight.near, lampLight.far];
    const strength = (cold ? 0.5 : 0.8) * (0.3 + 0.7 * this.light.indoors);
    this.halo = paints.round(
      [0, near, strength],
      [0.25, near, strength * 0.5],
      [0.6, far, strength * 0.16],
      [1, far, 0],
    );
  }

  /** A colour as it is in this room's light. */
  dim(colour: string, more = 0): string {
    const night = mix(this.light.layers[3], this.light.shadow, 0.2);
    return mix(colour, night, Math.min(0.9, this.light.indoors * 0.66 + more));
  }

  /** Wood of tables: darker at night, warm under a lamp. */
  get wood(): readonly [string, string, string] {
    const warm = this.room.lamp === 'strip' || this.room.lamp === 'none' ? 0 : -0.14;
    return [this.dim('#d3a06d', warm), this.dim('#b07c50', warm), this.dim('#7d5338', warm)];
  }

  /** A sheet of paper in the room. */
  paper(
    d: string,
    colour: string,
    foot: string = colour,
    options: { readonly top?: number; readonly lift?: number } = {},
  ): string {
    const top = options.top ?? tableLine;
    return cutSheet(this.paints, d, {
      fill: colour === foot ? colour : this.paints.down(top, top + 300, [0, colour], [1, foot]),
      shadow: this.light.shadow,
      edge: this.light.edge,
      edgeStrength: 0.2 + this.light.edgeStrength * 0.6,
      lift: options.lift ?? 0.6,
    });
  }

  /** A pool of lamp light. */
  pool(x: number, y: number, rx: number, ry = rx, strength = 1): string {
    return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${this.halo}"${strength === 1 ? '' : ` opacity="${strength}"`}/>`;
  }
}
