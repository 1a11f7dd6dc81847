// This module keeps the patrol boats of a map: they sail to where their owner wants them, the water parts round each as it
// comes and closes as it goes. It is a picture only; nobody's way in the model changes.

import type { GameObjects } from 'phaser';
import type { Stage } from '../stage';
import { boatSize, drawBoat } from './boat-drawing';
import { type Boat, boatReach } from './light-motion';
import type { MapFrame } from './map-frame';

/** A boat the owner wants on the map, map units. */
export interface BoatPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A boat on its way: where it is, where it is wanted, and how far the water has parted. */
export interface SailingBoat extends Boat {
  readonly id: string;
  x: number;
  y: number;
  strength: number;
  reach: number;
  wanted: BoatPlace | undefined;
}

/** How long the water takes to part or to close, and about how long a boat sails, milliseconds. */
const partingMs = 700;
const sailingMs = 240;
/** Nearer than this a boat has arrived, map units. */
const arrived = 0.4;
/** However small the map is drawn, the water parts visibly: at least this far, CSS pixels. */
const leastReach = 30;

/** Bring boats in step with what is wanted: new ones begin, those no longer wanted let the water close. */
export function wantBoats(boats: readonly SailingBoat[], wanted: readonly BoatPlace[], atOnce: boolean): SailingBoat[] {
  const next = boats.map((boat) => ({ ...boat, wanted: wanted.find((place) => place.id === boat.id) }));
  for (const place of wanted) {
    if (boats.some((boat) => boat.id === place.id)) continue;
    next.push({ id: place.id, x: place.x, y: place.y, strength: 0, reach: boatReach, wanted: place });
  }
  return atOnce ? sailOn(next, Number.POSITIVE_INFINITY).boats : next;
}

/** Sail on for some milliseconds; `moving` is false once every boat is where it should be. */
export function sailOn(boats: readonly SailingBoat[], deltaMs: number): { boats: SailingBoat[]; moving: boolean } {
  let moving = false;
  const on: SailingBoat[] = [];
  for (const boat of boats) {
    const goal = boat.wanted === undefined ? 0 : 1;
    const step = deltaMs / partingMs;
    const strength = goal === 1 ? Math.min(1, boat.strength + step) : Math.max(0, boat.strength - step);
    if (goal === 0 && strength === 0) continue;
    const share = deltaMs === Number.POSITIVE_INFINITY ? 1 : Math.min(1, deltaMs / sailingMs);
    const to = boat.wanted ?? boat;
    const far = Math.hypot(to.x - boat.x, to.y - boat.y);
    const [x, y] = far < arrived ? [to.x, to.y] : [boat.x + (to.x - boat.x) * share, boat.y + (to.y - boat.y) * share];
    if (strength !== goal || x !== to.x || y !== to.y) moving = true;
    on.push({ ...boat, x, y, strength });
  }
  return { boats: on, moving };
}

/** The boats on the stage. */
export interface BoatFleet {
  readonly boats: readonly Boat[];
  want(places: readonly BoatPlace[]): void;
  /** Draw them where they are. */
  draw(frame: MapFrame): void;
  /** Sail on; true while a boat or its water still moves. */
  frame(deltaMs: number, frame: MapFrame): boolean;
}

/** Put boats on a stage. */
export function addFleet(stage: Stage, still: boolean): BoatFleet {
  const images = new Map<string, GameObjects.Image>();
  const water = stage.scene.add.graphics().setDepth(15);
  let boats: SailingBoat[] = [];
  let moving = false;
  stage.scene.textures.addCanvas('boat', drawBoat(stage.density));

  function draw(frame: MapFrame): void {
    water.clear();
    const size = Math.max(0.6, Math.min(1, frame.scale * 2.3));
    for (const [id, image] of images) {
      if (boats.some((boat) => boat.id === id)) continue;
      image.destroy();
      images.delete(id);
    }
    for (const boat of boats) {
      boat.reach = Math.max(boatReach, leastReach / frame.scale);
      let image = images.get(boat.id);
      if (image === undefined) {
        image = stage.scene.add.image(0, 0, 'boat').setDepth(50);
        images.set(boat.id, image);
      }
      const [x, y] = [frame.toX(boat.x), frame.toY(boat.y)];
      image.setPosition(x, y).setDisplaySize(boatSize.width * size, boatSize.height * size);
      image.setAlpha(0.25 + 0.75 * boat.strength);
      const reach = boat.reach * frame.scale * (0.55 + 0.45 * boat.strength);
      // Still water where the lights have parted, and the two waves at its rim.
      water.fillStyle(0x0b1641, 0.34 * boat.strength).fillCircle(x, y, reach * 0.66);
      water.lineStyle(1.4, 0xbdd3ff, 0.34 * boat.strength).strokeCircle(x, y, reach * 0.7);
      water.lineStyle(1, 0xbdd3ff, 0.18 * boat.strength).strokeCircle(x, y, reach);
    }
  }

  return {
    get boats() {
      return boats;
    },
    want(places) {
      boats = wantBoats(boats, places, still);
      moving = !still;
    },
    draw,
    frame(deltaMs, frame) {
      if (!moving) return false;
      ({ boats, moving } = sailOn(boats, deltaMs));
      draw(frame);
      return true;
    },
  };
}
