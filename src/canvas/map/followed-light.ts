// This module draws the one light that is followed: her own light at full strength above a crowd that has stepped back,
// a ring that finds her, and the road she is on, bright as far as she has come.

import type { Stage } from '../stage';
import { lightKinds } from './light-kinds';
import { lightColors } from './light-painting';
import type { MapFrame } from './map-frame';
import { pointAlong, type RouteLine } from './route-lines';

/** Where she is, in map units. */
export interface FollowedSpot {
  readonly x: number;
  readonly y: number;
  readonly kind: number;
  /** The road she is on, and how far along it she has come. */
  readonly line?: RouteLine | undefined;
  readonly distance: number;
}

/** Put the followed light on a stage; `draw` with nothing takes it away. */
export function addFollowedLight(stage: Stage): { draw(spot: FollowedSpot | undefined, frame: MapFrame): void } {
  const pen = stage.scene.add.graphics().setDepth(60);
  const point = new Float32Array(2);

  function road({ line, distance }: FollowedSpot, frame: MapFrame): void {
    if (line === undefined) return;
    const trace = (from: number, to: number, width: number, color: number, alpha: number): void => {
      if (to - from < 1) return;
      pen.lineStyle(width, color, alpha);
      pen.beginPath();
      const pieces = Math.max(2, Math.ceil((to - from) / 8));
      for (let piece = 0; piece <= pieces; piece++) {
        pointAlong(line, from + ((to - from) * piece) / pieces, point);
        const [x, y] = [frame.toX(point[0]!), frame.toY(point[1]!)];
        if (piece === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      }
      pen.strokePath();
    };
    trace(0, line.length, 4, 0x0b1129, 0.7);
    trace(0, line.length, 1.4, 0xfff1d2, 0.45);
    trace(0, distance, 2.6, 0xffe2ad, 0.95);
  }

  return {
    draw(spot, frame) {
      pen.clear();
      if (spot === undefined) return;
      road(spot, frame);
      const [x, y] = [frame.toX(spot.x), frame.toY(spot.y)];
      const color = Number.parseInt(lightColors[lightKinds[spot.kind]!].slice(1), 16);
      for (const [radius, alpha] of [
        [11, 0.16],
        [7, 0.26],
      ] as const) {
        pen.fillStyle(color, alpha).fillCircle(x, y, radius);
      }
      pen.fillStyle(0xffffff, 1).fillCircle(x, y, 2.6);
      pen.lineStyle(5, 0x0b1129, 0.8).strokeCircle(x, y, 14);
      pen.lineStyle(2.5, 0xffd79b, 1).strokeCircle(x, y, 14);
    },
  };
}
