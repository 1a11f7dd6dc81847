// This module paints what lies under the lights: the baked night map, the six routes (teal lines regular, amber dashes
// irregular) and the names of places with a dark halo, at the size of the window.

import bakedMap from '../../../generated/map/map.svg?url';
import type { Geography } from '../../evidence/geography';
import type { CanvasLook } from '../canvas-look';
import type { MapFrame } from './map-frame';
import { type NameStyle, nameSize, placeNames } from './map-names';
import { type RoadStretch, roadStretches } from './route-lines';

/** Address of the baked map. */
export const mapUrl: string = bakedMap;

/** Area of the baked picture in map units; see `tools/map/make-map.ts`. */
export const mapPicture = { left: -700, top: -250, width: 2400, height: 1500 };

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

/** Sizes kept: two maps beside each other, and one alone. */
const mostRasters = 3;
const rasters = new Map<string, HTMLCanvasElement>();

/** The picture at a size in device pixels: drawn from its lines once, then copied, for every map that shows it so. */
function rasterOf(image: HTMLImageElement, wide: number, tall: number): CanvasImageSource {
  const key = `${wide}x${tall}`;
  const known = rasters.get(key);
  if (known !== undefined) return known;
  const made = document.createElement('canvas');
  made.width = wide;
  made.height = tall;
  const pen = made.getContext('2d');
  if (pen === null) return image;
  pen.drawImage(image, 0, 0, wide, tall);
  for (const oldest of rasters.keys()) {
    if (rasters.size < mostRasters) break;
    rasters.delete(oldest);
  }
  rasters.set(key, made);
  return made;
}

/** What is painted under the lights. */
export interface MapGround {
  readonly geography: Geography;
  readonly frame: MapFrame;
  readonly look: CanvasLook;
  readonly density: number;
  /** Name of a place or country, or undefined to leave it unnamed. */
  readonly nameOf: (id: string) => string | undefined;
  /** Rows at the upper and lower edge where no name can be read, CSS pixels. */
  readonly top?: number;
  readonly bottom?: number;
  /** Columns at the left and right edge that things cover. */
  readonly left?: number;
  readonly right?: number;
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
    const [x, y] = [frame.toX(mapPicture.left), frame.toY(mapPicture.top)];
    const [wide, tall] = [mapPicture.width * frame.scale, mapPicture.height * frame.scale];
    pen.drawImage(rasterOf(image, Math.ceil(wide * density), Math.ceil(tall * density)), x, y, wide, tall);
    fadeSides(pen, frame);
  }
  paintRoutes(pen, roadStretches(geography), frame);
  const shade = pen.createLinearGradient(0, 0, 0, 84);
  shade.addColorStop(0, '#0b1129cc');
  shade.addColorStop(1, '#0b112900');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, frame.width, 84);
}

/** In a window wider than the picture, land goes over into night without an edge. */
function fadeSides(pen: CanvasRenderingContext2D, frame: MapFrame): void {
  const reach = 220;
  for (const [edge, inwards] of [
    [frame.toX(mapPicture.left), 1],
    [frame.toX(mapPicture.left + mapPicture.width), -1],
  ] as const) {
    if (edge < 0 || edge > frame.width) continue;
    const fade = pen.createLinearGradient(edge, 0, edge + inwards * reach, 0);
    fade.addColorStop(0, '#161d40');
    fade.addColorStop(1, '#161d4000');
    pen.fillStyle = fade;
    pen.fillRect(Math.min(edge, edge + inwards * reach) - 1, 0, reach + 2, frame.height);
  }
}

function paintRoutes(pen: CanvasRenderingContext2D, stretches: readonly RoadStretch[], frame: MapFrame): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  // On a phone the lines keep their calm: thinner, and dashes closer.
  const fine = Math.max(0.75, Math.min(1.15, frame.scale * 2.4));
  for (const pathway of ['irregular', 'regular'] as const) {
    for (const stretch of stretches) {
      if (stretch.pathway !== pathway) continue;
      const path = new Path2D();
      stretch.points.forEach(([x, y], at) => {
        if (at === 0) path.moveTo(frame.toX(x), frame.toY(y));
        else path.lineTo(frame.toX(x), frame.toY(y));
      });
      const stroke = (style: string, width: number): void => {
        pen.strokeStyle = style;
        pen.lineWidth = width * fine;
        pen.stroke(path);
      };
      pen.setLineDash([]);
      stroke('rgb(8 12 34 / 0.38)', 4.4);
      if (pathway === 'regular') {
        stroke('rgb(92 214 194 / 0.16)', 7);
        stroke('rgb(104 224 204 / 0.85)', 1.7);
      } else {
        pen.setLineDash([5.5 * fine, 6 * fine]);
        stroke('rgb(255 190 104 / 0.66)', 1.4);
      }
    }
  }
  pen.setLineDash([]);
}

/** Paint the names of countries and places; they lie above the lights, so that a crowd never hides where it is. */
export function paintNames(pen: CanvasRenderingContext2D, ground: MapGround): void {
  const { geography, frame, look, nameOf, top = 0, bottom = 0, left = 0, right = 0 } = ground;
  const fonts: Readonly<Record<NameStyle, (size: number) => string>> = {
    sea: (size) => `italic 500 ${round(size)}px ${look.storyFace}`,
    country: (size) => `italic 500 ${round(size)}px ${look.storyFace}`,
    place: (size) => `500 ${round(size)}px ${look.uiFace}`,
  };
  const fills: Readonly<Record<NameStyle, string>> = { sea: '#b4ccff', country: '#ccd3f5', place: '#fff4dd' };
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  pen.lineJoin = 'round';
  const measure = (text: string, style: NameStyle, size: number): number => {
    pen.font = fonts[style](size);
    return pen.measureText(text).width;
  };
  const size = nameSize(frame.scale, look.textScale);
  for (const name of placeNames({ geography, frame, size, nameOf, measure, top, bottom, left, right })) {
    pen.font = fonts[name.style](name.size);
    pen.save();
    pen.translate(name.x + name.width / 2, name.y);
    pen.rotate(name.turn ?? 0);
    const start = -name.width / 2;
    // Two halos: a wide soft one lets the crowd fade, a narrow one keeps each letter's edge.
    pen.strokeStyle = 'rgb(9 14 38 / 0.42)';
    pen.lineWidth = 7;
    pen.strokeText(name.text, start, 0);
    pen.strokeStyle = 'rgb(9 14 38 / 0.86)';
    pen.lineWidth = 3.2;
    pen.strokeText(name.text, start, 0);
    pen.fillStyle = fills[name.style];
    pen.fillText(name.text, start, 0);
    pen.restore();
  }
}

const round = (size: number): number => Math.round(size * 10) / 10;
