// This module paints what lies under the lights: the baked night map, the six routes (teal lines regular, amber dashes
// irregular) and the names of places with a dark halo, at the size of the window.

import mapUrl from '../../../generated/map/map.svg?url';
import type { Geography } from '../../evidence/geography';
import type { CanvasLook } from '../canvas-look';
import type { MapFrame } from './map-frame';
import { type RouteLine, routeLines } from './route-lines';

/** Area of the baked picture in map units; see `tools/map/make-map.ts`. */
const area = { left: -700, top: -250, width: 2400, height: 1500 };

let picture: Promise<HTMLImageElement | undefined> | undefined;

/** Load the baked map once; without it the routes and names still stand on plain night. */
export function loadMapPicture(): Promise<HTMLImageElement | undefined> {
  picture ??= new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = mapUrl;
  });
  return picture;
}

/** What is painted under the lights. */
export interface MapGround {
  readonly geography: Geography;
  readonly frame: MapFrame;
  readonly look: CanvasLook;
  readonly density: number;
  /** Name of a place or country, or undefined to leave it unnamed. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Paint the ground. */
export function paintGround(canvas: HTMLCanvasElement, image: HTMLImageElement | undefined, ground: MapGround): void {
  const { frame, density, geography } = ground;
  canvas.width = Math.ceil(frame.width * density);
  canvas.height = Math.ceil(frame.height * density);
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.scale(density, density);
  pen.fillStyle = '#161d40';
  pen.fillRect(0, 0, frame.width, frame.height);
  if (image !== undefined) {
    const [x, y] = [frame.toX(area.left), frame.toY(area.top)];
    pen.drawImage(image, x, y, area.width * frame.scale, area.height * frame.scale);
  }
  paintRoutes(pen, routeLines(geography), frame);
  const shade = pen.createLinearGradient(0, 0, 0, 84);
  shade.addColorStop(0, '#0b1129cc');
  shade.addColorStop(1, '#0b112900');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, frame.width, 84);
}

function paintRoutes(pen: CanvasRenderingContext2D, lines: ReadonlyMap<number, RouteLine>, frame: MapFrame): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const pathway of ['irregular', 'regular'] as const) {
    for (const line of lines.values()) {
      if (line.pathway !== pathway) continue;
      const path = new Path2D();
      line.xs.forEach((x, at) => {
        if (at === 0) path.moveTo(frame.toX(x), frame.toY(line.ys[at]!));
        else path.lineTo(frame.toX(x), frame.toY(line.ys[at]!));
      });
      if (pathway === 'regular') {
        pen.setLineDash([]);
        pen.strokeStyle = 'rgb(92 214 194 / 0.13)';
        pen.lineWidth = 6;
        pen.stroke(path);
        pen.strokeStyle = 'rgb(92 214 194 / 0.62)';
        pen.lineWidth = 1.5;
      } else {
        pen.setLineDash([5, 6]);
        pen.strokeStyle = 'rgb(255 180 84 / 0.34)';
        pen.lineWidth = 1.2;
      }
      pen.stroke(path);
    }
  }
  pen.setLineDash([]);
}

/** Paint the names of countries and places; they lie above the lights, so that a crowd never hides where it is. */
export function paintNames(pen: CanvasRenderingContext2D, { geography, frame, look, nameOf }: MapGround): void {
  const small = frame.scale < 0.36;
  const size = Math.max(10.5, Math.min(14, 27 * frame.scale)) * Math.min(1.3, look.textScale);
  const taken: { x: number; y: number; w: number; h: number }[] = [];
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  const write = (text: string, x: number, y: number, font: string, fill: string, align: CanvasTextAlign): void => {
    pen.font = font;
    pen.textAlign = align;
    const w = pen.measureText(text).width;
    const left = align === 'center' ? x - w / 2 : x;
    const box = { x: left - 3, y: y - size * 0.7, w: w + 6, h: size * 1.4 };
    const outside = box.x < 2 || box.x + box.w > frame.width - 2 || box.y < 2 || box.y + box.h > frame.height - 2;
    const overlaps = taken.some(
      (o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h,
    );
    if (outside || overlaps) return;
    taken.push(box);
    pen.strokeStyle = 'rgb(9 14 38 / 0.85)';
    pen.lineWidth = 3.6;
    pen.strokeText(text, x, y);
    pen.fillStyle = fill;
    pen.fillText(text, x, y);
  };
  const sea = nameOf('sea');
  const { westCoast, eastCoast } = geography.sea;
  const middle = Math.floor(westCoast.length / 2) + 3;
  if (sea !== undefined) {
    const x = ((westCoast[middle]?.[0] ?? 0) + (eastCoast[middle]?.[0] ?? 0)) / 2;
    const font = `italic 500 ${Math.round(size * 1.1)}px ${look.storyFace}`;
    write(sea, frame.toX(x), frame.toY(westCoast[middle]?.[1] ?? 500), font, '#9db8ee', 'center');
  }
  for (const country of geography.countries) {
    const name = nameOf(country.id);
    if (name === undefined) continue;
    const font = `italic 500 ${Math.round(size * 1.18)}px ${look.storyFace}`;
    write(name, frame.toX(country.labelAt[0]), frame.toY(country.labelAt[1]), font, '#b9c1e8', 'center');
  }
  const ranked = [...geography.places].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  for (const place of ranked) {
    const name = nameOf(place.id);
    if (name === undefined || (small && rankOf(place.kind) > 1)) continue;
    const [x, y] = [frame.toX(place.at[0]), frame.toY(place.at[1])];
    pen.fillStyle = '#fff1d2';
    pen.beginPath();
    pen.arc(x, y, 1.9, 0, Math.PI * 2);
    pen.fill();
    write(name, x + 6, y - size * 0.75, `400 ${Math.round(size)}px ${look.uiFace}`, '#f1ead9', 'left');
  }
}

/** The places a reader must find come first; the rest are named where there is room. */
function rankOf(kind: Geography['places'][number]['kind']): number {
  if (kind === 'border-post' || kind === 'port') return 0;
  if (kind === 'capital' || kind === 'packhouses' || kind === 'town') return 1;
  return kind === 'estate' ? 2 : 3;
}
