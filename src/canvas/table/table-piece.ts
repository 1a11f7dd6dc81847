// This module is one thing as it lies on the stage: its picture, its shadow, the neutral line under what is pointed at,
// circles drawn on it, and its weight when it is picked up. It knows nothing of acts.

import type { GameObjects, Tweens } from 'phaser';
import type { Thing } from '../../play/table';
import { settleMs, weightOf } from '../../play/table-verbs';
import { type CanvasLook, colorNumber } from '../canvas-look';
import type { Stage } from '../stage';
import { bleed, drawShadow, drawThing } from './paper-drawing';
import type { Place } from './table-layout';
import { objectKinds, type ThingShape } from './thing-sizes';

/** A point in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A thing on the stage. */
export interface TablePiece {
  readonly thing: Thing;
  readonly shape: ThingShape;
  readonly body: GameObjects.Container;
  /** Where it belongs when nobody holds it. */
  home: Place;
  /** True once the player has put it somewhere herself. */
  moved: boolean;
  /** What its picture was drawn from; another key means a new picture. */
  readonly picture: string;
  /** From the stage to the thing's own paper, at scale 1 from its upper left corner. */
  toPaper(spot: Spot): Spot;
  contains(spot: Spot, slack?: number): boolean;
  lineAt(spot: Spot): string | undefined;
  /** Where a hand holds it when it drags: a pencil's tip, a stamp's foot, else its middle. */
  point(): Spot;
  lift(up: boolean): void;
  underline(line: string | undefined): void;
  focus(on: boolean): void;
  cornerMark(on: boolean): void;
  /** Let light through, as a paper held against a lamp. */
  throughLight(on: boolean): void;
  goHome(animated: boolean): void;
  destroy(): void;
}

const shadowRest = { x: 3, y: 6 };
const shadowLifted = { x: 10, y: 22 };

/** Put a thing on the stage. */
export function createPiece(
  stage: Stage,
  thing: Thing,
  shape: ThingShape,
  look: CanvasLook,
  picture: string,
  home: Place,
): TablePiece {
  const { scene } = stage;
  const key = `thing-${thing.id}-${picture.length}-${++pictures}`;
  const shadowKey = `${key}-shadow`;
  const isObject = objectKinds.includes(thing.kind);
  // The picture is drawn at the size it is shown, so that a row of text is never stretched.
  const pictureDensity = stage.density * Math.max(1, home.scale);
  scene.textures.addCanvas(key, drawThing(thing, shape, look, pictureDensity));
  scene.textures.addCanvas(shadowKey, drawShadow(shape, isObject));
  const shadow = scene.add.image(shadowRest.x, shadowRest.y, shadowKey);
  shadow.setDisplaySize(shape.width + 52, shape.height + 52).setAlpha(0.5);
  const face = scene.add.image(0, 0, key);
  face.setDisplaySize(shape.width + bleed * 2, shape.height + bleed * 2);
  const marks = scene.add.graphics();
  const pointer = scene.add.graphics();
  const ring = scene.add.graphics();
  const corner = scene.add.graphics().setVisible(false);
  drawMarks(marks, thing, shape);
  drawCorner(corner, shape, look);
  const body = scene.add.container(home.x, home.y, [shadow, face, marks, pointer, corner, ring]);
  body.setScale(home.scale).setRotation(home.turn);
  const selfLit = thing.kind === 'phone' || thing.kind === 'board' || thing.kind === 'drawer';
  let running: Tweens.Tween | undefined;

  const piece: TablePiece = {
    thing,
    shape,
    body,
    home,
    moved: false,
    picture,
    toPaper(spot) {
      const dx = (spot.x - body.x) / body.scaleX;
      const dy = (spot.y - body.y) / body.scaleY;
      const cos = Math.cos(-body.rotation);
      const sin = Math.sin(-body.rotation);
      return { x: dx * cos - dy * sin + shape.width / 2, y: dx * sin + dy * cos + shape.height / 2 };
    },
    contains(spot, slack = 0) {
      const at = piece.toPaper(spot);
      return at.x >= -slack && at.y >= -slack && at.x <= shape.width + slack && at.y <= shape.height + slack;
    },
    lineAt(spot) {
      const at = piece.toPaper(spot);
      for (const [line, box] of shape.boxes) {
        if (at.y >= box.y && at.y <= box.y + box.h && at.x >= 0 && at.x <= shape.width) return line;
      }
      return undefined;
    },
    point() {
      if (thing.kind === 'pencil') return { x: body.x + (shape.width / 2 - 8) * body.scaleX, y: body.y };
      if (thing.kind === 'stamp') return { x: body.x, y: body.y - shape.height * 0.12 };
      return { x: body.x, y: body.y };
    },
    lift(up) {
      const to = up ? shadowLifted : shadowRest;
      shadow.setPosition(to.x, to.y).setAlpha(up ? 0.36 : 0.5);
      shadow.setDisplaySize(shape.width + (up ? 70 : 52), shape.height + (up ? 70 : 52));
      body.setScale(piece.home.scale * (up ? 1.035 : 1));
      if (up) {
        running?.stop();
        body.setRotation(piece.home.turn * 0.35);
      }
    },
    underline(line) {
      pointer.clear();
      const box = line === undefined ? undefined : shape.boxes.get(line);
      if (box === undefined) return;
      const y = box.y + box.h - shape.height / 2 + 0.5;
      const x = box.x - shape.width / 2;
      pointer.lineStyle(2, selfLit ? 0xffd79b : colorNumber(look.color('ink-soft')), 0.95);
      pointer.lineBetween(x, y, x + Math.max(24, box.w), y);
    },
    focus(on) {
      ring.clear();
      if (!on) return;
      ring
        .lineStyle(5, 0x0b1129, 0.9)
        .strokeRoundedRect(-shape.width / 2 - 6, -shape.height / 2 - 6, shape.width + 12, shape.height + 12, 10);
      ring
        .lineStyle(3, 0xffd79b, 1)
        .strokeRoundedRect(-shape.width / 2 - 6, -shape.height / 2 - 6, shape.width + 12, shape.height + 12, 10);
    },
    cornerMark: (on) => corner.setVisible(on),
    throughLight(on) {
      // Ink of both papers shows as on a light table; what shines itself (a screen, a board) only fades.
      face.setBlendMode(on && !selfLit ? stage.phaser.BlendModes.MULTIPLY : stage.phaser.BlendModes.NORMAL);
      face.setAlpha(on && selfLit ? 0.72 : 1);
      shadow.setVisible(!on);
    },
    goHome(animated) {
      running?.stop();
      piece.lift(false);
      piece.throughLight(false);
      const { x, y, scale, turn } = piece.home;
      if (!animated) {
        body.setPosition(x, y).setScale(scale).setRotation(turn);
        return;
      }
      const far = Math.hypot(body.x - x, body.y - y);
      const weight = weightOf(thing.kind);
      running = scene.tweens.add({
        targets: body,
        x,
        y,
        scale,
        rotation: turn,
        duration: settleMs(weight, far),
        // A light paper swings a little past its place; a heavy thing only comes to rest.
        ease: weight < 0.3 ? 'Back.easeOut' : 'Cubic.easeOut',
        easeParams: weight < 0.3 ? [0.7] : [],
      });
      stage.wake();
    },
    destroy() {
      running?.stop();
      body.destroy(true);
      scene.textures.remove(key);
      scene.textures.remove(shadowKey);
    },
  };
  return piece;
}

