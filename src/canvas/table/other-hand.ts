// This module is the hand of the person across the table: out of sight, resting on the far edge, or holding a paper.

import type { Stage } from '../stage';
import { drawHand, handSize } from './ground-drawing';
import type { Band } from './table-layout';
import type { Spot } from './table-piece';

/** The other person's hand: out of sight, or holding a paper's far edge. */
export function addOtherHand(stage: Stage) {
  const { scene } = stage;
  scene.textures.addCanvas('other-hand', drawHand(stage.density));
  const image = scene.add.image(0, -handSize.height, 'other-hand').setOrigin(0.5, 1).setDepth(99_998);
  image.setDisplaySize(handSize.width, handSize.height);
  let home: Spot = { x: 0, y: -40 };
  return {
    rest(theirs: Band | undefined): void {
      // Fingertips on the far edge of the table; nothing when nobody sits there.
      home = theirs === undefined ? { x: 0, y: -60 } : { x: theirs.x + theirs.w * 0.86, y: 26 };
      image.setDepth(5);
      image.setVisible(theirs !== undefined).setPosition(home.x, home.y);
    },
    reach(grip: Spot | undefined, pull: number, still: boolean): void {
      scene.tweens.killTweensOf(image);
      if (grip === undefined) {
        if (still) image.setPosition(home.x, home.y);
        else scene.tweens.add({ targets: image, ...home, duration: 320, ease: 'Cubic.easeOut' });
      } else {
        image.setDepth(99_998);
        const x = grip.x;
        const y = grip.y + 26 - pull * 8;
        const share = still ? 1 : 0.3;
        image.setPosition(image.x + (x - image.x) * share, image.y + (y - image.y) * share);
      }
      stage.wake();
    },
  };
}
