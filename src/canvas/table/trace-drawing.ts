// This module draws what a hand leaves for a moment: the ring of a hold, a pencil's stroke, a corner half folded, a tear.

import type { GameObjects } from 'phaser';
import type { TableGround } from './ground-drawing';
import type { Spot, TablePiece } from './table-piece';

/** The ring that fills while a stamp is held, and turns double when letting go will count. */
export function drawRing(pen: GameObjects.Graphics, at: Spot | undefined, share: number): void {
  pen.clear();
  if (at === undefined) return;
  pen.lineStyle(9, 0x1d2440, 0.28).strokeCircle(at.x, at.y, 34);
  pen.lineStyle(6, 0x8f3a2a, 0.95);
  pen.beginPath();
  pen.arc(at.x, at.y, 34, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * share);
  pen.strokePath();
  if (share >= 1) pen.lineStyle(2.5, 0x8f3a2a, 0.95).strokeCircle(at.x, at.y, 42);
}

/** A pencil stroke as it is drawn. */
export function drawStroke(pen: GameObjects.Graphics, points: readonly Spot[]): void {
  pen.clear();
  if (points.length < 2) return;
  pen.lineStyle(2, 0xb0362c, 0.85);
  followPath(pen, points);
}

/** A folded corner or a tear, up to a spot of the paper. */
export function drawCrease(
  pen: GameObjects.Graphics,
  piece: TablePiece,
  kind: 'fold' | 'tear',
  to: Spot | undefined,
  ground: TableGround,
): void {
  pen.clear();
  if (to === undefined) return;
  const { width, height } = piece.shape;
  const out = (x: number, y: number): Spot => {
    const dx = (x - width / 2) * piece.body.scaleX;
    const dy = (y - height / 2) * piece.body.scaleY;
    const cos = Math.cos(piece.body.rotation);
    const sin = Math.sin(piece.body.rotation);
    return { x: piece.body.x + dx * cos - dy * sin, y: piece.body.y + dx * sin + dy * cos };
  };
  const table = ground === 'wood' ? 0xb98a5e : 0x1d2249;
  if (kind === 'tear') {
    const end = Math.max(0, Math.min(height, to.y));
    // The tear opens widest at the edge and runs out to nothing; each side has its own fibres.
    const left: Spot[] = [];
    const right: Spot[] = [];
    for (let y = 0, at = 0; y <= end; y += 6, at++) {
      const wander = Math.sin(at * 1.7) * 2.4 + Math.sin(at * 0.61 + 2) * 3.2;
      const open = (1 - y / Math.max(1, end)) * (3 + (end / height) * 9);
      left.push(out(width / 2 + wander - open - (at % 2), y));
      right.push(out(width / 2 + wander + open + ((at + 1) % 2), y));
    }
    if (left.length < 2) return;
    pen.fillStyle(table, 1).beginPath();
    for (const point of [...left, ...[...right].reverse()]) pen.lineTo(point.x, point.y);
    pen.closePath().fillPath();
    pen.lineStyle(1.6, 0xfffdf6, 0.95);
    followPath(pen, left);
    followPath(pen, right);
    return;
  }
  const dx = Math.max(4, width - to.x);
  const dy = Math.max(4, height - to.y);
  const reach = dx * dx + dy * dy;
  const a = out(Math.max(0, width - reach / (2 * dx)), height);
  const b = out(width, Math.max(0, height - reach / (2 * dy)));
  const corner = out(width, height);
  const tip = out(to.x, to.y);
  pen.fillStyle(table, 1).fillTriangle(a.x, a.y, b.x, b.y, corner.x, corner.y);
  pen.fillStyle(0xe9dabb, 1).fillTriangle(a.x, a.y, b.x, b.y, tip.x, tip.y);
  pen.lineStyle(1.2, 0x6b4a26, 0.45).lineBetween(a.x, a.y, b.x, b.y);
}

function followPath(pen: GameObjects.Graphics, points: readonly Spot[]): void {
  pen.beginPath();
  for (const [at, point] of points.entries()) {
    if (at === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  }
  pen.strokePath();
}
