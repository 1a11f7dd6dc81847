// This module draws papers (passport, sheet, slip, card, ticket, letter, newspaper, photo, board, phone, drawer) as pictures:
// edge, grain, the marks of their kind, then their text. It decides nothing; what a paper says comes with it.

import type { Thing } from '../../play/table';
import type { CanvasLook } from '../canvas-look';
import { drawObject } from './object-drawing';
import { objectKinds, type TextRow, type ThingShape } from './thing-sizes';

/** Clear room around a picture, so that a turned edge stays smooth. CSS pixels. */
export const bleed = 4;

/** Fonts of a table, at scale 1. */
export function tableFonts(look: CanvasLook): Readonly<Record<TextRow['font'], string>> {
  const size = (pixels: number): string => `${Math.round(pixels * look.textScale * 10) / 10}px`;
  return {
    title: `620 ${size(17)} ${look.storyFace}`,
    line: `400 ${size(15)} ${look.uiFace}`,
    strong: `700 ${size(15)} ${look.uiFace}`,
  };
}

/** Draw a thing into a fresh canvas of `density` pixels per CSS pixel. */
export function drawThing(thing: Thing, shape: ThingShape, look: CanvasLook, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((shape.width + bleed * 2) * density);
  canvas.height = Math.ceil((shape.height + bleed * 2) * density);
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(density, density);
  pen.translate(bleed, bleed);
  if (objectKinds.includes(thing.kind)) drawObject(pen, thing.kind, shape, look);
  else drawPaper(pen, thing, shape, look);
  drawText(pen, thing, shape, look);
  return canvas;
}

/** Draw the soft shadow of a thing; it is small and stretched, since a shadow has no detail. */
export function drawShadow(shape: ThingShape, round: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const spread = 26;
  const half = 0.5;
  canvas.width = Math.ceil((shape.width + spread * 2) * half);
  canvas.height = Math.ceil((shape.height + spread * 2) * half);
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(half, half);
  pen.shadowColor = 'rgb(28 12 4 / 0.62)';
  pen.shadowBlur = 15;
  pen.fillStyle = '#1c0c04';
  // The body lies outside the picture; only its shadow falls inside.
  const away = 4000;
  pen.shadowOffsetX = away * half;
  pen.beginPath();
  pen.roundRect(spread - away + 3, spread + 3, shape.width - 6, shape.height - 6, round ? 40 : 8);
  pen.fill();
  return canvas;
}

type Pen = CanvasRenderingContext2D;

function drawPaper(pen: Pen, thing: Thing, shape: ThingShape, look: CanvasLook): void {
  const { width, height } = shape;
  const dark = thing.kind === 'phone' || thing.kind === 'board';
  outline(pen, thing.kind, width, height);
  const fill = pen.createLinearGradient(0, 0, width * 0.35, height);
  if (dark) {
    fill.addColorStop(0, '#27305f');
    fill.addColorStop(1, '#161c42');
  } else if (thing.kind === 'drawer') {
    fill.addColorStop(0, '#8d6040');
    fill.addColorStop(1, '#70472c');
  } else {
    fill.addColorStop(0, look.color('paper-raised'));
    fill.addColorStop(1, thing.kind === 'newspaper' ? '#ece3cf' : '#fbf2df');
  }
  pen.fillStyle = fill;
  pen.fill();
  pen.save();
  pen.clip();
  grain(pen, width, height, dark ? 0.05 : 0.035);
  kindMarks(pen, thing, shape, look);
  pen.restore();
  outline(pen, thing.kind, width, height);
  pen.lineWidth = 1;
  pen.strokeStyle = dark ? '#ffffff2e' : '#6b4a2638';
  pen.stroke();
}

function outline(pen: Pen, kind: Thing['kind'], w: number, h: number): void {
  pen.beginPath();
  if (kind === 'slip') {
    // Torn off a pad: a soft saw at the foot.
    pen.moveTo(0, 0);
    pen.lineTo(w, 0);
    for (let x = w, at = 0; x >= 0; x -= 7, at++) pen.lineTo(x, h - (at % 2 === 0 ? 0 : 3.5));
    pen.lineTo(0, h);
    pen.closePath();
  } else if (kind === 'ticket') {
    const notch = 8;
    const cut = w - 34;
    pen.moveTo(4, 0);
    pen.lineTo(cut - notch, 0);
    pen.arc(cut, 0, notch, Math.PI, 0, true);
    pen.lineTo(w, 0);
    pen.lineTo(w, h);
    pen.lineTo(cut + notch, h);
    pen.arc(cut, h, notch, 0, Math.PI, true);
    pen.lineTo(4, h);
    pen.closePath();
  } else {
    const radius = { phone: 20, card: 11, board: 8, passport: 9, drawer: 7 }[kind as string] ?? 5;
    pen.roundRect(0, 0, w, h, radius);
  }
}

