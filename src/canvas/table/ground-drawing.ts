// This module draws what lies under the things: a wooden desk or a dark table top, and the hand of the person across it,
// a plain cut-paper shape that tells nothing of who they are.

/** Which table top is drawn. */
export type TableGround = 'wood' | 'dark';

/** Draw the table top. */
export function drawGround(ground: TableGround, width: number, height: number, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(density, density);
  const wood = ground === 'wood';
  const base = pen.createLinearGradient(0, 0, 0, height);
  base.addColorStop(0, wood ? '#ca9c6b' : '#262b58');
  base.addColorStop(1, wood ? '#b38158' : '#161b3f');
  pen.fillStyle = base;
  pen.fillRect(0, 0, width, height);
  boards(pen, width, height, wood);
  edge(pen, width, height, wood);
  return canvas;
}

/** Long fibres that run across the table, and the seams between boards. */
function boards(pen: CanvasRenderingContext2D, width: number, height: number, wood: boolean): void {
  let state = 20261124;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const dark = wood ? '92 52 22' : '8 10 32';
  const light = wood ? '255 226 178' : '150 160 220';
  for (let at = 0; at < height * 0.9; at++) {
    const y = next() * height;
    const bend = (next() - 0.5) * 9;
    pen.strokeStyle = `rgb(${next() > 0.35 ? dark : light} / ${0.012 + next() * 0.05})`;
    pen.lineWidth = 0.5 + next() * 1.2;
    const start = next() * width * 0.8 - width * 0.2;
    const length = width * (0.2 + next() * 0.7);
    pen.beginPath();
    pen.moveTo(start, y);
    pen.bezierCurveTo(start + length * 0.3, y + bend, start + length * 0.7, y - bend, start + length, y + bend * 0.4);
    pen.stroke();
  }
  const seam = Math.max(150, height / 3);
  for (let y = seam; y < height - 40; y += seam) {
    pen.fillStyle = `rgb(${dark} / 0.2)`;
    pen.fillRect(0, y, width, 1.4);
    pen.fillStyle = `rgb(${light} / 0.16)`;
    pen.fillRect(0, y + 1.4, width, 1);
  }
}

/** A shade at the far edge and the corners, as lamplight leaves it. */
function edge(pen: CanvasRenderingContext2D, width: number, height: number, wood: boolean): void {
  const far = pen.createLinearGradient(0, 0, 0, 30);
  far.addColorStop(0, wood ? '#4a281199' : '#00000088');
  far.addColorStop(1, '#4a281100');
  pen.fillStyle = far;
  pen.fillRect(0, 0, width, 30);
  const reach = Math.hypot(width, height) / 2;
  const lamp = pen.createRadialGradient(width / 2, height * 0.45, reach * 0.35, width / 2, height * 0.5, reach * 1.05);
  lamp.addColorStop(0, '#5a300f00');
  lamp.addColorStop(1, wood ? '#5a300f66' : '#04061a99');
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, width, height);
}

/** Size of the drawn hand in CSS pixels. Its fingertips point down, at the bottom edge. */
export const handSize = { width: 132, height: 200 } as const;

/** Draw the other person's sleeve and hand, seen from across the table. */
export function drawHand(density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = handSize.width * density;
  canvas.height = handSize.height * density;
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(density, density);
  pen.translate(handSize.width / 2, 0);
  pen.shadowColor = 'rgb(28 12 4 / 0.45)';
  pen.shadowBlur = 9 * density;
  pen.shadowOffsetY = 4 * density;
  const skin = '#8d6a78';
  pen.fillStyle = skin;
  pen.beginPath();
  pen.moveTo(-27, 84);
  pen.quadraticCurveTo(-37, 116, -31, 140);
  pen.lineTo(31, 140);
  pen.quadraticCurveTo(38, 112, 26, 84);
  pen.closePath();
  // Four fingers and, at the side, the thumb.
  for (const [x, length, turn] of [
    [-22, 45, 0.07],
    [-7.5, 54, 0.02],
    [7.5, 52, -0.03],
    [22, 41, -0.09],
  ] as const) {
    finger(pen, x, 134, length, turn, 7.4);
  }
  finger(pen, 35, 112, 42, -0.62, 8);
  pen.fill();
  pen.shadowColor = 'transparent';
  const sleeve = pen.createLinearGradient(-46, 0, 46, 0);
  sleeve.addColorStop(0, '#34386c');
  sleeve.addColorStop(1, '#262b58');
  pen.fillStyle = sleeve;
  pen.beginPath();
  pen.moveTo(-52, -4);
  pen.lineTo(52, -4);
  pen.lineTo(37, 88);
  pen.lineTo(-37, 88);
  pen.closePath();
  pen.fill();
  pen.fillStyle = '#e9e1d2';
  pen.fillRect(-35, 86, 70, 8);
  return canvas;
}

function finger(pen: CanvasRenderingContext2D, x: number, y: number, length: number, turn: number, half: number): void {
  const dx = Math.sin(-turn) * length;
  const dy = Math.cos(turn) * length;
  pen.moveTo(x - half, y - 6);
  pen.lineTo(x - half + dx, y + dy - half);
  pen.arc(x + dx, y + dy - half, half, Math.PI, 0, true);
  pen.lineTo(x + half, y - 6);
  pen.closePath();
}
