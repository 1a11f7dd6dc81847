// This module draws the things that are not paper (coin, seed, pencil, stamp, boat, room key, telephone), each above a
// small paper tag that carries its words, so that the words keep their contrast on any table.

import type { ThingKind } from '../../play/table';
import type { CanvasLook } from '../canvas-look';
import { forms, type ThingShape } from './thing-sizes';

type Pen = CanvasRenderingContext2D;

/** Draw an object and its tag into the box of its shape. */
export function drawObject(pen: Pen, kind: ThingKind, shape: ThingShape, look: CanvasLook): void {
  const head = forms[kind].top + forms[kind].padding;
  if (shape.rows.length > 0) tag(pen, shape, head - 6, look);
  pen.save();
  pen.translate(shape.width / 2, head / 2);
  switch (kind) {
    case 'coin':
      coin(pen);
      break;
    case 'seed':
      seeds(pen);
      break;
    case 'pencil':
      pencil(pen, shape.width);
      break;
    case 'stamp':
      stamp(pen);
      break;
    case 'boat':
      boat(pen);
      break;
    case 'room-key':
      key(pen);
      break;
    default:
      telephone(pen);
  }
  pen.restore();
}

function tag(pen: Pen, shape: ThingShape, top: number, look: CanvasLook): void {
  pen.fillStyle = look.color('paper-raised');
  pen.beginPath();
  pen.roundRect(2, top, shape.width - 4, shape.height - top - 2, 6);
  pen.fill();
  pen.strokeStyle = '#6b4a2633';
  pen.stroke();
}

function disc(pen: Pen, x: number, y: number, rx: number, ry: number, fill: string | CanvasGradient): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  pen.fill();
}

function coin(pen: Pen): void {
  const gold = pen.createLinearGradient(-18, -18, 18, 18);
  gold.addColorStop(0, '#ffe3a1');
  gold.addColorStop(1, '#b57b2b');
  disc(pen, 0, 1.5, 17, 17, '#7b4d17');
  disc(pen, 0, 0, 17, 17, gold);
  pen.strokeStyle = '#7b4d1788';
  pen.beginPath();
  pen.arc(0, 0, 12.5, 0, Math.PI * 2);
  pen.stroke();
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(-6, 4);
  pen.quadraticCurveTo(0, -9, 6, 4);
  pen.stroke();
}

function seeds(pen: Pen): void {
  const spots = [-22, -9, 4, 17, -15, 10];
  spots.forEach((x, at) => {
    pen.save();
    pen.translate(x, at < 4 ? 4 : -8);
    pen.rotate(at * 1.1);
    disc(pen, 0, 0, 7, 4.2, at % 2 === 0 ? '#6d4a2c' : '#8d6238');
    disc(pen, -1.5, -1.2, 2.6, 1.1, '#d2a970');
    pen.restore();
  });
}

function pencil(pen: Pen, width: number): void {
  const half = width / 2 - 8;
  pen.fillStyle = '#c8453b';
  pen.fillRect(-half + 10, -6, half * 2 - 34, 12);
  pen.fillStyle = '#e8776a';
  pen.fillRect(-half + 10, -6, half * 2 - 34, 4);
  pen.fillStyle = '#d9d2c3';
  pen.fillRect(-half + 2, -6, 9, 12);
  pen.fillStyle = '#f0d2a4';
  pen.beginPath();
  pen.moveTo(half - 24, -6);
  pen.lineTo(half, 0);
  pen.lineTo(half - 24, 6);
  pen.fill();
  pen.fillStyle = '#1d2440';
  pen.beginPath();
  pen.moveTo(half - 8, -2);
  pen.lineTo(half, 0);
  pen.lineTo(half - 8, 2);
  pen.fill();
}

function stamp(pen: Pen): void {
  pen.fillStyle = '#4a2d1a';
  pen.beginPath();
  pen.roundRect(-8, -34, 16, 34, 7);
  pen.fill();
  disc(pen, 0, -31, 14, 11, '#6b4426');
  disc(pen, -4, -34, 5, 3, '#9a6a42');
  pen.fillStyle = '#2e1a0e';
  pen.beginPath();
  pen.roundRect(-28, 2, 56, 14, 4);
  pen.fill();
  pen.fillStyle = '#8f3a2a';
  pen.fillRect(-26, 15, 52, 6);
}

function boat(pen: Pen): void {
  pen.fillStyle = '#e9eef7';
  pen.beginPath();
  pen.moveTo(-34, 0);
  pen.lineTo(36, 0);
  pen.quadraticCurveTo(28, 17, 14, 17);
  pen.lineTo(-24, 17);
  pen.closePath();
  pen.fill();
  pen.fillStyle = '#24406e';
  pen.fillRect(-32, 5, 64, 4);
  pen.fillStyle = '#c3cee4';
  pen.fillRect(-14, -13, 26, 13);
  pen.fillStyle = '#24406e';
  pen.fillRect(-9, -9, 6, 5);
  pen.fillRect(1, -9, 6, 5);
  disc(pen, -1, -18, 3, 3, '#ffb454');
}

function key(pen: Pen): void {
  pen.strokeStyle = '#c89a4b';
  pen.lineWidth = 6;
  pen.beginPath();
  pen.arc(-20, 0, 11, 0, Math.PI * 2);
  pen.moveTo(-9, 0);
  pen.lineTo(34, 0);
  pen.moveTo(30, 0);
  pen.lineTo(30, 10);
  pen.moveTo(21, 0);
  pen.lineTo(21, 8);
  pen.stroke();
  pen.strokeStyle = '#f3d694';
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.arc(-20, 0, 12.5, Math.PI, Math.PI * 1.7);
  pen.moveTo(-9, -2);
  pen.lineTo(33, -2);
  pen.stroke();
}

function telephone(pen: Pen): void {
  pen.fillStyle = '#20264d';
  pen.beginPath();
  pen.moveTo(-40, 30);
  pen.quadraticCurveTo(-32, -6, -14, -8);
  pen.lineTo(14, -8);
  pen.quadraticCurveTo(32, -6, 40, 30);
  pen.closePath();
  pen.fill();
  disc(pen, 0, 14, 14, 13, '#f0e6cf');
  disc(pen, 0, 14, 5, 5, '#20264d');
  pen.fillStyle = '#2f3768';
  pen.beginPath();
  pen.roundRect(-48, -26, 96, 15, 7.5);
  pen.fill();
  disc(pen, -40, -15, 12, 9, '#2f3768');
  disc(pen, 40, -15, 12, 9, '#2f3768');
}