function kindMarks(pen: Pen, thing: Thing, { width: w, height: h }: ThingShape, look: CanvasLook): void {
  pen.lineWidth = 1;
  switch (thing.kind) {
    case 'passport': {
      // Fine woven rings, as passports have, too faint to disturb reading.
      pen.strokeStyle = '#2a6f86';
      pen.globalAlpha = 0.11;
      for (let ring = 0; ring < 14; ring++) {
        pen.beginPath();
        pen.ellipse(w - 62, h * 0.5, 14 + ring * 7, 10 + ring * 5, ring * 0.22, 0, Math.PI * 2);
        pen.stroke();
      }
      pen.globalAlpha = 1;
      pen.fillStyle = look.color('navy-ink');
      pen.fillRect(0, 0, w, 7);
      break;
    }
    case 'card':
      pen.fillStyle = '#2a7a74';
      pen.fillRect(0, 0, w, 8);
      break;
    case 'ticket':
      pen.setLineDash([3, 4]);
      pen.strokeStyle = '#6b4a2666';
      line(pen, w - 34, 10, w - 34, h - 10);
      pen.setLineDash([]);
      pen.fillStyle = '#8f3a2a';
      pen.globalAlpha = 0.85;
      for (let y = 14; y < h - 12; y += 5) pen.fillRect(w - 23, y, 12, y % 3 === 0 ? 1 : 2.4);
      pen.globalAlpha = 1;
      break;
    case 'letter':
      foldLine(pen, w, h / 3);
      foldLine(pen, w, (h * 2) / 3);
      break;
    case 'sheet':
      pen.strokeStyle = '#b4553f33';
      line(pen, 12, 0, 12, h);
      foldLine(pen, w, h / 2);
      break;
    case 'newspaper':
      pen.strokeStyle = '#1d2440aa';
      line(pen, 19, 14, w - 19, 14);
      pen.lineWidth = 2.5;
      line(pen, 19, 18, w - 19, 18);
      break;
    case 'photo':
      drawSnapshot(pen, 12, 12, w - 24, 98);
      break;
    case 'phone':
      pen.fillStyle = '#0b1129';
      pen.beginPath();
      pen.roundRect(8, 8, w - 16, h - 16, 13);
      pen.fill();
      pen.fillStyle = '#ffffff55';
      pen.beginPath();
      pen.roundRect(w / 2 - 18, 13, 36, 5, 3);
      pen.fill();
      break;
    case 'drawer':
      pen.strokeStyle = '#3f251399';
      pen.strokeRect(8.5, 8.5, w - 17, h - 17);
      pen.fillStyle = '#e3bd72';
      pen.beginPath();
      pen.arc(w / 2, 26, 9, 0, Math.PI * 2);
      pen.fill();
      break;
    default:
      break;
  }
}

function drawSnapshot(pen: Pen, x: number, y: number, w: number, h: number): void {
  const sky = pen.createLinearGradient(0, y, 0, y + h);
  sky.addColorStop(0, '#41406f');
  sky.addColorStop(1, '#d89a78');
  pen.fillStyle = sky;
  pen.fillRect(x, y, w, h);
  pen.fillStyle = '#6b4470';
  pen.beginPath();
  pen.moveTo(x, y + h * 0.72);
  pen.quadraticCurveTo(x + w * 0.3, y + h * 0.42, x + w * 0.58, y + h * 0.7);
  pen.quadraticCurveTo(x + w * 0.8, y + h * 0.56, x + w, y + h * 0.68);
  pen.lineTo(x + w, y + h);
  pen.lineTo(x, y + h);
  pen.fill();
  pen.fillStyle = '#2b2f58';
  pen.fillRect(x, y + h * 0.86, w, h * 0.14);
}

function drawText(pen: Pen, thing: Thing, shape: ThingShape, look: CanvasLook): void {
  const fonts = tableFonts(look);
  const light = thing.kind === 'phone' || thing.kind === 'board' || thing.kind === 'drawer';
  for (const row of shape.rows) {
    pen.font = fonts[row.font];
    pen.textBaseline = 'alphabetic';
    if (row.font === 'title') pen.fillStyle = light ? '#ffe9c4' : look.color('navy-ink');
    else pen.fillStyle = light ? '#fffaf0' : look.color('ink');
    pen.fillText(row.text, row.x, row.y);
  }
}

/** Speckle like paper fibre; keyed by place, so that the same paper always has the same fibres. */
function grain(pen: Pen, w: number, h: number, strength: number): void {
  let state = Math.imul(Math.round(w * 31 + h), 2654435761) >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const count = Math.round((w * h) / 46);
  for (let at = 0; at < count; at++) {
    pen.globalAlpha = strength * (0.4 + next());
    pen.fillStyle = next() > 0.45 ? '#5b3a1c' : '#ffffff';
    pen.fillRect(next() * w, next() * h, 0.6 + next() * 1.5, 0.6 + next() * 0.6);
  }
  pen.globalAlpha = 1;
}

function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

function foldLine(pen: Pen, w: number, y: number): void {
  pen.strokeStyle = '#6b4a2618';
  line(pen, 0, y, w, y);
  pen.strokeStyle = '#ffffff88';
  line(pen, 0, y + 1, w, y + 1);
}
