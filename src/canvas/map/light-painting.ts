// This module paints lights: a small picture for each kind, and layers of them on a canvas. Kinds differ in shape:
// round for people at home or on regular ways, a dash for irregular ones, a diamond ember for exploitation, a ring for
// those free again, a cross for those who did not arrive.

import { type LightKind, lightKinds } from './light-kinds';

/** Colours of lights; the legend uses the same. */
export const lightColors: Readonly<Record<LightKind, string>> = {
  home: '#ffe2ad',
  waiting: '#d8f2ea',
  regular: '#6fe7d3',
  irregular: '#ffb454',
  held: '#c9cdf2',
  settled: '#7fe3d2',
  unsettled: '#f0b768',
  exploited: '#ff5a4e',
  free: '#fff3d6',
  lost: '#eef1ff',
  away: '#000000',
};

/** Size of a picture of a light in CSS pixels. */
export const lightPicture = 22;

/** Draw the picture of a light of one kind. */
export function drawLight(kind: LightKind, density: number, size: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(lightPicture * density);
  const pen = canvas.getContext('2d');
  if (pen === null || kind === 'away') return canvas;
  pen.scale(density, density);
  pen.translate(lightPicture / 2, lightPicture / 2);
  const color = lightColors[kind];
  const glow = (radius: number, alpha: number): void => {
    const soft = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
    soft.addColorStop(0, withAlpha(color, alpha));
    soft.addColorStop(0.35, withAlpha(color, alpha * 0.34));
    soft.addColorStop(1, withAlpha(color, 0));
    pen.fillStyle = soft;
    pen.fillRect(-radius, -radius, radius * 2, radius * 2);
  };
  const dot = (radius: number, fill = color): void => {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.arc(0, 0, radius, 0, Math.PI * 2);
    pen.fill();
  };
  switch (kind) {
    case 'home':
      glow(3.4 * size, 0.2);
      dot(0.55 * size, withAlpha(color, 0.5));
      break;
    case 'waiting':
      glow(4 * size, 0.28);
      dot(0.7 * size, withAlpha(color, 0.7));
      break;
    case 'regular':
      glow(9 * size, 0.62);
      dot(1.5 * size, '#d8fff7');
      break;
    case 'irregular':
      glow(8 * size, 0.55);
      pen.fillStyle = '#ffe3b0';
      pen.fillRect(-2.3 * size, -0.95 * size, 4.6 * size, 1.9 * size);
      break;
    case 'held':
      glow(5 * size, 0.3);
      pen.strokeStyle = color;
      pen.lineWidth = 1.1;
      pen.strokeRect(-1.7 * size, -1.7 * size, 3.4 * size, 3.4 * size);
      break;
    case 'settled':
      glow(4.4 * size, 0.34);
      dot(0.9 * size);
      break;
    case 'unsettled':
      glow(4 * size, 0.3);
      pen.fillStyle = color;
      pen.fillRect(-1.5 * size, -0.6 * size, 3 * size, 1.2 * size);
      break;
    case 'exploited':
      glow(9.5 * size, 0.5);
      pen.rotate(Math.PI / 4);
      pen.fillStyle = color;
      pen.fillRect(-1.7 * size, -1.7 * size, 3.4 * size, 3.4 * size);
      break;
    case 'free':
      glow(7 * size, 0.4);
      dot(1.1 * size);
      pen.strokeStyle = withAlpha(color, 0.9);
      pen.lineWidth = 0.8;
      pen.beginPath();
      pen.arc(0, 0, 3.2 * size, 0, Math.PI * 2);
      pen.stroke();
      break;
    case 'lost':
      pen.strokeStyle = color;
      pen.lineWidth = 1.3;
      pen.beginPath();
      pen.moveTo(-3.2 * size, 0);
      pen.lineTo(3.2 * size, 0);
      pen.moveTo(0, -3.2 * size);
      pen.lineTo(0, 3.2 * size);
      pen.stroke();
  }
  return canvas;
}

/** Pictures of all kinds, by kind number. */
export function drawLights(density: number, size: number): readonly HTMLCanvasElement[] {
  return lightKinds.map((kind) => drawLight(kind, density, size));
}

/** Paint lights onto a layer. `skip` marks lights that another layer draws; `calm` (0–1) dims crowds on a small map. */
export function paintLights(
  pen: CanvasRenderingContext2D,
  pictures: readonly HTMLCanvasElement[],
  lights: { readonly count: number; readonly x: Float32Array; readonly y: Float32Array; readonly kind: Uint8Array },
  toX: (x: number) => number,
  toY: (y: number) => number,
  skip?: Uint8Array,
  calm = 1,
): void {
  const half = lightPicture / 2;
  pen.globalCompositeOperation = 'lighter';
  for (const kindName of paintOrder) {
    const kind = lightKinds.indexOf(kindName);
    const picture = pictures[kind]!;
    // Crosses and rings are marks, not light: they must not burn out where many lie together.
    pen.globalCompositeOperation = kindName === 'lost' || kindName === 'free' ? 'source-over' : 'lighter';
    pen.globalAlpha = crowdAlpha(lights, kindName, kind) * (kindName in crowds ? calm : 1);
    for (let at = 0; at < lights.count; at++) {
      if (lights.kind[at] !== kind || skip?.[at] === 1) continue;
      pen.drawImage(picture, toX(lights.x[at]!) - half, toY(lights.y[at]!) - half, lightPicture, lightPicture);
    }
  }
  pen.globalCompositeOperation = 'source-over';
  pen.globalAlpha = 1;
}

/** Where thousands stand together each shines less, so that a town is a glow of people and not one white spot. */
function crowdAlpha(
  lights: { readonly count: number; readonly kind: Uint8Array },
  name: LightKind,
  kind: number,
): number {
  const [enough, least] = crowds[name] ?? [];
  if (enough === undefined || least === undefined) return 1;
  let count = 0;
  for (let at = 0; at < lights.count; at++) if (lights.kind[at] === kind) count++;
  return Math.min(1, Math.max(least, enough / Math.max(1, count)));
}

/** How many of a kind may shine fully, and the least each shines however many there are. Harm is never made faint. */
const crowds: Readonly<Partial<Record<LightKind, readonly [enough: number, least: number]>>> = {
  home: [1200, 0.3],
  waiting: [900, 0.4],
  settled: [900, 0.3],
  unsettled: [900, 0.4],
  held: [60, 0.5],
  free: [90, 0.4],
};

const paintOrder: readonly LightKind[] = [
  'home',
  'waiting',
  'settled',
  'unsettled',
  'held',
  'regular',
  'irregular',
  'exploited',
  'free',
  'lost',
];

function withAlpha(hex: string, alpha: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `rgb(${value >> 16} ${(value >> 8) & 255} ${value & 255} / ${alpha})`;
}
