// This module holds the map's layers on the stage: the ground, the lights that stand still (painted once a month) and the
// lights that move. With a graphics card movers are sprites; in software they are painted, which is faster there.

import type { GameObjects, Textures } from 'phaser';
import type { Stage } from '../stage';
import type { LightMonth } from './light-book';
import { lightKinds } from './light-kinds';
import { drawLights, lightPicture, paintLights } from './light-painting';
import type { MapFrame } from './map-frame';
import { type MapGround, paintGround, paintNames } from './map-painting';

/** Lights to be shown as moving. */
export interface MovingLights {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly kind: Uint8Array;
}

/** The layers of one map. */
export interface MapLayers {
  ground(image: HTMLImageElement | undefined, ground: MapGround): void;
  still(month: LightMonth, count: number, frame: MapFrame, skip: Uint8Array): void;
  moving(lights: MovingLights, frame: MapFrame): void;
  /** Let the crowd step back while one person is followed. */
  dim(on: boolean): void;
  clear(): void;
}

/** Make the layers. */
export function createLayers(stage: Stage, mostMovers: number): MapLayers {
  const { scene } = stage;
  const density = Math.min(2, stage.density);
  const base = createPaintedLayer(stage, 'map-ground', 0, density);
  const crowd = createPaintedLayer(stage, 'map-still', 10, density);
  const names = createPaintedLayer(stage, 'map-names', 40, density);
  const painted = stage.tier === 'soft' ? createPaintedLayer(stage, 'map-moving', 20, density) : undefined;
  const sprites: GameObjects.Image[] = [];
  let pictures: readonly HTMLCanvasElement[] = [];
  let pictureSize = 0;

  /** Lights grow a little with the window, so that a phone's map is not a smear. */
  function picturesFor(frame: MapFrame): readonly HTMLCanvasElement[] {
    const size = Math.max(0.62, Math.min(1, frame.scale * 1.75));
    if (size !== pictureSize) {
      pictureSize = size;
      pictures = drawLights(density, size);
      if (painted === undefined) {
        for (const sprite of sprites.splice(0)) sprite.destroy();
        pictures.forEach((picture, kind) => {
          if (scene.textures.exists(`light-${kind}`)) scene.textures.remove(`light-${kind}`);
          scene.textures.addCanvas(`light-${kind}`, picture);
        });
      }
    }
    return pictures;
  }

  return {
    ground(image, ground) {
      base.resize(ground.frame);
      paintGround(base.canvas, image, ground);
      base.show();
      names.resize(ground.frame);
      const pen = names.begin();
      if (pen !== null) paintNames(pen, ground);
      names.show();
    },
    still(month, count, frame, skip) {
      crowd.resize(frame);
      const pen = crowd.begin();
      if (pen !== null) {
        const calm = Math.max(0.4, Math.min(1, frame.scale * 2.1));
        paintLights(pen, picturesFor(frame), { ...month, count }, frame.toX, frame.toY, skip, calm);
      }
      crowd.show();
    },
    moving(lights, frame) {
      if (painted !== undefined) {
        painted.resize(frame);
        const pen = painted.begin();
        if (pen !== null) paintLights(pen, picturesFor(frame), lights, frame.toX, frame.toY);
        painted.show();
        return;
      }
      picturesFor(frame);
      const count = Math.min(mostMovers, lights.count);
      while (sprites.length < count) {
        sprites.push(scene.add.image(0, 0, 'light-0').setDepth(20).setBlendMode(stage.phaser.BlendModes.ADD));
      }
      sprites.forEach((sprite, at) => {
        sprite.setVisible(at < count);
        if (at >= count) return;
        const kind = lights.kind[at]!;
        if (sprite.texture.key !== `light-${kind}`) {
          sprite.setTexture(`light-${kind}`).setDisplaySize(lightPicture, lightPicture);
          sprite.setDepth(lightKinds[kind] === 'exploited' ? 22 : 20);
        }
        sprite.setPosition(frame.toX(lights.x[at]!), frame.toY(lights.y[at]!));
      });
    },
    dim(on) {
      crowd.setAlpha(on ? 0.3 : 1);
      painted?.setAlpha(on ? 0.34 : 1);
      for (const sprite of sprites) sprite.setAlpha(on ? 0.34 : 1);
    },
    clear() {
      crowd.begin();
      crowd.show();
      painted?.begin();
      painted?.show();
      for (const sprite of sprites) sprite.setVisible(false);
    },
  };
}

/** A canvas shown as a picture as large as the window. */
function createPaintedLayer(stage: Stage, key: string, depth: number, density: number) {
  const { scene } = stage;
  let canvas = document.createElement('canvas');
  let texture: Textures.CanvasTexture | null = null;
  let image: GameObjects.Image | undefined;
  let size = '';
  let alpha = 1;
  return {
    get canvas() {
      return canvas;
    },
    resize(frame: MapFrame): void {
      const wanted = `${frame.width}x${frame.height}`;
      if (wanted === size) return;
      size = wanted;
      image?.destroy();
      if (texture !== null) scene.textures.remove(texture);
      canvas = document.createElement('canvas');
      canvas.width = Math.ceil(frame.width * density);
      canvas.height = Math.ceil(frame.height * density);
      // Without a graphics card a canvas that is kept in memory is handed on without waiting for it to be read back.
      canvas.getContext('2d', { willReadFrequently: stage.tier === 'soft' });
      texture = scene.textures.addCanvas(key, canvas);
      image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setAlpha(alpha);
      image.setDisplaySize(frame.width, frame.height);
    },
    begin(): CanvasRenderingContext2D | null {
      const pen = canvas.getContext('2d');
      if (pen === null) return null;
      pen.setTransform(density, 0, 0, density, 0, 0);
      pen.clearRect(0, 0, canvas.width, canvas.height);
      return pen;
    },
    show(): void {
      texture?.refresh();
    },
    setAlpha(value: number): void {
      alpha = value;
      image?.setAlpha(value);
    },
  };
}
