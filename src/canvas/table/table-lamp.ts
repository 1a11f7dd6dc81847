// This module is the lamp below two papers that are compared: a light pad under both, and the upper one lets light through.
// It shows both papers whole; no difference is marked.

import type { Stage } from '../stage';
import type { TablePiece } from './table-piece';

/** Two papers in one light. */
export interface LampPair {
  readonly upper: TablePiece;
  readonly lower: TablePiece;
  /** One lies over the other; else they lie side by side. */
  readonly over: boolean;
}

const margin = 16;

/** Put the lamp on a stage, unlit. */
export function addLamp(stage: Stage): (pair: LampPair | undefined) => void {
  const pad = stage.scene.add.graphics().setDepth(6);
  let lit: TablePiece | undefined;
  return (pair) => {
    pad.clear();
    const through = pair?.over === true ? pair.upper : undefined;
    if (lit !== through) {
      lit?.throughLight(false);
      through?.throughLight(true);
      lit = through;
    }
    if (pair === undefined) return;
    const boxes = [pair.upper, pair.lower].map(({ body, shape }) => ({
      w: shape.width * body.scaleX,
      h: shape.height * body.scaleY,
      x: body.x,
      y: body.y,
    }));
    const left = Math.min(...boxes.map((box) => box.x - box.w / 2)) - margin;
    const top = Math.min(...boxes.map((box) => box.y - box.h / 2)) - margin;
    const width = Math.max(...boxes.map((box) => box.x + box.w / 2)) + margin - left;
    const height = Math.max(...boxes.map((box) => box.y + box.h / 2)) + margin - top;
    for (const [grow, alpha] of [
      [26, 0.07],
      [17, 0.1],
      [9, 0.16],
    ] as const) {
      pad.fillStyle(0xfff0c8, alpha);
      pad.fillRoundedRect(left - grow, top - grow, width + grow * 2, height + grow * 2, 14 + grow);
    }
    pad.fillStyle(0xfffaec, 0.96).fillRoundedRect(left, top, width, height, 12);
  };
}
