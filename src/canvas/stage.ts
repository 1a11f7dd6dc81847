// This module opens one Phaser game in a host element: crisp at any pixel density, silent, without a banner, and asleep
// whenever nothing moves. Phaser arrives only when a stage is opened; pointers are read from the DOM by the owner.

import type * as PhaserModule from 'phaser';
import { detectTier, type GraphicsTier } from './graphics-tier';

/** Phaser's own module, handed on so that no other file imports it at run time. */
export type PhaserLibrary = typeof PhaserModule;

/** An open stage. Lengths are CSS pixels; the camera carries the pixel density. */
export interface Stage {
  readonly phaser: PhaserLibrary;
  readonly scene: PhaserModule.Scene;
  readonly canvas: HTMLCanvasElement;
  readonly tier: Exclude<GraphicsTier, 'none'>;
  readonly density: number;
  width(): number;
  height(): number;
  /** Draw at least a few frames, then as long as `onFrame` says that something moves. */
  wake(): void;
  /** True while frames are drawn. */
  awake(): boolean;
  destroy(): void;
}

/** What a stage asks of its owner. */
export interface StageOptions {
  /** Called each frame; return true while something still moves. */
  readonly onFrame: (deltaMs: number) => boolean;
  readonly onResize: (width: number, height: number) => void;
}

/** Frames drawn after the last movement, so that textures uploaded late are seen. */
const restFrames = 4;

/** One frame moves things by at most this many milliseconds, so that nothing jumps after a pause. */
const longestStep = 250;

/** Open a stage, or answer undefined where nothing can be drawn. */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage | undefined> {
  const tier = detectTier();
  if (tier === 'none') return undefined;
  try {
    const phaser = await import('phaser');
    return await start(phaser, host, tier, options);
  } catch {
    return undefined;
  }
}

function start(
  phaser: PhaserLibrary,
  host: HTMLElement,
  tier: Exclude<GraphicsTier, 'none'>,
  options: StageOptions,
): Promise<Stage> {
  const density = Math.min(3, Math.max(1, window.devicePixelRatio || 1));
  const size = (): [number, number] => [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
  const [width, height] = size();
  return new Promise((resolve, reject) => {
    let rest = restFrames;
    let drawnAt = performance.now();
    const game = new phaser.Game({
      type: phaser.AUTO,
      parent: host,
      banner: false,
      audio: { noAudio: true },
      transparent: true,
      antialiasGL: false,
      // Software renderers mix up textures within one batch and tear pictures; one texture a batch is right everywhere.
      maxTextures: 1,
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      disableContextMenu: false,
      fps: { limit: tier === 'soft' ? 30 : 60 },
      scale: { mode: phaser.Scale.NONE, width: width * density, height: height * density, zoom: 1 / density },
      scene: {
        create(this: PhaserModule.Scene) {
          open(this);
        },
        update(this: PhaserModule.Scene) {
          // Real time: the library's own steps run short where frames are slow, and a movement would take for ever.
          const now = performance.now();
          const passed = Math.min(longestStep, now - drawnAt);
          drawnAt = now;
          rest = options.onFrame(passed) || this.tweens.getTweens().length > 0 ? restFrames : rest - 1;
          if (rest <= 0) game.loop.sleep();
        },
      },
    });
    const deadline = setTimeout(() => {
      game.destroy(true);
      reject(new Error('the drawing library did not start'));
    }, 8000);

    function open(scene: PhaserModule.Scene): void {
      clearTimeout(deadline);
      game.canvas.setAttribute('aria-hidden', 'true');
      game.canvas.tabIndex = -1;
      game.canvas.style.display = 'block';
      const camera = scene.cameras.main;
      camera.setOrigin(0, 0).setZoom(density);
      const wake = (): void => {
        rest = restFrames;
        if (game.loop.running) return;
        drawnAt = performance.now();
        game.loop.wake();
      };
      const observer = new ResizeObserver(() => {
        const [w, h] = size();
        if (Math.round(w * density) === game.scale.width && Math.round(h * density) === game.scale.height) return;
        game.scale.resize(Math.round(w * density), Math.round(h * density));
        camera.setSize(Math.round(w * density), Math.round(h * density));
        options.onResize(w, h);
        wake();
      });
      observer.observe(host);
      resolve({
        phaser,
        scene,
        canvas: game.canvas,
        tier,
        density,
        width: () => size()[0],
        height: () => size()[1],
        wake,
        awake: () => game.loop.running,
        destroy: () => {
          observer.disconnect();
          game.destroy(true);
          // A sleeping loop would never come round to its own end.
          if (!game.loop.running) game.loop.wake();
        },
      });
    }
  });
}