let pictures = 0;

/** Pencil rings round marked lines: two loose turns of a soft pencil. */
function drawMarks(pen: GameObjects.Graphics, thing: Thing, shape: ThingShape): void {
  for (const mark of thing.marks ?? []) {
    const box = shape.boxes.get(mark);
    if (box === undefined) continue;
    const x = box.x - shape.width / 2 + box.w / 2;
    const y = box.y - shape.height / 2 + box.h / 2 + 1;
    for (const [grow, tilt] of [
      [0, 0],
      [2.2, 0.5],
    ] as const) {
      pen.lineStyle(1.7, 0xb0362c, 0.82);
      pen.beginPath();
      for (let step = 0; step <= 42; step++) {
        const angle = (step / 40) * Math.PI * 2 + tilt;
        const px = x + Math.cos(angle) * (box.w / 2 + 9 + grow);
        const py = y + Math.sin(angle) * (box.h / 2 + 2.5 + grow) + Math.sin(angle * 2 + tilt) * 1.3;
        if (step === 0) pen.moveTo(px, py);
        else pen.lineTo(px, py);
      }
      pen.strokePath();
    }
  }
}

/** The small mark that says: this can be turned or opened. */
function drawCorner(pen: GameObjects.Graphics, shape: ThingShape, look: CanvasLook): void {
  const { x, y } = cornerSpot(shape);
  const cx = x - shape.width / 2;
  const cy = y - shape.height / 2;
  pen.fillStyle(colorNumber(look.color('paper-sunk')), 1).fillCircle(cx, cy, 12);
  pen.lineStyle(1.8, colorNumber(look.color('ink')), 0.9);
  pen.beginPath();
  pen.arc(cx, cy, 6, Math.PI * 0.15, Math.PI * 1.65);
  pen.strokePath();
  pen.fillStyle(colorNumber(look.color('ink')), 0.9);
  pen.fillTriangle(cx + 1.4, cy - 9.2, cx + 1.4, cy - 2, cx + 6.6, cy - 5.8);
}

/** Where the corner mark is, on the paper. */
export function cornerSpot(shape: ThingShape): Spot {
  return { x: shape.width - 17, y: 17 };
}
