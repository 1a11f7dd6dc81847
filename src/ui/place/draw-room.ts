// This module draws a room from its row: the land in the window, the wall round it, lamps, furniture, the named object,
// and the light on all of it.

import { landSheets } from './draw-land';
import { papersOn } from './object-papers';
import { Paints, type Picture, type Sheet, stroke } from './paper';
import { drawObject } from './place-objects';
import type { Place, PlaceObject, Room } from './place-row';
import { RoomBox } from './room-box';
import { furnish } from './room-furniture';
import { paintCorners, paintLamps, paintTableLight } from './room-lamps';
import { paintWall, paneOutline, panesOf } from './room-walls';

/** Objects that hang on the wall. */
const hung: Readonly<Partial<Record<PlaceObject, readonly [number, number, number]>>> = {
  poster: [1180, 470, 1.05],
  clock: [690, 420, 0.84],
  map: [720, 450, 1.5],
};

/** Draw a room. */
export function drawRoom(place: Place & { readonly room: Room }, prefix: string): Picture {
  const paints = new Paints(prefix);
  const box = new RoomBox(place, paints);
  const { back, front, spot } = furnish(box);
  const onWall = hung[place.room.object];
  const [x, y, s] = onWall ?? spot;
  const papers = papersOn(onWall ? box.wall : box.wood[1], box.light.shadow, box.light.indoors * 0.7, box.halo);
  const object = drawObject(place.room.object, papers, x, y, s);
  const sheets: Sheet[] = [
    { depth: 1, markup: outside(place, paints) },
    { depth: 3, markup: paintWall(box) + paintLamps(box) + (onWall ? object : '') },
    { depth: 6, markup: back },
    { depth: 12, markup: front + (onWall ? '' : object) + paintTableLight(box) },
    { depth: 0, markup: paintCorners(box) },
  ];
  return { sheets: sheets.filter((sheet) => sheet.markup !== ''), defs: paints.defs };
}

/** The land behind the panes, as one view, with the depth of the wall on it. */
function outside(place: Place & { readonly room: Room }, paints: Paints): string {
  const panes = panesOf[place.room.window];
  if (panes.length === 0) return '';
  const left = Math.min(...panes.map(([x]) => x)) - 24;
  const right = Math.max(...panes.map(([x, , w]) => x + w)) + 24;
  const high = Math.min(...panes.map(([, y]) => y)) - 16;
  const low = Math.max(...panes.map(([, y, , h]) => y + h)) + 16;
  const [w, h] = [right - left, low - high];
  // A window shows the middle of the land, a little larger than life, with its horizon in the lower half.
  const zoom = Math.max(w / 1500, h / 560);
  // Windows on the capital look down on the square, so that the dome stands in one of them.
  const [midX, midY] = place.land.buildings.includes('capital') ? [910, 566] : [720, 470];
  const view = [midX - w / zoom / 2, midY - (h / zoom) * 0.62, w / zoom, h / zoom].map(Math.round);
  const { object: _left, ...land } = place.land;
  const inner = landSheets(land, paints)
    .map((sheet) => sheet.markup)
    .join('');
  const outline = panes.map(paneOutline).join('');
  return `<svg x="${left}" y="${high}" width="${w}" height="${h}" viewBox="${view.join(' ')}" preserveAspectRatio="xMidYMid slice">${inner}</svg>${stroke(outline, place.land.hour === 'day' ? '#23424f' : '#070b1f', 26, 0.22)}`;
}
